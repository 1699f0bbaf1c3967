#include "marks/rivals.h"

#include "marks/textdiff.h"

#include <algorithm>

namespace {

constexpr qsizetype shortestMoved = 4;

// The stretches for which isLost(number) holds.
template <typename IsLost>
QList<TextRange> stretchesOf(qsizetype size, IsLost isLost)
{
    QList<TextRange> stretches;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= size; ++at) {
        if (at < size && isLost(at))
            continue;
        if (at - begin > 1)
            stretches << TextRange{begin, at};
        begin = at + 1;
    }
    return stretches;
}

bool isBeside(TextRange stretch, TextRange place)
{
    return stretch.begin <= place.end + 2 && place.begin <= stretch.end + 2;
}

} // namespace

Rivals::Rivals(const Carriage &carriage, const Whereabouts &where)
    : m_carriage(carriage)
    , m_where(where)
{
    findStretches();
    findRepetitions();
}

// What was taken out, and what was put into each new text.
void Rivals::findStretches()
{
    m_takenOut = stretchesOf(m_where.from().size(),
                             [this](qsizetype at) { return !m_where.of(at).isKnown(); });
    for (qsizetype text = 0; text < m_carriage.to.size(); ++text) {
        m_putIn << stretchesOf(m_where.to(text).size(),
                               [this, text](qsizetype at) { return !m_where.isTaken(text, at); });
        m_isInNewLine.emplace_back(size_t(m_where.to(text).size()), false);
        for (const TextRange stretch : std::as_const(m_putIn.last())) {
            if (isLines(text, stretch))
                std::fill_n(m_isInNewLine.back().begin() + stretch.begin, stretch.length(), true);
        }
    }
}

bool Rivals::isLines(qsizetype text, TextRange stretch) const
{
    const PrintedCharacters &printed = m_where.to(text);
    const QString &source = m_carriage.to[text].text.sourceText;
    const auto hasLineFeed = [&source](qsizetype begin, qsizetype end) {
        return QStringView(source).mid(begin, end - begin).contains(u'\n');
    };
    const bool isFirst = stretch.begin == 0 || hasLineFeed(printed.ends[stretch.begin - 1],
                                                           printed.begins[stretch.begin]);
    const bool isLast = stretch.end == printed.size() ||
                        hasLineFeed(printed.ends[stretch.end - 1], printed.begins[stretch.end]);
    return isFirst && isLast;
}

bool Rivals::exist(TextRange words, qsizetype text, TextRange place, bool isOneSided) const
{
    const PrintedCharacters &from = m_where.from();
    const TextRange withBefore{std::max<qsizetype>(0, words.begin - nearLength), words.end};
    const TextRange withAfter{words.begin, std::min(from.size(), words.end + nearLength)};
    // The beginning and the end of a text are as good as words beside it.
    const bool isFirst = words.begin == 0 && place.begin == 0;
    const bool isLast = words.end == from.size() && place.end == m_where.to(text).size();
    const auto isRival = [&](const PrintedCharacters &ground, TextRange stretch, TextRange here) {
        const bool isLikeBefore = !isFirst && isLike(withBefore, words, ground, stretch, here);
        const bool isLikeAfter = !isLast && isLike(withAfter, words, ground, stretch, here);
        if (isOneSided ? isLikeBefore || isLikeAfter : isLikeBefore && isLikeAfter)
            return true;
        return isOneSided && isBeside(stretch, here) && isLike(words, words, ground, stretch, here);
    };
    const auto isTakenOutRival = [&](TextRange stretch) {
        return !stretch.overlaps(words) && isRival(from, stretch, words);
    };
    if (isRepeated(words) || std::ranges::any_of(m_takenOut, isTakenOutRival))
        return true;
    for (qsizetype other = 0; other < m_putIn.size(); ++other) {
        const TextRange here = other == text ? place : TextRange{-9, -9};
        const auto isPutInRival = [&](TextRange stretch) {
            if (here.begin < stretch.begin && stretch.end < here.end &&
                (isMadeOf(words, m_where.to(other), stretch) || wasTakenOut(other, stretch)))
                return true;
            if (isBeside(stretch, here) && isHalfOf(words, m_where.to(other), stretch))
                return true;
            return isRival(m_where.to(other), stretch, here);
        };
        if (std::ranges::any_of(m_putIn[other], isPutInRival))
            return true;
    }
    return false;
}

