#include "marks/carrying.h"

#include "marks/textdiff.h"
#include "marks/whereabouts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace {

constexpr qsizetype contextLength = 32;
constexpr qsizetype nearLength = 8;
constexpr double leastAlike = 0.5;
constexpr double leastContext = 0.6;
constexpr double mostlyKept = 0.75;
constexpr qsizetype longEnoughAlone = 24; // words that no context need tell from others
constexpr qsizetype longEnoughBeside = 8; // that only one side need tell from others
constexpr qsizetype shortestMoved = 4;
constexpr qsizetype mostPutIn = 240; // between two words of a mark

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
    {
        findStretches();
        findRepetitions();
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

    // Lines that came between its words are none of its words.
    bool isAlike(TextRange words, const Candidate &candidate) const
    {
        qsizetype length = 0;
        for (qsizetype at = candidate.after.begin; at < candidate.after.end; ++at)
            length += isInNewLine(candidate.strand.text, at) ? 0 : 1;
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
            left -= isInNewLine(text, first - 1) ? 0 : 1;
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
            left -= isInNewLine(text, last) ? 0 : 1;
        return share({words.end, end}, text, {candidate.after.end, last});
    }

    bool isInNewLine(qsizetype text, qsizetype at) const
    {
        return m_isInNewLine[size_t(text)][size_t(at)];
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

    // -- words that could as well be others: a passage like the mark and what stands on one side of
    // it was taken out of the old text or put into a new one, and nobody can tell which is which

    // The stretches for which isLost(number) holds.
    template <typename IsLost>
    static QList<TextRange> stretchesOf(qsizetype size, IsLost isLost)
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

    // What was taken out, and what was put into each new text.
    void findStretches()
    {
        m_takenOut = stretchesOf(m_where.from().size(),
                                 [this](qsizetype at) { return !m_where.of(at).isKnown(); });
        for (qsizetype text = 0; text < m_carriage.to.size(); ++text) {
            m_putIn << stretchesOf(m_where.to(text).size(), [this, text](qsizetype at) {
                return !m_where.isTaken(text, at);
            });
            m_isInNewLine.emplace_back(size_t(m_where.to(text).size()), false);
            for (const TextRange stretch : std::as_const(m_putIn.last())) {
                if (isLines(text, stretch))
                    std::fill_n(m_isInNewLine.back().begin() + stretch.begin, stretch.length(),
                                true);
            }
        }
    }

    bool isLines(qsizetype text, TextRange stretch) const
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

    bool hasRival(TextRange words, const Candidate &candidate) const
    {
        const PrintedCharacters &from = m_where.from();
        const TextRange withBefore{std::max<qsizetype>(0, words.begin - nearLength), words.end};
        const TextRange withAfter{words.begin, std::min(from.size(), words.end + nearLength)};
        // The beginning and the end of a text are as good as words beside it.
        const bool isFirst = words.begin == 0 && candidate.after.begin == 0;
        const bool isLast = words.end == from.size() &&
                            candidate.after.end == m_where.to(candidate.strand.text).size();
        const bool isOneSided = std::min(keptBefore(words, candidate, nearLength),
                                         keptAfter(words, candidate, nearLength)) < mostlyKept;
        const auto isRival = [&](const PrintedCharacters &text, TextRange stretch,
                                 TextRange place) {
            if ((!isFirst && isLike(withBefore, words, text, stretch, place)) ||
                (!isLast && isLike(withAfter, words, text, stretch, place)))
                return true;
            const bool isBeside = stretch.begin <= place.end + 2 && place.begin <= stretch.end + 2;
            return isOneSided && isBeside && isLike(words, words, text, stretch, place);
        };
        const auto isTakenOutRival = [&](TextRange stretch) {
            return !stretch.overlaps(words) && isRival(from, stretch, words);
        };
        if (isRepeated(words) || std::ranges::any_of(m_takenOut, isTakenOutRival))
            return true;
        for (qsizetype text = 0; text < m_putIn.size(); ++text) {
            const TextRange place =
                text == candidate.strand.text ? candidate.after : TextRange{-9, -9};
            const auto isPutInRival = [&](TextRange stretch) {
                if (place.begin < stretch.begin && stretch.end < place.end &&
                    (isMadeOf(words, m_where.to(text), stretch) || wasTakenOut(text, stretch)))
                    return true;
                return isRival(m_where.to(text), stretch, place);
            };
            if (std::ranges::any_of(m_putIn[text], isPutInRival))
                return true;
        }
        return false;
    }

    // The words stand in the stretch, and what belongs to them of the passage that they are a part
    // of stands in it or beside it.
    bool isLike(TextRange passage, TextRange words, const PrintedCharacters &text,
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
            solidRuns(keptRuns(part(m_where.from(), passage), part(text, ground)), 2);
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

    // What was put in stood elsewhere in the old text.
    bool wasTakenOut(qsizetype text, TextRange stretch) const
    {
        return std::ranges::any_of(m_takenOut, [&](TextRange other) {
            const bool isLong =
                other.length() >= shortestMoved && stretch.length() >= shortestMoved;
            return isLong && isMadeOf(other, m_where.to(text), stretch);
        });
    }

    // A third of the stretch, or more, could be those words.
    bool isMadeOf(TextRange words, const PrintedCharacters &text, TextRange stretch) const
    {
        constexpr qsizetype third = 3;
        if (stretch.length() < shortestMoved)
            return false;
        const QList<KeptRun> runs =
            solidRuns(keptRuns(part(m_where.from(), words), part(text, stretch)), shortestMoved);
        qsizetype kept = 0;
        for (const KeptRun &run : runs)
            kept += run.length;
        return kept * third >= stretch.length();
    }

    static std::u32string_view part(const PrintedCharacters &whole, TextRange some)
    {
        return std::u32string_view(whole.characters)
            .substr(size_t(some.begin), size_t(some.length()));
    }

    // -- words that stand twice in a row, of which one went or came

    void findRepetitions()
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
    void addRepetition(qsizetype number, TextRange takenOut, TextRange putIn)
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

    bool isRepeated(TextRange words) const
    {
        return std::ranges::any_of(m_repeated, [words](TextRange stretch) {
            const bool isInside = words.begin <= stretch.begin && stretch.end <= words.end;
            return words.overlaps(stretch) && !isInside;
        });
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
    QList<TextRange> m_takenOut;
    QList<QList<TextRange>> m_putIn;              // of each new text
    std::vector<std::vector<bool>> m_isInNewLine; // its characters that came with whole lines
    QList<TextRange> m_repeated;                  // in the older text
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
