#pragma once

#include "paper/listing.h"

// Where rows and group heads of a list stand, in pixels from its top: every row as high as the
// others, every head likewise, a head above the first row of its group. Asking costs a search
// through the groups, not the rows.
class ListLayout final
{
public:
    ListLayout() = default;
    // `groups` cover the rows without gaps, or are empty.
    ListLayout(const QList<Group> &groups, int rows, int rowHeight, int headHeight);

    int height() const;
    int rowHeight() const { return m_rowHeight; }
    int groupCount() const { return int(m_firsts.size()); }
    int headHeight() const { return m_firsts.isEmpty() ? 0 : m_headHeight; }

    int rowTop(int row) const;
    int headTop(int group) const;
    int groupOf(int row) const; // -1 when there are no groups
    int rowAt(int y) const;     // -1 on a head and outside
    // The first row whose lower edge lies below y; the number of rows when there is none.
    int firstRowBelow(int y) const;
    // The group with its head at or above y; 0 above the first one, -1 when there are no groups.
    int groupAt(int y) const;

private:
    QList<int> m_firsts; // first row of each group
    int m_rows = 0;
    int m_rowHeight = 1;
    int m_headHeight = 0;
};
