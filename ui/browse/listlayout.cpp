#include "browse/listlayout.h"

#include <algorithm>

ListLayout::ListLayout(const QList<Group> &groups, int rows, int rowHeight, int headHeight)
    : m_rows(rows)
    , m_rowHeight(rowHeight)
    , m_headHeight(headHeight)
{
    m_firsts.reserve(groups.size());
    for (const Group &group : groups)
        m_firsts << int(group.first);
}

int ListLayout::height() const
{
    return m_rows * m_rowHeight + int(m_firsts.size()) * m_headHeight;
}

int ListLayout::rowTop(int row) const
{
    return row * m_rowHeight + (groupOf(row) + 1) * m_headHeight;
}

int ListLayout::headTop(int group) const
{
    return m_firsts[group] * m_rowHeight + group * m_headHeight;
}

int ListLayout::groupOf(int row) const
{
    return int(std::ranges::upper_bound(m_firsts, row) - m_firsts.begin()) - 1;
}

int ListLayout::rowAt(int y) const
{
    const int row = firstRowBelow(y);
    return y >= 0 && row < m_rows && rowTop(row) <= y ? row : -1;
}

int ListLayout::firstRowBelow(int y) const
{
    const int group = groupAt(y);
    const int firstRow = group < 0 ? 0 : m_firsts[group];
    const int firstTop = group < 0 ? 0 : headTop(group) + m_headHeight;
    const int rowsAbove = std::max(0, y - firstTop) / m_rowHeight;
    return std::min(m_rows, firstRow + rowsAbove);
}

int ListLayout::groupAt(int y) const
{
    int above = 0;
    int below = int(m_firsts.size());
    if (below == 0)
        return -1;
    while (below - above > 1) {
        const int middle = (above + below) / 2;
        (headTop(middle) <= y ? above : below) = middle;
    }
    return above;
}
