#include "reader/rowheights.h"

#include <bit>

namespace {

size_t lowestBit(size_t number)
{
    return number & (~number + 1);
}

} // namespace

RowHeights::RowHeights(const std::vector<int> &heights)
    : m_heights(heights)
    , m_sums(heights.size() + 1, 0)
{
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += m_heights[i - 1];
        const size_t parent = i + lowestBit(i);
        if (parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

void RowHeights::setHeight(qsizetype row, int height)
{
    const int change = height - m_heights[size_t(row)];
    m_heights[size_t(row)] = height;
    for (size_t i = size_t(row) + 1; i < m_sums.size(); i += lowestBit(i))
        m_sums[i] += change;
}

qint64 RowHeights::top(qsizetype row) const
{
    qint64 sum = 0;
    for (auto i = size_t(row); i > 0; i -= lowestBit(i))
        sum += m_sums[i];
    return sum;
}

qsizetype RowHeights::rowAt(qint64 y) const
{
    size_t row = 0;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (row + step < m_sums.size() && m_sums[row + step] <= y) {
            row += step;
            y -= m_sums[row];
        }
    }
    return qMin(qsizetype(row), count() - 1);
}
