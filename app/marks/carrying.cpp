#include "marks/carrying.h"

#include "marks/rivals.h"
#include "marks/whereabouts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace {

constexpr qsizetype contextLength = 32;
constexpr double leastAlike = 0.5;
constexpr double leastContext = 0.6;
constexpr qsizetype longEnoughAlone = 24; // words that no context need tell from others
constexpr qsizetype longEnoughBeside = 8; // that only one side need tell from others
constexpr qsizetype mostPutIn = 240;      // between two words of a mark

// Words of a mark that stand together in one text.
struct Strand
{
    qsizetype text = 0;
    TextRange before; // from the first to the last that were found, in the older text
    TextRange after;
    qsizetype kept = 0;
    Whereabout::By by = Whereabout::By::File; // the least sure of them
};

// Where a mark may stand, in printed characters, and what is kept of it.
struct Candidate
{
    Strand strand;
    TextRange after;
    qsizetype elsewhere = 0; // of its characters, that stand apart from the strand
};

QStringView wordsAt(const QString &text, TextRange range)
{
    return QStringView(text).mid(range.begin, range.length());
}

// The state of a mark that found its place, with its words before and after.
MarkState stateWith(const PlacedMark &mark, QStringView before, QStringView after)
{
    switch (mark.state) {
    case MarkState::ToConfirm:
        return MarkState::ToConfirm;
    case MarkState::Orphan:
        return printed(after) == printed(mark.firstQuote) ? MarkState::Ok : MarkState::ToConfirm;
    case MarkState::Corrected:
        return MarkState::Corrected;
    case MarkState::Ok:
        break;
    }
    return printed(before) == printed(after) ? MarkState::Ok : MarkState::Corrected;
}

class Carrying final
{
public:
    explicit Carrying(const Carriage &carriage)
        : m_carriage(carriage)
        , m_where(carriage)
        , m_rivals(carriage, m_where)
    {
    }

    NewPlace placeOf(const PlacedMark &mark) const
    {
        const TextRange words = m_where.from().within(mark.range);
        const auto candidate = words.isEmpty() ? std::nullopt : candidateFor(words);
        if (!candidate)
            return replacedWords(words, mark);
        const TextRange range = m_where.to(candidate->strand.text).original(candidate->after);
        if (isCertain(words, *candidate)) {
            const QString &text = m_carriage.to[candidate->strand.text].text.sourceText;
            return {candidate->strand.text, range,
                    stateWith(mark, wordsAt(m_carriage.from.sourceText, mark.range),
                              wordsAt(text, range))};
        }
        constexpr qsizetype third = 3;
        if (candidate->strand.kept * third >= words.length())
            return {candidate->strand.text, range, MarkState::ToConfirm};
        return replacedWords(words, mark);
    }

private:
    // -- where its words are

    std::optional<Candidate> candidateFor(TextRange words) const
    {
        const QList<Strand> strands = strandsOf(words);
        if (strands.isEmpty())
            return std::nullopt;
        const Strand best = *std::ranges::max_element(strands, {}, &Strand::kept);
        Candidate candidate{.strand = best, .after = {beginOf(words, best), endOf(words, best)}};
        for (const Strand &strand : strands)
            candidate.elsewhere += strand.kept;
        candidate.elsewhere -= best.kept;
        return candidate;
    }

    QList<Strand> strandsOf(TextRange words) const
    {
        QList<Strand> strands;
        for (qsizetype at = words.begin; at < words.end; ++at) {
            const Whereabout &where = m_where.of(at);
            if (!where.isKnown())
                continue;
            const auto isOneOf = [this, &where](const Strand &strand) {
                return strand.text == where.text && goesOnAt(strand, where.at);
            };
            const auto strand = std::ranges::find_if(strands, isOneOf);
            if (strand == strands.end()) {
                strands << Strand{where.text, {at, at + 1}, {where.at, where.at + 1}, 1, where.by};
                continue;
            }
            strand->before.end = at + 1;
            strand->after.end = where.at + 1;
            strand->by = std::max(strand->by, where.by);
            ++strand->kept;
        }
        return strands;
    }

    // What lies between is new.
    bool goesOnAt(const Strand &strand, qsizetype at) const
    {
        if (at < strand.after.end || at - strand.after.end > mostPutIn)
            return false;
        qsizetype others = 0;
        for (qsizetype between = strand.after.end; between < at && others < 2; ++between)
            others += m_where.isTaken(strand.text, between) ? 1 : 0;
        return others < 2;
    }

