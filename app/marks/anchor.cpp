#include "marks/anchor.h"

#include "hanzi/boundaries.h"
#include "hanzi/comparing.h"

#include <algorithm>

namespace {

constexpr qsizetype contextCharacters = 32; // code points

TextRange clamped(const QString &text, TextRange range)
{
    const qsizetype begin = qBound(0, range.begin, text.size());
    return {begin, qBound(begin, range.end, text.size())};
}

QString prefixOf(const QString &text, qsizetype position)
{
    const qsizetype characters = toCodePoints(text, position);
    const qsizetype first = fromCodePoints(text, characters - contextCharacters);
    const TextRange cluster = toGraphemes(text, {first, first + 1});
    const qsizetype begin = cluster.begin == first ? first : std::min(cluster.end, position);
    return text.sliced(begin, position - begin);
}

QString suffixOf(const QString &text, qsizetype position)
{
    const qsizetype characters = toCodePoints(text, position);
    const qsizetype last = fromCodePoints(text, characters + contextCharacters);
    const qsizetype end = std::max(toGraphemes(text, {last, last}).begin, position);
    return text.sliced(position, end - position);
}

QList<TextRange> occurrences(const QString &text, const QString &quote)
{
    QList<TextRange> ranges;
    for (qsizetype at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
        ranges += TextRange{at, at + quote.size()};
    return ranges;
}

} // namespace

Selector selectorFor(const QString &sourceText, TextRange range, int revision)
{
    const TextRange whole = toGraphemes(sourceText, clamped(sourceText, range));
    return {.revision = revision,
            .range = whole,
            .quote = sourceText.sliced(whole.begin, whole.length()),
            .prefix = prefixOf(sourceText, whole.begin),
            .suffix = suffixOf(sourceText, whole.end)};
}

QList<TextRange> findQuote(const QString &sourceText, const QString &quote)
{
    if (quote.isEmpty())
        return {};
    QList<TextRange> printed = occurrences(sourceText, quote);
    if (!printed.isEmpty())
        return printed;
    const FoldedText text = comparable(sourceText);
    const QString foldedQuote = comparable(quote).text;
    if (foldedQuote.isEmpty())
        return {};
    QList<TextRange> ranges;
    for (const TextRange &found : occurrences(text.text, foldedQuote))
        ranges += text.toOriginal(found);
    return ranges;
}
