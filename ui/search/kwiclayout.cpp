#include "search/kwiclayout.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// In characters of the text: narrower than that, the text needs the room more.
constexpr int leastWithCity = 30;
constexpr int leastWithDate = 38;
constexpr int usualMatch = 2; // characters

} // namespace

KwicLayout kwicLayout(int width, const QFontMetrics &small, int em)
{
    KwicLayout made;
    const int gap = small.height() / 2;
    int x = gap;
    const auto take = [&](int wanted) {
        const int left = std::exchange(x, x + wanted + gap);
        return KwicLayout::Span{left, left + wanted};
    };
    made.tick = take(small.height());
    made.signs = take(small.height() * 7 / 4);
    if (width >= leastWithCity * em)
        made.city = take(small.horizontalAdvance(u"呼和浩特"_s));
    if (width >= leastWithDate * em)
        made.date = take(small.horizontalAdvance(u"0000-00-00"_s) + gap / 2);
    const int end = std::max(x, width - gap);
    const int match = x + std::max(0, (end - x - usualMatch * em) / 2);
    made.before = {x, match};
    made.onwards = {match, end};
    return made;
}
