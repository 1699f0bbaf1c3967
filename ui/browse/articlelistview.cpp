#include "browse/articlelistview.h"

#include "browse/articledelegate.h"
#include "browse/grouptitle.h"

#include <QContextMenuEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace {

bool isGathering(const QInputEvent &event)
{
    return event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
}

} // namespace

ArticleListView::ArticleListView(ArticleListModel &model, QWidget *parent)
    : GroupedListView(parent)
    , m_model(model)
    , m_delegate(new ArticleDelegate(model, this))
{
    setItemDelegate(m_delegate);
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    setAttribute(Qt::WA_InputMethodEnabled);
    setAccessibleName(tr("Articles"));
    measure();
}

void ArticleListView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    setColors(theme, theme.window);
}

void ArticleListView::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    m_delegate->setGrouping(grouping);
    viewport()->update();
}

void ArticleListView::keyboardSearch(const QString &text)
{
    m_typeAhead.add(text);
    const auto headline = [this](int row) {
        const ArticleRow *found = m_model.row(row);
        return found ? found->headline : QString();
    };
    const int from = std::max(0, currentIndex().row());
    const int row = m_typeAhead.find(headline, from, m_model.rowCount());
    if (row >= 0)
        setCurrentRow(row);
}

// Not as setCurrentIndex() does: it would look whether Shift is held, as it is for Shift+F3.
void ArticleListView::setCurrentRow(int row)
{
    const QModelIndex index = row < 0 ? QModelIndex() : m_model.index(row);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

QList<ArticleId> ArticleListView::chosen() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        rows << index.row();
    std::ranges::sort(rows);
    QList<ArticleId> ids;
    for (const int row : std::as_const(rows))
        ids << m_model.idAt(row);
    return ids;
}

void ArticleListView::reset()
{
    GroupedListView::reset();
    verticalScrollBar()->setValue(0);
}

void ArticleListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint place =
        byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (!selectionModel()->isSelected(index))
        return Q_EMIT menuRequested({m_model.idAt(index.row())}, place);
    Q_EMIT menuRequested(chosen(), place);
}

void ArticleListView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        keyboardSearch(event->commitString());
    event->accept();
}

void ArticleListView::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback gathering(m_isGathering, isGathering(*event));
    const auto move = moveOf(event->key());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT readingRequested();
    else if (move && event->modifiers() == Qt::ShiftModifier)
        extendTo(moveCursor(*move, event->modifiers()));
    else if (event->key() == Qt::Key_Delete && !chosen().isEmpty())
        Q_EMIT deletionRequested(chosen());
    else
        GroupedListView::keyPressEvent(event);
}

void ArticleListView::mousePressEvent(QMouseEvent *event)
{
    // The menu of one of several chosen rows is a menu of them all.
    const QScopedValueRollback gathering(m_isGathering,
                                         isGathering(*event) || event->button() == Qt::RightButton);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton &&
        event->modifiers() == Qt::ShiftModifier)
        return extendTo(index);
    GroupedListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        m_extendsFrom = index;
}

void ArticleListView::mouseMoveEvent(QMouseEvent *event)
{
    const QScopedValueRollback gathering(m_isGathering, event->buttons() != Qt::NoButton);
    GroupedListView::mouseMoveEvent(event);
}

std::optional<ArticleListView::CursorAction> ArticleListView::moveOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return MoveUp;
    case Qt::Key_Down:
        return MoveDown;
    case Qt::Key_PageUp:
        return MovePageUp;
    case Qt::Key_PageDown:
        return MovePageDown;
    case Qt::Key_Home:
        return MoveHome;
    case Qt::Key_End:
        return MoveEnd;
    default:
        return std::nullopt;
    }
}

// From the row that was gone to last. The base class knows of it only when it went there itself.
void ArticleListView::extendTo(const QModelIndex &index)
{
    const QModelIndex from = m_extendsFrom.isValid() ? QModelIndex(m_extendsFrom) : index;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select({m_model.index(std::min(from.row(), index.row())),
                              m_model.index(std::max(from.row(), index.row()))},
                             QItemSelectionModel::ClearAndSelect);
}

// The base class would make the first row the current one, and what is current is opened: focus
// alone opens nothing.
void ArticleListView::focusInEvent(QFocusEvent * /*event*/)
{
    viewport()->update();
}

void ArticleListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    GroupedListView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    scrollTo(current);
    if (m_isGathering)
        return viewport()->update();
    m_extendsFrom = current;
    Q_EMIT articleChosen(m_model.idAt(current.row()));
}

void ArticleListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    // From where it began to where the hand is now, in either direction.
    const QRect area = rect.normalized().translated(0, verticalOffset());
    const int first = rows().firstRowBelow(area.top());
    const int last = std::min(rows().firstRowBelow(area.bottom()), m_model.rowCount() - 1);
    const bool isOnHead = first == last && rows().rowAt(area.top()) < 0;
    const bool isNone = first > last || isOnHead || !indexAt(rect.topLeft()).isValid();
    if (isNone && rect.height() <= 1)
        selectionModel()->select(QItemSelection(), flags);
    else
        selectionModel()->select({m_model.index(first), m_model.index(last)}, flags);
}

ArticleListView::Head ArticleListView::headOf(int group) const
{
    const Group &shown = m_model.groups().at(group);
    return {.title = groupTitle(shown, m_grouping), .count = shown.count};
}

bool ArticleListView::isShownChosen(const QModelIndex &index) const
{
    return selectionModel()->isSelected(index);
}
