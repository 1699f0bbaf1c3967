#include "marks/textdiff.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace {

// A part of each text.
struct Window
{
    qsizetype beforeBegin = 0, beforeEnd = 0;
    qsizetype afterBegin = 0, afterEnd = 0;

    qsizetype beforeLength() const { return beforeEnd - beforeBegin; }
    qsizetype afterLength() const { return afterEnd - afterBegin; }
    bool isEmpty() const { return beforeEnd <= beforeBegin || afterEnd <= afterBegin; }
};

struct Pair
{
    qsizetype before = 0;
    qsizetype after = 0;
};

// A word of a fixed length that stands once in a text.
struct RareWord
{
    uint64_t hash = 0;
    qsizetype at = 0;
};

// Words of each length are tried in turn; the last one is met by chance too often in long texts.
constexpr std::array<qsizetype, 3> wordLengths{12, 6, 3};
constexpr qsizetype comparedDirectly = 400;   // characters of both windows together
constexpr qsizetype nowhere = -1'000'000'000; // of a way that left the window
constexpr qsizetype mostSteps = 512;          // of one search for the middle

// The words that occur once among those of the part of a text.
std::vector<RareWord> rareWords(std::u32string_view text, qsizetype begin, qsizetype end,
                                qsizetype length)
{
    constexpr uint64_t base = 0x9E3779B97F4A7C15;
    std::vector<RareWord> words;
    if (end - begin < length)
        return words;
    words.reserve(size_t(end - begin));
    uint64_t power = 1;
    for (qsizetype i = 1; i < length; ++i)
        power *= base;
    uint64_t hash = 0;
    for (qsizetype at = begin; at < end; ++at) {
        if (at - begin >= length)
            hash -= power * text[size_t(at - length)];
        hash = hash * base + text[size_t(at)];
        if (at - begin + 1 >= length)
            words.push_back({hash, at + 1 - length});
    }
    std::ranges::sort(words, [](const RareWord &a, const RareWord &b) {
        return std::pair(a.hash, a.at) < std::pair(b.hash, b.at);
    });
    std::vector<RareWord> rare;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool isLikeLast = i > 0 && words[i - 1].hash == words[i].hash;
        const bool isLikeNext = i + 1 < words.size() && words[i + 1].hash == words[i].hash;
        if (!isLikeLast && !isLikeNext)
            rare.push_back(words[i]);
    }
    return rare;
}

// The longest row of pairs that ascends in both texts; `pairs` ascend in the older one.
std::vector<Pair> longestAscent(const std::vector<Pair> &pairs)
{
    std::vector<size_t> ends; // of the best row of each length, the pair at its end
    std::vector<qsizetype> previous(pairs.size(), -1);
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto place = std::ranges::lower_bound(
            ends, pairs[i].after, {}, [&pairs](size_t end) { return pairs[end].after; });
        if (place != ends.begin())
            previous[i] = qsizetype(*(place - 1));
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<Pair> row(ends.size());
    qsizetype at = ends.empty() ? -1 : qsizetype(ends.back());
    for (size_t left = row.size(); left > 0; --left) {
        row[left - 1] = pairs[size_t(at)];
        at = previous[size_t(at)];
    }
    return row;
}

// What goes on in one direction while the middle of the shortest way is searched for; the other
// direction sees both texts from their ends.
class Front final
{
public:
    explicit Front(qsizetype width)
        : m_furthest(size_t(2 * width + 3), -1)
        , m_width(width + 1)
    {
        at(1) = 0;
    }
    // How far into the older text the way on that diagonal has come.
    qsizetype &at(qsizetype diagonal) { return m_furthest[size_t(diagonal + m_width)]; }

private:
    std::vector<qsizetype> m_furthest;
    qsizetype m_width;
};

