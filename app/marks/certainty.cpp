#include "marks/certainty.h"

#include <algorithm>

namespace {

constexpr double leastAlike = 0.5;
constexpr double leastFramed = 1.5;       // of both sides, where the characters beside it are there
constexpr double leastBoth = 1.375;       // where they are not
constexpr qsizetype longEnoughAlone = 24; // words that no context need tell from others
constexpr qsizetype longEnoughBeside = 8; // that only one side need tell from others
constexpr qsizetype edgeLength = 4;       // of a mark, that go with what stands beside it
constexpr qsizetype many = 3; // new characters in a row are more than one or two put right

} // namespace

Certainty::Certainty(const Carriage &carriage, const Whereabouts &where)
    : m_carriage(carriage)
    , m_where(where)
    , m_rivals(carriage, where)
    , m_lookalikes(carriage, where)
{
}

bool Certainty::isCertain(TextRange words, const Candidate &candidate) const
{
    const Strand &strand = candidate.strand;
    const bool isWhole = strand.kept == words.length();
    if (strand.by == Whereabout::By::File && candidate.elsewhere == 0 &&
        (isWhole || isAlike(words, candidate)))
        return true;
    if (strand.by == Whereabout::By::Lines)
        return false;
    if (candidate.elsewhere > 0 || !isAlike(words, candidate) || isSpreadOut(words, candidate) ||
        isTornOff(words, candidate) || isAmongNewWords(words, candidate) ||
        hasRival(words, candidate) || hasLookalike(words, candidate))
        return false;
    if (isWhole && words.length() >= longEnoughAlone)
        return true;
    return hasContext(words, candidate);
}

bool Certainty::isBetweenItsContexts(TextRange words, const Candidate &candidate) const
{
    return keptBefore(words, candidate, contextLength) >= leastContext &&
           keptAfter(words, candidate, contextLength) >= leastContext;
}

// -- other words that are like it

bool Certainty::hasRival(TextRange words, const Candidate &candidate) const
{
    const bool isOneSided = std::min(keptBefore(words, candidate, nearLength),
                                     keptAfter(words, candidate, nearLength)) < mostlyKept;
    return m_rivals.exist(words, candidate.strand.text, candidate.after, isOneSided);
}

// Where the text round it is torn, words that are like it, or like one of its ends with what stood
// beside it, may be those; so may words like many of it that are gone.
bool Certainty::hasLookalike(TextRange words, const Candidate &candidate) const
{
    const auto exist = [&](TextRange passage) {
        return m_lookalikes.exist(passage, candidate.strand.text, candidate.after);
    };
    qsizetype lost = 0;
    for (qsizetype at = words.begin; at <= words.end; ++at) {
        if (at < words.end && !m_where.of(at).isKnown()) {
            ++lost;
            continue;
        }
        if (lost >= edgeLength && exist({at - lost, at}))
            return true;
        lost = 0;
    }
    if (hasOldLine(candidate))
        return true;
    const bool isBeforeTorn = isTornBefore(words, candidate);
    const bool isAfterTorn = isTornAfter(words, candidate);
    if (!isBeforeTorn && !isAfterTorn)
        return false;
    const TextRange withBefore{std::max<qsizetype>(0, words.begin - nearLength), words.end};
    const TextRange withAfter{words.begin, std::min(m_where.from().size(), words.end + nearLength)};
    return exist(withBefore) || exist(withAfter) || (isBeforeTorn && exist(headOf(words))) ||
           (isAfterTorn && exist(tailOf(words)));
}

// A line that came between its words was one of the older text.
bool Certainty::hasOldLine(const Candidate &candidate) const
{
    const qsizetype text = candidate.strand.text;
    qsizetype begin = candidate.after.begin;
    for (qsizetype at = begin; at < candidate.after.end; ++at) {
        if (m_rivals.isInNewLine(text, at))
            continue;
        if (begin < at && m_lookalikes.existOfNew(text, {begin, at}))
            return true;
        begin = at + 1;
    }
    return false;
}

bool Certainty::isTornBefore(TextRange words, const Candidate &candidate) const
{
    return keptBefore(words, candidate, contextLength) < leastContext ||
           keptBefore(words, candidate, nearLength) < mostlyKept;
}

