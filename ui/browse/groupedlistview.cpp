#include "browse/groupedlistview.h"

#include "browse/smallfont.h"
#include "look/scrollbar.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

GroupedListView::GroupedListView(QWidget *parent)
    : QAbstractItemView(parent)
{
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void GroupedListView::setColors(const Theme &theme, const QColor &ground)
{
    m_theme = theme;
    m_ground = ground;
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, ground));
    viewport()->update();
}

void GroupedListView::measure()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rowHeight = itemDelegate()->sizeHint(option, {}).height();
    const QFontMetrics small(smallFont(font()));
    m_rows = ListLayout(groups(), model()->rowCount(), rowHeight, small.height() * 9 / 5);
    updateGeometries();
    viewport()->update();
}

void GroupedListView::reset()
{
    QAbstractItemView::reset();
    measure();
}

void GroupedListView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

QRect GroupedListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {0, m_rows.rowTop(index.row()) - verticalOffset(), viewport()->width(),
            m_rows.rowHeight()};
}

void GroupedListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = m_rows.rowTop(index.row()) - m_rows.headHeight(); // the head sticks above
    const int bottom = m_rows.rowTop(index.row()) + m_rows.rowHeight();
    const int height = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtCenter)
        bar->setValue((top + bottom - height) / 2);
    else if (hint == PositionAtTop || top < bar->value())
        bar->setValue(top);
    else if (hint == PositionAtBottom || bottom > bar->value() + height)
        bar->setValue(bottom - height);
}

QModelIndex GroupedListView::indexAt(const QPoint &point) const
{
    if (point.y() < m_rows.headHeight())
        return {}; // the head that sticks there covers what lies below
    const int row = m_rows.rowAt(point.y() + verticalOffset());
    return row < 0 ? QModelIndex() : model()->index(row, 0);
}

void GroupedListView::updateGeometries()
{
    const int hidden = m_rows.height() - viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, hidden));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, m_rows.rowHeight() / 3));
    QAbstractItemView::updateGeometries();
}

int GroupedListView::horizontalOffset() const
{
    return 0;
}

int GroupedListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

int GroupedListView::rowsInView() const
{
    const int height = viewport()->height() - m_rows.headHeight();
    return std::max(1, height / m_rows.rowHeight() - 1);
}

QModelIndex GroupedListView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const auto at = [this](int row) { return model()->index(row, 0); };
    const int last = model()->rowCount() - 1;
    const int row = currentIndex().row(); // -1 when there is none
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        return at(std::clamp(row - 1, 0, std::max(0, last)));
    case MoveDown:
    case MoveRight:
    case MoveNext:
        return at(std::min(row + 1, last));
    case MovePageUp:
        return at(std::max(row - rowsInView(), 0));
    case MovePageDown:
        return at(std::min(row + rowsInView(), last));
    case MoveHome:
        return at(0);
    case MoveEnd:
        return at(last);
    }
    return {};
}

bool GroupedListView::isIndexHidden(const QModelIndex & /*index*/) const
{
    return false;
}

QRegion GroupedListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes)
        region += visualRect(index);
    return region;
}

void GroupedListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_ground);
    const int offset = verticalOffset();
    const int lower = offset + event->rect().bottom();
    const int count = model()->rowCount();
    for (int row = m_rows.firstRowBelow(offset + event->rect().top());
         row < count && m_rows.rowTop(row) <= lower; ++row)
        paintRow(painter, row);
    paintHeads(painter, offset, lower);
}

void GroupedListView::paintRow(QPainter &painter, int row) const
{
    const QModelIndex index = model()->index(row, 0);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Selected, isShownChosen(index));
    itemDelegate()->paint(&painter, option, index);
    if (index == currentIndex() && hasFocus()) {
        painter.setPen(m_theme.accent);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

// The one at the top last: it lies above the rows, until the next one pushes it out.
void GroupedListView::paintHeads(QPainter &painter, int offset, int lower) const
{
    const int first = m_rows.groupAt(offset);
    if (first < 0)
        return;
    const int groups = m_rows.groupCount();
    for (int group = first + 1; group < groups && m_rows.headTop(group) <= lower; ++group)
        paintHead(painter, headOf(group), m_rows.headTop(group) - offset);
    const bool isLast = first + 1 == groups;
    const int pushed = isLast ? 0 : m_rows.headTop(first + 1) - m_rows.headHeight() - offset;
    paintHead(painter, headOf(first), std::min(0, pushed));
}

void GroupedListView::paintHead(QPainter &painter, const Head &head, int top) const
{
    const QRect place(0, top, viewport()->width(), m_rows.headHeight());
    painter.fillRect(place, m_theme.window);
    painter.setPen(m_theme.hairline);
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    QFont headFont = smallFont(font());
    headFont.setWeight(QFont::DemiBold);
    painter.setFont(headFont);
    const QFontMetrics metrics(headFont);
    const int side = fontMetrics().height() * 3 / 4;
    QRect text = place.adjusted(side, 0, -side, 0);
    if (head.color >= 0)
        text = paintDot(painter, head.color, text);
    painter.setPen(m_theme.lighterInk);
    const QString count = locale().toString(head.count);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, count);
    text.setRight(text.right() - metrics.horizontalAdvance(count) - side);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(head.title, head.elide, text.width()));
}

QRect GroupedListView::paintDot(QPainter &painter, int color, const QRect &place) const
{
    const int size = painter.fontMetrics().height() / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tags.at(size_t(color) % m_theme.tags.size()).tone);
    painter.drawEllipse(QRect(place.left(), place.center().y() - size / 2, size, size));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    return place.adjusted(size * 3 / 2, 0, 0, 0);
}
