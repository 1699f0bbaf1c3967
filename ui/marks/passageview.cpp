#include "marks/passageview.h"

#include "browse/smallfont.h"
#include "look/scrollbar.h"
#include "marks/passagedelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

PassageView::PassageView(PassageListModel &model, QWidget *parent)
    : QAbstractItemView(parent)
    , m_model(model)
    , m_delegate(new PassageDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Marks of the library"));
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    measure();
}

void PassageView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    QPalette paper = theme.palette();
    paper.setColor(QPalette::Base, theme.paper);
    setPalette(paper);
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.paper));
    viewport()->update();
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

QRect PassageView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, m_layout.rowTop(index.row()) - verticalOffset(), viewport()->width(),
            m_layout.rowHeight()};
}

void PassageView::scrollTo(const QModelIndex &index, ScrollHint hint)
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

QModelIndex PassageView::indexAt(const QPoint &point) const
{
    if (point.y() < m_layout.headHeight())
        return {}; // the head that sticks there covers what lies below
    const int row = m_layout.rowAt(point.y() + verticalOffset());
    return row < 0 ? QModelIndex() : m_model.index(row);
}

void PassageView::reset()
{
    QAbstractItemView::reset();
    m_anchor = -1;
    measure();
}

// Keys that mean something here are taken before the window's acts have them.
bool PassageView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        passageActOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractItemView::event(event);
}

void PassageView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
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
    QAbstractItemView::focusInEvent(event);
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
        QAbstractItemView::keyPressEvent(event);
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

void PassageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.paper);
    const int offset = verticalOffset();
    const int lower = offset + event->rect().bottom();
    for (int row = m_layout.firstRowBelow(offset + event->rect().top());
         row < m_model.rowCount() && m_layout.rowTop(row) <= lower; ++row)
        paintRow(painter, row);
    paintHeads(painter, offset, lower);
}

void PassageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    scrollTo(current);
    viewport()->update();
}

void PassageView::updateGeometries()
{
    const int hidden = m_layout.height() - viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, hidden));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, m_layout.rowHeight() / 3));
    QAbstractItemView::updateGeometries();
}

int PassageView::horizontalOffset() const
{
    return 0;
}

int PassageView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QModelIndex PassageView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const int last = m_model.rowCount() - 1;
    const int row = currentRow(); // -1 when there is none
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

bool PassageView::isIndexHidden(const QModelIndex & /*index*/) const
{
    return false;
}

void PassageView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.topLeft());
    selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(),
                             flags);
}

QRegion PassageView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes)
        region += visualRect(index);
    return region;
}

void PassageView::measure()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    QList<Group> groups;
    for (const PassageGroup &group : m_model.listing().groups)
        groups << Group{.first = group.first, .count = group.count};
    const QFontMetrics small(smallFont(font()));
    m_layout = ListLayout(groups, m_model.rowCount(), m_delegate->sizeHint(option, {}).height(),
                          small.height() * 9 / 5);
    updateGeometries();
    viewport()->update();
}

void PassageView::paintRow(QPainter &painter, int row) const
{
    const QModelIndex index = m_model.index(row);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, index == currentIndex());
    m_delegate->paint(&painter, option, index);
    if (index == currentIndex() && hasFocus()) {
        painter.setPen(m_theme.accent);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void PassageView::paintHeads(QPainter &painter, int offset, int lower) const
{
    const qsizetype groups = m_model.listing().groups.size();
    const int first = m_layout.groupAt(offset);
    if (first < 0)
        return;
    for (int group = first + 1; group < groups && m_layout.headTop(group) <= lower; ++group)
        paintHead(painter, group, m_layout.headTop(group) - offset);
    const bool isLast = first + 1 == groups;
    const int pushed = isLast ? 0 : m_layout.headTop(first + 1) - m_layout.headHeight() - offset;
    paintHead(painter, first, std::min(0, pushed));
}

void PassageView::paintHead(QPainter &painter, int group, int top) const
{
    const QRect place(0, top, viewport()->width(), m_layout.headHeight());
    painter.fillRect(place, m_theme.window);
    painter.setPen(m_theme.hairline);
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    QFont headFont = smallFont(font());
    headFont.setWeight(QFont::DemiBold);
    painter.setFont(headFont);
    const QFontMetrics metrics(headFont);
    const PassageGroup &shown = m_model.listing().groups.at(group);
    const int side = fontMetrics().height() * 3 / 4;
    QRect text = place.adjusted(side, 0, -side, 0);
    if (shown.color >= 0) {
        const int dot = metrics.height() / 2;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.tags.at(size_t(shown.color) % m_theme.tags.size()).tone);
        painter.drawEllipse(QRect(text.left(), text.center().y() - dot / 2, dot, dot));
        text.setLeft(text.left() + dot * 3 / 2);
    }
    painter.setPen(m_theme.lighterInk);
    const QString count = locale().toString(shown.count);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, count);
    text.setRight(text.right() - metrics.horizontalAdvance(count) - side);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_model.groupTitle(group), Qt::ElideMiddle, text.width()));
}

int PassageView::rowsInView() const
{
    const int height = viewport()->height() - m_layout.headHeight();
    return std::max(1, height / m_layout.rowHeight() - 1);
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
