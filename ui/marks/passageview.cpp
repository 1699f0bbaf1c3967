#include "marks/passageview.h"

#include "marks/passagedelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

PassageView::PassageView(PassageListModel &model, QWidget *parent)
    : GroupedListView(parent)
    , m_model(model)
    , m_delegate(new PassageDelegate(model, this))
{
    setItemDelegate(m_delegate);
    setModel(&model);
    setSelectionMode(SingleSelection);
    setAccessibleName(tr("Marks of the library"));
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    measure();
}

void PassageView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette paper = theme.palette();
    paper.setColor(QPalette::Base, theme.paper);
    setPalette(paper);
    setColors(theme, theme.paper);
}

void PassageView::setCurrentRow(int row)
{
    m_anchor = -1;
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1)));
}

QRect PassageView::quoteRect() const
{
    return globalRect(m_delegate->layout(font(), viewport()->width()).quote);
}

QRect PassageView::noteRect() const
{
    return globalRect(m_delegate->layout(font(), viewport()->width()).tags);
}

void PassageView::reset()
{
    m_anchor = -1;
    GroupedListView::reset();
}

// Keys that mean something here are taken before the window's acts have them.
bool PassageView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        passageActOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return GroupedListView::event(event);
}

void PassageView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!isByKey && indexAt(event->pos()).isValid())
        setCurrentIndex(indexAt(event->pos()));
    if (currentIndex().isValid())
        Q_EMIT menuWanted(isByKey ? quoteRect().center() : event->globalPos());
}

void PassageView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentRow(0);
    GroupedListView::focusInEvent(event);
    viewport()->update();
}

void PassageView::keyPressEvent(QKeyEvent *event)
{
    if (const auto act = passageActOf(*event))
        Q_EMIT actWanted(*act);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else if (!tickByKey(*event)) {
        const int row = currentRow();
        GroupedListView::keyPressEvent(event);
        if (currentRow() != row)
            m_anchor = -1;
    }
}

void PassageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (isOnTick(point))
        mousePressEvent(event);
    else if (indexAt(point).isValid())
        Q_EMIT actWanted(PassageAct::Open);
}

// Dragging chooses nothing: rows are ticked.
void PassageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->position().toPoint() - m_pressed;
    if (m_held < 0 || !event->buttons().testFlag(Qt::LeftButton) ||
        way.manhattanLength() < QApplication::startDragDistance())
        return;
    Q_EMIT rowDragged(std::exchange(m_held, -1));
}

void PassageView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int row = indexAt(point).row();
    m_held = -1;
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        return tickTo(row);
    setCurrentRow(row);
    if (isOnTick(point) || event->modifiers().testFlag(Qt::ControlModifier)) {
        m_model.setTicked(row, row, !m_model.isTicked(row));
        m_anchor = row;
        return;
    }
    m_held = row;
    m_pressed = point;
}

void PassageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    GroupedListView::currentChanged(current, previous);
    scrollTo(current);
    viewport()->update();
}

void PassageView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.topLeft());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(),
                             flags);
}

QList<Group> PassageView::groups() const
{
    QList<Group> groups;
    for (const PassageGroup &group : m_model.listing().groups)
        groups << Group{.first = group.first, .count = group.count};
    return groups;
}

GroupedListView::Head PassageView::headOf(int group) const
{
    const PassageGroup &shown = m_model.listing().groups.at(group);
    return {.title = m_model.groupTitle(group),
            .count = shown.count,
            .color = shown.color,
            .elide = Qt::ElideMiddle};
}

// Where the reader is; what is chosen are the ticks.
bool PassageView::isShownChosen(const QModelIndex &index) const
{
    return index == currentIndex();
}

bool PassageView::tickByKey(const QKeyEvent &event)
{
    const int row = currentRow();
    if (event.key() == Qt::Key_Space && row >= 0) {
        m_model.setTicked(row, row, !m_model.isTicked(row));
        return true;
    }
    if (!event.modifiers().testFlag(Qt::ShiftModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
        tickTo(row - 1);
        return true;
    case Qt::Key_Down:
        tickTo(row + 1);
        return true;
    case Qt::Key_PageUp:
        tickTo(row - rowsInView());
        return true;
    case Qt::Key_PageDown:
        tickTo(row + rowsInView());
        return true;
    case Qt::Key_Home:
        tickTo(0);
        return true;
    case Qt::Key_End:
        tickTo(m_model.rowCount() - 1);
        return true;
    default:
        return false;
    }
}

// Ticks all from where the range began; what it covered and covers no more is let go.
void PassageView::tickTo(int row)
{
    if (m_model.rowCount() == 0)
        return;
    const int from = std::max(0, currentRow());
    const int anchor = m_anchor < 0 ? from : m_anchor;
    const int to = std::clamp(row, 0, m_model.rowCount() - 1);
    if (m_anchor >= 0)
        m_model.setTicked(std::min(anchor, from), std::max(anchor, from), false);
    m_model.setTicked(std::min(anchor, to), std::max(anchor, to), true);
    setCurrentRow(to);
    m_anchor = anchor;
}

bool PassageView::isOnTick(const QPoint &point) const
{
    return point.x() < m_delegate->layout(font(), viewport()->width()).stripe.left();
}

QRect PassageView::globalRect(const QRect &part) const
{
    const QRect row = visualRect(currentIndex());
    const QRect place = part.translated(row.topLeft()).intersected(viewport()->rect());
    return {viewport()->mapToGlobal(place.topLeft()), place.size()};
}