    // How many of the characters put in between two that are known belong to the mark, whose last
    // `lost` characters towards them are gone as well as `outside` beyond its end.
    static qsizetype shareOf(qsizetype room, qsizetype lost, qsizetype outside)
    {
        const qsizetype most = 2 * lost + 2;
        if (outside == 0)
            return room <= most ? room : std::min(room, lost);
        return std::min((2 * room * lost + lost + outside) / (2 * (lost + outside)), most);
    }

    qsizetype beginOf(TextRange words, const Strand &strand) const
    {
        const qsizetype lost = strand.before.begin - words.begin;
        if (lost == 0)
            return strand.after.begin;
        qsizetype room = 0;
        while (room < strand.after.begin &&
               !m_where.isTaken(strand.text, strand.after.begin - room - 1))
            ++room;
        qsizetype outside = 0;
        while (outside < words.begin && !m_where.of(words.begin - outside - 1).isKnown())
            ++outside;
        return strand.after.begin - shareOf(room, lost, outside);
    }

    qsizetype endOf(TextRange words, const Strand &strand) const
    {
        const qsizetype lost = words.end - strand.before.end;
        if (lost == 0)
            return strand.after.end;
        const qsizetype size = m_where.to(strand.text).size();
        qsizetype room = 0;
        while (strand.after.end + room < size &&
               !m_where.isTaken(strand.text, strand.after.end + room))
            ++room;
        qsizetype outside = 0;
        while (words.end + outside < m_where.from().size() &&
               !m_where.of(words.end + outside).isKnown())
            ++outside;
        return strand.after.end + shareOf(room, lost, outside);
    }

    // -- how sure it is

    bool isCertain(TextRange words, const Candidate &candidate) const
    {
        const Strand &strand = candidate.strand;
        const bool isWhole = strand.kept == words.length();
        if (strand.by == Whereabout::By::File && candidate.elsewhere == 0 &&
            (isWhole || isAlike(words, candidate)))
            return true;
        if (strand.by == Whereabout::By::Lines)
            return false;
        if (candidate.elsewhere > 0 || !isAlike(words, candidate) || isTornOff(words, candidate) ||
            hasRival(words, candidate))
            return false;
        if (isWhole && words.length() >= longEnoughAlone)
            return true;
        return hasContext(words, candidate);
    }

    bool hasRival(TextRange words, const Candidate &candidate) const
    {
        const bool isOneSided = std::min(keptBefore(words, candidate, nearLength),
                                         keptAfter(words, candidate, nearLength)) < mostlyKept;
        return m_rivals.exist(words, candidate.strand.text, candidate.after, isOneSided);
    }

    // Lines that came between its words are none of its words.
    bool isAlike(TextRange words, const Candidate &candidate) const
    {
        qsizetype length = 0;
        for (qsizetype at = candidate.after.begin; at < candidate.after.end; ++at)
            length += m_rivals.isInNewLine(candidate.strand.text, at) ? 0 : 1;
        return double(2 * candidate.strand.kept) >= leastAlike * double(words.length() + length);
    }

    bool hasContext(TextRange words, const Candidate &candidate) const
    {
        const double wide = std::max(keptBefore(words, candidate, contextLength),
                                     keptAfter(words, candidate, contextLength));
        const double before = keptBefore(words, candidate, nearLength);
        const double after = keptAfter(words, candidate, nearLength);
        if (wide < leastContext)
            return false;
        if (isFramed(words, candidate))
            return true;
        if (candidate.strand.kept == 1 && words.length() > 1)
            return std::min(before, after) >= mostlyKept; // one character alone says little
        if (std::max(before, after) < mostlyKept)
            return before + after >= 1;
        return std::min(before, after) >= leastAlike || words.length() >= longEnoughBeside;
    }

    // The characters right before and behind it are there.
    bool isFramed(TextRange words, const Candidate &candidate) const
    {
        if (words.begin == 0 || words.end == m_where.from().size())
            return false;
        const Whereabout &before = m_where.of(words.begin - 1);
        const Whereabout &after = m_where.of(words.end);
        const qsizetype text = candidate.strand.text;
        return before.text == text && before.at + 1 == candidate.after.begin &&
               after.text == text && after.at == candidate.after.end;
    }