class Comparison final
{
public:
    Comparison(std::u32string_view before, std::u32string_view after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<KeptRun> run()
    {
        compare({0, qsizetype(m_before.size()), 0, qsizetype(m_after.size())}, 0);
        settleAtSentences();
        return m_runs;
    }

private:
    bool isSame(qsizetype before, qsizetype after) const
    {
        return m_before[size_t(before)] == m_after[size_t(after)];
    }

    void keep(qsizetype before, qsizetype after, qsizetype length)
    {
        if (length <= 0)
            return;
        if (!m_runs.isEmpty()) {
            KeptRun &last = m_runs.last();
            if (last.before + last.length == before && last.after + last.length == after) {
                last.length += length;
                return;
            }
        }
        m_runs << KeptRun{before, after, length};
    }

    void compare(Window window, size_t wordLength)
    {
        const qsizetype common = std::min(window.beforeLength(), window.afterLength());
        qsizetype prefix = 0;
        while (prefix < common && isSame(window.beforeBegin + prefix, window.afterBegin + prefix))
            ++prefix;
        keep(window.beforeBegin, window.afterBegin, prefix);
        window.beforeBegin += prefix;
        window.afterBegin += prefix;
        qsizetype suffix = 0;
        while (suffix < common - prefix &&
               isSame(window.beforeEnd - suffix - 1, window.afterEnd - suffix - 1))
            ++suffix;
        window.beforeEnd -= suffix;
        window.afterEnd -= suffix;
        compareInside(window, wordLength);
        keep(window.beforeEnd, window.afterEnd, suffix);
    }

    void compareInside(const Window &window, size_t wordLength)
    {
        if (window.isEmpty())
            return;
        const bool isLong = window.beforeLength() + window.afterLength() > comparedDirectly;
        for (size_t tried = wordLength; isLong && tried < wordLengths.size(); ++tried) {
            const std::vector<Pair> anchors = anchorsIn(window, wordLengths[tried]);
            if (!anchors.empty())
                return compareBetween(window, anchors, tried);
        }
        compareDirectly(window);
    }

    std::vector<Pair> anchorsIn(const Window &window, qsizetype length) const
    {
        const auto before = rareWords(m_before, window.beforeBegin, window.beforeEnd, length);
        const auto after = rareWords(m_after, window.afterBegin, window.afterEnd, length);
        std::vector<Pair> pairs;
        auto other = after.begin();
        for (const RareWord &word : before) {
            while (other != after.end() && other->hash < word.hash)
                ++other;
            if (other != after.end() && other->hash == word.hash &&
                m_before.substr(size_t(word.at), size_t(length)) ==
                    m_after.substr(size_t(other->at), size_t(length)))
                pairs.push_back({word.at, other->at});
        }
        std::ranges::sort(pairs, {}, &Pair::before);
        return longestAscent(pairs);
    }

    void compareBetween(const Window &window, const std::vector<Pair> &anchors, size_t wordLength)
    {
        qsizetype before = window.beforeBegin;
        qsizetype after = window.afterBegin;
        for (const Pair &anchor : anchors) {
            if (anchor.before < before || anchor.after < after)
                continue;
            compare({before, anchor.before, after, anchor.after}, wordLength + 1);
            qsizetype length = 0;
            while (anchor.before + length < window.beforeEnd &&
                   anchor.after + length < window.afterEnd &&
                   isSame(anchor.before + length, anchor.after + length))
                ++length;
            keep(anchor.before, anchor.after, length);
            before = anchor.before + length;
            after = anchor.after + length;
        }
        compare({before, window.beforeEnd, after, window.afterEnd}, wordLength + 1);
    }

    // E. W. Myers, An O(ND) difference algorithm and its variations, 1986: divides the window where
    // the shortest ways from both ends meet.
    void compareDirectly(const Window &window)
    {
        if (window.isEmpty())
            return;
        const Pair middle = middleOf(window);
        const bool isWhole =
            (middle.before == window.beforeBegin && middle.after == window.afterBegin) ||
            (middle.before == window.beforeEnd && middle.after == window.afterEnd);
        if (isWhole)
            return; // nothing in common
        compare({window.beforeBegin, middle.before, window.afterBegin, middle.after},
                wordLengths.size());
        compare({middle.before, window.beforeEnd, middle.after, window.afterEnd},
                wordLengths.size());
    }

    Pair middleOf(const Window &window) const
    {
        const qsizetype n = window.beforeLength();
        const qsizetype m = window.afterLength();
        const qsizetype delta = n - m;
        const bool isOdd = (delta & 1) != 0;
        const qsizetype most = std::min((n + m + 1) / 2, mostSteps);
        Front forward(most);
        Front backward(most);
        for (qsizetype steps = 0; steps <= most; ++steps) {
            for (qsizetype k = -steps; k <= steps; k += 2) {
                const qsizetype x = stepForward(window, forward, k, steps);
                const qsizetype other = delta - k;
                const bool isMet =
                    isOdd && std::abs(other) <= steps - 1 && x >= 0 && x + backward.at(other) >= n;
                if (isMet)
                    return {window.beforeBegin + x, window.afterBegin + x - k};
            }
            for (qsizetype k = -steps; k <= steps; k += 2) {
                const qsizetype x = stepBackward(window, backward, k, steps);
                const qsizetype other = delta - k;
                const bool isMet =
                    !isOdd && std::abs(other) <= steps && x >= 0 && x + forward.at(other) >= n;
                if (isMet)
                    return {window.beforeEnd - x, window.afterEnd - x + k};
            }
        }
        return furthest(window, forward, most);
    }

    // The first number of the way on diagonal k after one more step, none left of the window.
    static qsizetype advanced(Front &front, qsizetype k, qsizetype steps)
    {
        const bool isDown = k == -steps || (k != steps && front.at(k - 1) < front.at(k + 1));
        return isDown ? front.at(k + 1) : front.at(k - 1) + 1;
    }

    qsizetype stepForward(const Window &window, Front &front, qsizetype k, qsizetype steps) const
    {
        qsizetype x = advanced(front, k, steps);
        if (x > window.beforeLength() || x - k > window.afterLength() || x - k < 0)
            return front.at(k) = nowhere;
        while (x < window.beforeLength() && x - k < window.afterLength() &&
               isSame(window.beforeBegin + x, window.afterBegin + x - k))
            ++x;
        return front.at(k) = x;
    }

    qsizetype stepBackward(const Window &window, Front &front, qsizetype k, qsizetype steps) const
    {
        qsizetype x = advanced(front, k, steps);
        if (x > window.beforeLength() || x - k > window.afterLength() || x - k < 0)
            return front.at(k) = nowhere;
        while (x < window.beforeLength() && x - k < window.afterLength() &&
               isSame(window.beforeEnd - x - 1, window.afterEnd - x + k - 1))
            ++x;
        return front.at(k) = x;
    }

    // Where the ways are too long to be followed to the end: as far as one came.
    static Pair furthest(const Window &window, Front &front, qsizetype most)
    {
        Pair best{0, 0};
        for (qsizetype k = -most; k <= most; ++k) {
            const qsizetype x = front.at(k);
            if (x >= 0 && x <= window.beforeLength() && x - k >= 0 &&
                x - k <= window.afterLength() && 2 * x - k > best.before + best.after)
                best = {x, x - k};
        }
        return {window.beforeBegin + best.before, window.afterBegin + best.after};
    }

    // -- where a stretch that was only taken out, or only put in, lies

    // How well a text is cut after that character.
    static int worthOfCut(char32_t character)
    {
        switch (character) {
        case U'\n':
            return 3;
        case U'。':
        case U'.':
        case U'!':
        case U'?':
        case U'"':
        case U')':
            return 2;
        case U',':
        case U';':
        case U':':
        case U'、':
            return 1;
        default:
            return 0;
        }
    }

    void settleAtSentences()
    {
        qsizetype at = 1;
        while (at < m_runs.size()) {
            settle(at);
            // Where nothing is left between two stretches they are one, which may lie better yet.
            const auto gone = std::find_if(m_runs.cbegin() + at - 1, m_runs.cbegin() + at + 1,
                                           [](const KeptRun &run) { return run.length == 0; });
            if (gone == m_runs.cbegin() + at + 1) {
                ++at;
                continue;
            }
            if (gone == m_runs.cbegin() + at - 1)
                at = std::max<qsizetype>(1, at - 1);
            m_runs.erase(gone);
        }
    }

    // Before the run of that number. Beside what was replaced it belongs to that.
    void settle(qsizetype number)
    {
        KeptRun &left = m_runs[number - 1];
        KeptRun &right = m_runs[number];
        const bool isAfterOther = number > 1;
        const bool isBeforeOther = number + 1 < m_runs.size();
        const qsizetype takenOut = right.before - left.before - left.length;
        const qsizetype putIn = right.after - left.after - left.length;
        if ((takenOut == 0) == (putIn == 0))
            return;
        const std::u32string_view text = takenOut > 0 ? m_before : m_after;
        const qsizetype begin = takenOut > 0 ? left.before + left.length : left.after + left.length;
        const qsizetype length = takenOut + putIn;
        const auto same = [text, length](qsizetype at) {
            return text[size_t(at)] == text[size_t(at + length)];
        };
        qsizetype best = 0;
        int worth = begin > 0 ? worthOfCut(text[size_t(begin - 1)]) : 3;
        const auto weigh = [&](qsizetype shift) {
            const qsizetype cut = begin + shift;
            const bool isBeside =
                (shift == -left.length && isAfterOther) || (shift == right.length && isBeforeOther);
            const int here = isBeside ? 4 : cut > 0 ? worthOfCut(text[size_t(cut - 1)]) : 3;
            if (here > worth) {
                worth = here;
                best = shift;
            }
        };
        for (qsizetype shift = -1; - shift <= left.length && same(begin + shift); --shift)
            weigh(shift);
        for (qsizetype shift = 1; shift <= right.length && same(begin + shift - 1); ++shift)
            weigh(shift);
        left.length += best;
        right.before += best;
        right.after += best;
        right.length -= best;
    }

    std::u32string_view m_before;
    std::u32string_view m_after;
    QList<KeptRun> m_runs;
};

qsizetype lostBetween(const KeptRun &one, const KeptRun &next)
{
    return std::max(next.before - one.before - one.length, next.after - one.after - one.length);
}

} // namespace