bool Certainty::isTornAfter(TextRange words, const Candidate &candidate) const
{
    return keptAfter(words, candidate, contextLength) < leastContext ||
           keptAfter(words, candidate, nearLength) < mostlyKept;
}

// The beginning of the words with what stands before it, as far as the line goes.
TextRange Certainty::headOf(TextRange words) const
{
    qsizetype begin = words.begin;
    while (begin > 0 && words.begin - begin < nearLength && !beginsLine(begin))
        --begin;
    qsizetype end = words.begin + 1;
    while (end < words.end && !beginsLine(end) &&
           (end - words.begin < edgeLength || end - begin < nearLength))
        ++end;
    return {begin, end};
}

TextRange Certainty::tailOf(TextRange words) const
{
    qsizetype end = words.end;
    while (end < m_where.from().size() && end - words.end < nearLength && !beginsLine(end))
        ++end;
    qsizetype begin = words.end - 1;
    while (begin > words.begin && !beginsLine(begin) &&
           (words.end - begin < edgeLength || end - begin < nearLength))
        --begin;
    return {begin, end};
}

bool Certainty::beginsLine(qsizetype character) const
{
    const PrintedCharacters &printed = m_where.from();
    return character == 0 || character >= printed.size() ||
           QStringView(m_carriage.from.sourceText)
               .mid(printed.ends[character - 1],
                    printed.begins[character] - printed.ends[character - 1])
               .contains(u'\n');
}

// -- its own words

// Lines that came between its words are none of its words.
bool Certainty::isAlike(TextRange words, const Candidate &candidate) const
{
    qsizetype length = 0;
    for (qsizetype at = candidate.after.begin; at < candidate.after.end; ++at)
        length += m_rivals.isInNewLine(candidate.strand.text, at) ? 0 : 1;
    return double(2 * candidate.strand.kept) >= leastAlike * double(words.length() + length);
}

// So much came between its words, lines left out, that half of them may be a twin's, or its first
// or last character may be another.
bool Certainty::isSpreadOut(TextRange words, const Candidate &candidate) const
{
    const qsizetype text = candidate.strand.text;
    const TextRange place = candidate.after;
    return newIn(text, place) > std::max(longEnoughBeside, words.length() / 2) ||
           newIn(text, {place.begin + 1, std::min(place.begin + 1 + many, place.end)}) == many ||
           newIn(text, {std::max(place.begin, place.end - 1 - many), place.end - 1}) == many;
}

// Its first or last characters are gone, most of it or with what stood beside them: they may be
// there, taken for others.
bool Certainty::isTornOff(TextRange words, const Candidate &candidate) const
{
    const Strand &strand = candidate.strand;
    const qsizetype size = m_where.to(strand.text).size();
    // Past a few characters that are new.
    const auto isNear = [&](qsizetype at, qsizetype step, TextRange expected) {
        for (qsizetype left = edgeLength; left > 0 && at >= 0 && at < size; --left, at += step) {
            const qsizetype source = m_where.sourceOf(strand.text, at);
            if (source != Whereabouts::nobody)
                return source >= 0 && expected.contains(source);
        }
        return true;
    };
    const qsizetype lostBefore = strand.before.begin - words.begin;
    const qsizetype lostAfter = words.end - strand.before.end;
    if (2 * std::max(lostBefore, lostAfter) > words.length())
        return true;
    return (lostBefore > 1 &&
            !isNear(candidate.after.begin - 1, -1, {words.begin - contextLength, words.begin})) ||
           (lostAfter > 1 &&
            !isNear(candidate.after.end, 1, {words.end, words.end + contextLength}));
}

// -- what stands round it

