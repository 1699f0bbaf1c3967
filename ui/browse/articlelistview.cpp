#include "browse/articlelistview.h"

#include "browse/articledelegate.h"
#include "browse/grouptitle.h"
#include "browse/smallfont.h"
#include "look/scrollbar.h"

#include <QContextMenuEvent>
#include <QPainter>
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
    : QAbstractItemView(parent)
    , m_model(model)
    , m_delegate(new ArticleDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled);
    setAccessibleName(tr("Articles"));
    measure();
}

void ArticleListView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.window));
    viewport()->update();
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

QRect ArticleListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, m_layout.rowTop(index.row()) - verticalOffset(), viewport()->width(),
            m_layout.rowHeight()};
}

void ArticleListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = m_layout.rowTop(index.row()) - m_layout.headHeight(); // the head sticks above
    const int bottom = m_layout.rowTop(index.row()) + m_layout.rowHeight();
    const int height = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtCenter)
        bar->setValue((top + bottom - height) / 2);
    else if (hint == PositionAtTop || top < bar->value())
        bar->setValue(top);
    else if (hint == PositionAtBottom || bottom > bar->value() + height)
        bar->setValue(bottom - height);
}

QModelIndex ArticleListView::indexAt(const QPoint &point) const
{
    if (point.y() < m_layout.headHeight())
        return {}; // the head that sticks there covers what lies below
    const int row = m_layout.rowAt(point.y() + verticalOffset());
    return row < 0 ? QModelIndex() : m_model.index(row);
}

void ArticleListView::reset()
{
    QAbstractItemView::reset();
    measure();
    verticalScrollBar()->setValue(0);
}

void ArticleListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.window);
    const int offset = verticalOffset();
    const int lower = offset + event->rect().bottom();
    for (int row = m_layout.firstRowBelow(offset + event->rect().top());
         row < m_model.rowCount() && m_layout.rowTop(row) <= lower; ++row)
        paintRow(painter, row);
    const int first = m_layout.groupAt(offset);
    for (int group = first + 1; first >= 0 && group < m_model.groups().size(); ++group) {
        const int top = m_layout.headTop(group);
        if (top > lower)
            break;
        paintHead(painter, group, top - offset);
    }
    if (first < 0)
        return;
    const bool isLast = first + 1 == m_model.groups().size();
    const int pushed = isLast ? 0 : m_layout.headTop(first + 1) - m_layout.headHeight() - offset;
    paintHead(painter, first, std::min(0, pushed));
}

void ArticleListView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
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
        QAbstractItemView::keyPressEvent(event);
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
    QAbstractItemView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        m_extendsFrom = index;
}

void ArticleListView::mouseMoveEvent(QMouseEvent *event)
{
    const QScopedValueRollback gathering(m_isGathering, event->buttons() != Qt::NoButton);
    QAbstractItemView::mouseMoveEvent(event);
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
    QAbstractItemView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    scrollTo(current);
    if (m_isGathering)
        return viewport()->update();
    m_extendsFrom = current;
    Q_EMIT articleChosen(m_model.idAt(current.row()));
}

void ArticleListView::updateGeometries()
{
    const int hidden = m_layout.height() - viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, hidden));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, m_layout.rowHeight() / 3));
    QAbstractItemView::updateGeometries();
}

int ArticleListView::horizontalOffset() const
{
    return 0;
}

int ArticleListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QModelIndex ArticleListView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const int last = m_model.rowCount() - 1;
    const int row = currentIndex().row(); // -1 when there is none
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        return m_model.index(std::clamp(row - 1, 0, std::max(0, last)));
    case MoveDown:
    case MoveRight:
    case MoveNext:
        return m_model.index(std::min(row + 1, last));
    case MovePageUp:
        return m_model.index(std::max(row - rowsInView(), 0));
    case MovePageDown:
        return m_model.index(std::min(row + rowsInView(), last));
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        return m_model.index(last);
    }
    return {};
}

bool ArticleListView::isIndexHidden(const QModelIndex & /*index*/) const
{
    return false;
}

void ArticleListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    // From where it began to where the hand is now, in either direction.
    const QRect area = rect.normalized().translated(0, verticalOffset());
    const int first = m_layout.firstRowBelow(area.top());
    const int last = std::min(m_layout.firstRowBelow(area.bottom()), m_model.rowCount() - 1);
    const bool isOnHead = first == last && m_layout.rowAt(area.top()) < 0;
    const bool isNone = first > last || isOnHead || !indexAt(rect.topLeft()).isValid();
    if (isNone && rect.height() <= 1)
        selectionModel()->select(QItemSelection(), flags);
    else
        selectionModel()->select({m_model.index(first), m_model.index(last)}, flags);
}

QRegion ArticleListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void ArticleListView::measure()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rowHeight = m_delegate->sizeHint(option, {}).height();
    const QFontMetrics small(smallFont(font()));
    m_layout = ListLayout(m_model.groups(), m_model.rowCount(), rowHeight, small.height() * 9 / 5);
    updateGeometries();
    viewport()->update();
}

void ArticleListView::paintRow(QPainter &painter, int row) const
{
    const QModelIndex index = m_model.index(row);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    if (selectionModel()->isSelected(index))
        option.state |= QStyle::State_Selected;
    m_delegate->paint(&painter, option, index);
    if (index == currentIndex() && hasFocus()) {
        painter.setPen(m_theme.accent);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void ArticleListView::paintHead(QPainter &painter, int group, int top) const
{
    const QRect place(0, top, viewport()->width(), m_layout.headHeight());
    painter.fillRect(place, m_theme.window);
    painter.setPen(m_theme.hairline);
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    QFont headFont = smallFont(font());
    headFont.setWeight(QFont::DemiBold);
    painter.setFont(headFont);
    painter.setPen(m_theme.lighterInk);
    const Group &shown = m_model.groups().at(group);
    const int side = fontMetrics().height() * 3 / 4;
    QRect text = place.adjusted(side, 0, -side, 0);
    const QString count = locale().toString(shown.count);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, count);
    const QFontMetrics metrics(headFont);
    text.setRight(text.right() - metrics.horizontalAdvance(count) - side);
    painter.drawText(
        text, Qt::AlignVCenter,
        metrics.elidedText(groupTitle(shown, m_grouping), Qt::ElideRight, text.width()));
}

int ArticleListView::rowsInView() const
{
    const int height = viewport()->height() - m_layout.headHeight();
    return std::max(1, height / m_layout.rowHeight() - 1);
}
