#include "browse/typeahead.h"

#include "hanzi/folding.h"

#include <algorithm>

namespace {

constexpr int pauseLength = 1000; // milliseconds
constexpr int rowsLookedAt = 20'000;

} // namespace

void TypeAhead::add(const QString &text)
{
    if (!m_sinceLast.isValid() || m_sinceLast.elapsed() > pauseLength)
        m_letters.clear();
    m_letters += folded(text);
    m_sinceLast.start();
}

int TypeAhead::find(const std::function<QString(int)> &text, int from, int rows) const
{
    const int first = m_letters.size() > 1 ? from : from + 1;
    for (int step = 0; step < std::min(rows, rowsLookedAt); ++step) {
        const int row = (first + step) % rows;
        if (folded(text(row)).startsWith(m_letters))
            return row;
    }
    return -1;
}
