#include "search/matcher.h"

#include "hanzi/comparing.h"
#include "search/units.h"

#include <QBitArray>

#include <algorithm>
#include <optional>

namespace {

// A source text made ready for comparing.
struct ComparedText
{
    FoldedText folded;
    QBitArray insideUnit; // bit i: position i lies inside a word, no match begins or ends there

    explicit ComparedText(const QString &sourceText)
        : folded(comparable(sourceText))
        , insideUnit(folded.text.size() + 1)
    {
        for (const Unit &unit : unitsOf(folded.text)) {
            if (unit.end > unit.begin + 1)
                insideUnit.fill(true, unit.begin + 1, unit.end);
        }
    }
};

QList<TextRange> occurrences(const QString &term, const ComparedText &text)
{
    QList<TextRange> ranges;
    for (qsizetype at = text.folded.text.indexOf(term); at >= 0;
         at = text.folded.text.indexOf(term, at + 1)) {
        if (!text.insideUnit.at(at) && !text.insideUnit.at(at + term.size()))
            ranges += TextRange{at, at + term.size()};
    }
    return ranges;
}

// Most texts are ruled out without a map of theirs.
bool mayMatch(const SearchQuery &query, const QString &sourceText)
{
    const QString text = comparableText(sourceText);
    return std::ranges::all_of(query.terms, [&](const SearchTerm &term) {
        return term.isExcluded || text.contains(term.folded);
    });
}

// Those of all terms, in the compared text; nullopt when the article is not what was asked for.
std::optional<QList<TextRange>> allOccurrences(const SearchQuery &query, const ComparedText &text)
{
    QList<TextRange> all;
    for (const SearchTerm &term : query.terms) {
        const QList<TextRange> ranges = occurrences(term.folded, text);
        if (ranges.isEmpty() != term.isExcluded)
            return std::nullopt;
        all += ranges;
    }
    return all;
}

} // namespace

QList<TextRange> matches(const SearchQuery &query, const QString &sourceText)
{
    if (query.isEmpty() || !mayMatch(query, sourceText))
        return {};
    const ComparedText text(sourceText);
    std::optional<QList<TextRange>> found = allOccurrences(query, text);
    if (!found)
        return {};
    std::sort(found->begin(), found->end(),
              [](TextRange left, TextRange right) { return left.begin < right.begin; });
    QList<TextRange> ranges;
    for (const TextRange &match : std::as_const(*found)) {
        const TextRange range = text.folded.toOriginal(match);
        if (!ranges.isEmpty() && range.begin < ranges.last().end)
            ranges.last().end = std::max(ranges.last().end, range.end);
        else
            ranges += range;
    }
    return ranges;
}