    // Its first or last characters are gone, and what stands beside the rest of it was elsewhere:
    // they may be there, taken for others.
    bool isTornOff(TextRange words, const Candidate &candidate) const
    {
        const Strand &strand = candidate.strand;
        const qsizetype size = m_where.to(strand.text).size();
        const auto isNear = [&](qsizetype at, TextRange expected) {
            const qsizetype source = m_where.sourceOf(strand.text, at);
            return source == Whereabouts::nobody || expected.contains(source);
        };
        const qsizetype lostBefore = strand.before.begin - words.begin;
        const qsizetype lostAfter = words.end - strand.before.end;
        if (lostBefore > 1 && candidate.after.begin > 0 &&
            !isNear(candidate.after.begin - 1, {words.begin - contextLength, words.begin}))
            return true;
        return lostAfter > 1 && candidate.after.end < size &&
               !isNear(candidate.after.end, {words.end, words.end + contextLength});
    }

    // The share of the characters before a mark that stand before it still.
    double keptBefore(TextRange words, const Candidate &candidate, qsizetype length) const
    {
        const qsizetype begin = std::max<qsizetype>(0, words.begin - length);
        if (begin == words.begin)
            return candidate.after.begin == 0 ? 1 : 0;
        const qsizetype text = candidate.strand.text;
        qsizetype first = candidate.after.begin;
        for (qsizetype left = length + length / nearLength; first > 0 && left > 0; --first)
            left -= m_rivals.isInNewLine(text, first - 1) ? 0 : 1;
        return share({begin, words.begin}, text, {first, candidate.after.begin});
    }

    double keptAfter(TextRange words, const Candidate &candidate, qsizetype length) const
    {
        const qsizetype end = std::min(m_where.from().size(), words.end + length);
        const qsizetype text = candidate.strand.text;
        const qsizetype size = m_where.to(text).size();
        if (end == words.end)
            return candidate.after.end == size ? 1 : 0;
        qsizetype last = candidate.after.end;
        for (qsizetype left = length + length / nearLength; last < size && left > 0; ++last)
            left -= m_rivals.isInNewLine(text, last) ? 0 : 1;
        return share({words.end, end}, text, {candidate.after.end, last});
    }

    double share(TextRange characters, qsizetype text, TextRange window) const
    {
        qsizetype kept = 0;
        for (qsizetype at = characters.begin; at < characters.end; ++at) {
            const Whereabout &where = m_where.of(at);
            kept += where.text == text && window.contains(where.at) ? 1 : 0;
        }
        return double(kept) / double(characters.length());
    }

    // -- words that others stand in place of

    NewPlace replacedWords(TextRange words, const PlacedMark &mark) const
    {
        const NewPlace gone{-1, mark.range, MarkState::Orphan};
        const bool isInside = words.begin > 0 && words.end < m_where.from().size();
        if (words.isEmpty() || !isInside)
            return gone;
        const Whereabout &before = m_where.of(words.begin - 1);
        const Whereabout &after = m_where.of(words.end);
        if (!before.isKnown() || before.text != after.text || after.at <= before.at + 1 ||
            after.at - before.at - 1 > 2 * words.length() + 2)
            return gone;
        const Candidate candidate{{.text = before.text}, {before.at + 1, after.at}, 0};
        if (keptBefore(words, candidate, contextLength) < leastContext ||
            keptAfter(words, candidate, contextLength) < leastContext)
            return gone;
        return {before.text, m_where.to(before.text).original(candidate.after),
                MarkState::ToConfirm};
    }

    const Carriage &m_carriage;
    Whereabouts m_where;
    Rivals m_rivals;
};

NewPlace placeOfWhole(const Carriage &carriage, const PlacedMark &mark)
{
    if (carriage.heir < 0)
        return {-1, mark.range, MarkState::Orphan};
    return {carriage.heir, {}, mark.state == MarkState::Orphan ? MarkState::Ok : mark.state};
}

NewPlace samePlace(const Carriage &carriage, const PlacedMark &mark)
{
    const QStringView words = wordsAt(carriage.from.sourceText, mark.range);
    return {carriage.heir, mark.range, stateWith(mark, words, words)};
}

bool isSameText(const Carriage &carriage)
{
    return carriage.heir >= 0 && carriage.to[carriage.heir].before.sourceText.isEmpty() &&
           carriage.to[carriage.heir].text.sourceText == carriage.from.sourceText;
}

} // namespace

QList<NewPlace> carriedOver(const Carriage &carriage)
{
    QList<NewPlace> places;
    std::optional<Carrying> carrying;
    for (const PlacedMark &mark : carriage.marks) {
        if (mark.isWhole) {
            places << placeOfWhole(carriage, mark);
        } else if (isSameText(carriage)) {
            places << samePlace(carriage, mark);
        } else {
            if (!carrying)
                carrying.emplace(carriage);
            places << carrying->placeOf(mark);
        }
    }
    return places;
}