// Few words, with others than before beside them: they may be the same by chance.
bool Certainty::isAmongNewWords(TextRange words, const Candidate &candidate) const
{
    if (words.length() >= longEnoughBeside || words.begin == 0 ||
        words.end == m_where.from().size())
        return false;
    const qsizetype text = candidate.strand.text;
    const qsizetype before = words.begin - 1;
    const qsizetype after = words.end;
    const qsizetype placeBefore = candidate.after.begin - 1;
    const qsizetype placeAfter = candidate.after.end;
    const auto isLost = [this](qsizetype character, qsizetype step, qsizetype count) {
        for (qsizetype left = count; left > 0; --left, character += step) {
            if (character < 0 || character >= m_where.from().size() ||
                m_where.of(character).isKnown())
                return false;
        }
        return true;
    };
    if (words.length() == 1 && !isFramed(words, candidate))
        return true;
    const bool isNewBefore = newIn(text, {placeBefore - many + 1, placeBefore + 1}) == many;
    const bool isNewAfter = newIn(text, {placeAfter, placeAfter + many}) == many;
    if (!isNextTo(before, text, placeBefore) && !isNextTo(after, text, placeAfter) &&
        (isNewBefore || isNewAfter || isLost(before, -1, many) || isLost(after, 1, many)))
        return true;
    return (isNewBefore && isLost(before, -1, 2)) || (isNewAfter && isLost(after, 1, 2));
}

bool Certainty::hasContext(TextRange words, const Candidate &candidate) const
{
    const double wide = std::max(keptBefore(words, candidate, contextLength),
                                 keptAfter(words, candidate, contextLength));
    const double before = keptBefore(words, candidate, nearLength);
    const double after = keptAfter(words, candidate, nearLength);
    if (wide < leastContext)
        return false;
    const qsizetype text = candidate.strand.text;
    const TextRange place = candidate.after;
    const bool isAmongOld = newIn(text, {place.begin - nearLength, place.begin}) < many &&
                            newIn(text, {place.end, place.end + nearLength}) < many;
    if (isFramed(words, candidate) && (isAmongOld || before + after >= leastFramed))
        return true;
    if (candidate.strand.kept == 1 && words.length() > 1)
        return std::min(before, after) >= mostlyKept; // one character alone says little
    if (std::max(before, after) < mostlyKept)
        return before + after >= 1;
    return words.length() >= longEnoughBeside ||
           (std::min(before, after) >= leastAlike && before + after >= leastBoth);
}

bool Certainty::isNextTo(qsizetype character, qsizetype text, qsizetype at) const
{
    const Whereabout &where = m_where.of(character);
    return where.text == text && where.at == at;
}

// The characters right before and behind it are there.
bool Certainty::isFramed(TextRange words, const Candidate &candidate) const
{
    const qsizetype text = candidate.strand.text;
    return words.begin > 0 && words.end < m_where.from().size() &&
           isNextTo(words.begin - 1, text, candidate.after.begin - 1) &&
           isNextTo(words.end, text, candidate.after.end);
}

// How many characters of a stretch of a new text, clamped to it, are new, without whole lines.
qsizetype Certainty::newIn(qsizetype text, TextRange place) const
{
    const qsizetype end = std::min(place.end, m_where.to(text).size());
    qsizetype count = 0;
    for (qsizetype at = std::max<qsizetype>(0, place.begin); at < end; ++at) {
        const bool isNew = m_where.sourceOf(text, at) == Whereabouts::nobody;
        count += isNew && !m_rivals.isInNewLine(text, at) ? 1 : 0;
    }
    return count;
}

// The share of the characters before a mark that stand before it still.
double Certainty::keptBefore(TextRange words, const Candidate &candidate, qsizetype length) const
{
    const qsizetype text = candidate.strand.text;
    const qsizetype begin = std::max<qsizetype>(0, words.begin - length);
    qsizetype first = candidate.after.begin;
    for (qsizetype left = length + length / nearLength; first > 0 && left > 0; --first)
        left -= m_rivals.isInNewLine(text, first - 1) ? 0 : 1;
    return m_where.shareOf({begin, words.begin}, text, {first, candidate.after.begin});
}

double Certainty::keptAfter(TextRange words, const Candidate &candidate, qsizetype length) const
{
    const qsizetype text = candidate.strand.text;
    const qsizetype size = m_where.to(text).size();
    const qsizetype end = std::min(m_where.from().size(), words.end + length);
    qsizetype last = candidate.after.end;
    for (qsizetype left = length + length / nearLength; last < size && left > 0; ++last)
        left -= m_rivals.isInNewLine(text, last) ? 0 : 1;
    return m_where.shareOf({words.end, end}, text, {candidate.after.end, last});
}
