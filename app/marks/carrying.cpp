#include "marks/carrying.h"

#include "marks/certainty.h"
#include "marks/whereabouts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace {

constexpr qsizetype mostPutIn = 240; // between two words of a mark

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
        , m_certainty(carriage, m_where)
    {
    }

    NewPlace placeOf(const PlacedMark &mark) const
    {
        const TextRange words = m_where.from().within(mark.range);
        const auto candidate = words.isEmpty() ? std::nullopt : candidateFor(words);
        if (!candidate)
            return replacedWords(words, mark);
        const TextRange range = m_where.to(candidate->strand.text).original(candidate->after);
        if (m_certainty.isCertain(words, *candidate)) {
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
        if (!m_certainty.isBetweenItsContexts(words, candidate))
            return gone;
        return {before.text, m_where.to(before.text).original(candidate.after),
                MarkState::ToConfirm};
    }

    const Carriage &m_carriage;
    Whereabouts m_where;
    Certainty m_certainty;
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