// The words stand in the stretch, and what belongs to them of the passage that they are a part
// of stands in it or beside it.
bool Rivals::isLike(TextRange passage, TextRange words, const PrintedCharacters &text,
                    TextRange stretch, TextRange place) const
{
    if (double(stretch.length()) < mostlyKept * double(words.length()))
        return false;
    const qsizetype beside = passage.length() - words.length();
    TextRange ground{std::max<qsizetype>(0, stretch.begin - beside),
                     std::min(text.size(), stretch.end + beside)};
    if (stretch.end <= place.begin) // without the place itself
        ground.end = std::min(ground.end, place.begin);
    else if (place.end <= stretch.begin)
        ground.begin = std::max(ground.begin, place.end);
    const QList<KeptRun> runs =
        solidRuns(keptRuns(m_where.from().part(passage), text.part(ground)), 2);
    qsizetype keptBeside = 0;
    qsizetype keptOfWords = 0;
    for (const KeptRun &run : runs) {
        for (qsizetype at = 0; at < run.length; ++at) {
            if (!words.contains(passage.begin + run.before + at))
                ++keptBeside;
            else if (stretch.contains(ground.begin + run.after + at))
                ++keptOfWords;
        }
    }
    return double(keptOfWords) >= mostlyKept * double(words.length()) &&
           double(keptBeside) >= mostlyKept * double(beside);
}

// Of few words one or two that were put right are much: what stands right beside them may be they.
bool Rivals::isHalfOf(TextRange words, const PrintedCharacters &text, TextRange stretch) const
{
    if (stretch.length() > 2 * words.length() + 2)
        return false;
    qsizetype kept = 0;
    for (const KeptRun &run :
         solidRuns(keptRuns(m_where.from().part(words), text.part(stretch)), 1))
        kept += run.length;
    return 2 * kept >= words.length();
}

// What was put in stood elsewhere in the old text.
bool Rivals::wasTakenOut(qsizetype text, TextRange stretch) const
{
    return std::ranges::any_of(m_takenOut, [&](TextRange other) {
        const bool isLong = other.length() >= shortestMoved && stretch.length() >= shortestMoved;
        return isLong && isMadeOf(other, m_where.to(text), stretch);
    });
}

// A third of the stretch, or more, could be those words.
bool Rivals::isMadeOf(TextRange words, const PrintedCharacters &text, TextRange stretch) const
{
    constexpr qsizetype third = 3;
    if (stretch.length() < shortestMoved)
        return false;
    const QList<KeptRun> runs =
        solidRuns(keptRuns(m_where.from().part(words), text.part(stretch)), shortestMoved);
    qsizetype kept = 0;
    for (const KeptRun &run : runs)
        kept += run.length;
    return kept * third >= stretch.length();
}

void Rivals::findRepetitions()
{
    qsizetype last = -1; // -1: the beginning of both texts
    for (qsizetype at = 0; at < m_where.from().size(); ++at) {
        const Whereabout &where = m_where.of(at);
        if (!where.isKnown())
            continue;
        const bool isByFile = where.by == Whereabout::By::File;
        if (!isByFile && last < 0)
            addRepetition(where.text, {0, at}, {0, where.at});
        else if (!isByFile && m_where.of(last).text == where.text)
            addRepetition(where.text, {last + 1, at}, {m_where.of(last).at + 1, where.at});
        last = at;
    }
    if (last < 0 || m_where.of(last).by == Whereabout::By::File)
        return;
    const Whereabout &where = m_where.of(last);
    addRepetition(where.text, {last + 1, m_where.from().size()},
                  {where.at + 1, m_where.to(where.text).size()});
}

// What lies between two characters that are known, in the old text and in the new one.
void Rivals::addRepetition(qsizetype number, TextRange takenOut, TextRange putIn)
{
    const bool isOne = (takenOut.length() == 0) != (putIn.length() == 0);
    if (!isOne || putIn.length() < 0 || takenOut.length() + putIn.length() < 2)
        return;
    const std::u32string &text =
        putIn.isEmpty() ? m_where.from().characters : m_where.to(number).characters;
    const TextRange stretch = putIn.isEmpty() ? takenOut : putIn;
    const qsizetype length = stretch.length();
    const auto same = [&text, length](qsizetype at) {
        return at >= 0 && at + length < qsizetype(text.size()) &&
               text[size_t(at)] == text[size_t(at + length)];
    };
    qsizetype left = 0;
    while (left <= length && same(stretch.begin - left - 1))
        ++left;
    qsizetype right = 0;
    while (right <= length && same(stretch.begin + right))
        ++right;
    if (left + right >= length)
        m_repeated << TextRange{takenOut.begin - left, takenOut.end + right};
}

bool Rivals::isRepeated(TextRange words) const
{
    return std::ranges::any_of(m_repeated, [words](TextRange stretch) {
        const bool isInside = words.begin <= stretch.begin && stretch.end <= words.end;
        return words.overlaps(stretch) && !isInside;
    });
}
