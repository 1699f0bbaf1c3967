#pragma once

#include <QtGlobal>

#include <vector>

// The heights of all rows of a sheet, in pixels, as a Fenwick tree (P. Fenwick 1994): from a row
// to its place on the sheet and back in O(log n), with a million rows as with ten.
class RowHeights final
{
public:
    RowHeights() = default;
    explicit RowHeights(const std::vector<int> &heights);

    qsizetype count() const { return qsizetype(m_heights.size()); }
    int height(qsizetype row) const { return m_heights[size_t(row)]; }
    void setHeight(qsizetype row, int height);
    // Of all rows before `row`; row = count() for the whole sheet.
    qint64 top(qsizetype row) const;
    qint64 total() const { return top(count()); }
    // The row at that height of the sheet; the first above it, the last below. Needs count() > 0.
    qsizetype rowAt(qint64 y) const;

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_sums; // m_sums[i]: of the i & -i rows that end with row i - 1
};