QList<KeptRun> keptRuns(std::u32string_view before, std::u32string_view after)
{
    return Comparison(before, after).run();
}

// W. L. Ruzzo and M. Tompa, A linear time algorithm for finding all maximal scoring subsequences,
// 1999: kept characters count for a stretch, those lost between its runs against it.
QList<KeptRun> solidRuns(const QList<KeptRun> &runs, qsizetype least)
{
    struct Stretch
    {
        qsizetype first = 0, last = 0;   // runs
        qsizetype before = 0, after = 0; // the sums before it and with it
        qsizetype lower = -1;            // the last stretch before it that began with a lower sum
    };
    std::vector<Stretch> stretches;
    qsizetype sum = 0;
    for (qsizetype at = 0; at < runs.size(); ++at) {
        if (at > 0)
            sum -= lostBetween(runs[at - 1], runs[at]);
        Stretch stretch{at, at, sum, sum + runs[at].length};
        sum = stretch.after;
        while (true) {
            stretch.lower = qsizetype(stretches.size()) - 1;
            while (stretch.lower >= 0 && stretches[size_t(stretch.lower)].before >= stretch.before)
                stretch.lower = stretches[size_t(stretch.lower)].lower;
            if (stretch.lower < 0 || stretches[size_t(stretch.lower)].after >= stretch.after)
                break;
            const Stretch &lower = stretches[size_t(stretch.lower)];
            stretch.first = lower.first;
            stretch.before = lower.before;
            stretches.resize(size_t(stretch.lower));
        }
        stretches.push_back(stretch);
    }
    QList<KeptRun> solid;
    for (const Stretch &stretch : stretches) {
        if (stretch.after - stretch.before >= least)
            solid << runs.mid(stretch.first, stretch.last - stretch.first + 1);
    }
    return solid;
}
