#include "browse/snippet.h"

#include <algorithm>

namespace {

constexpr qsizetype before = 8; // characters: the match is seen also in a narrow list
constexpr qsizetype after = 48;

// The block (line) a position lies in.
TextRange blockAt(const QString &text, qsizetype position)
{
    const qsizetype lineFeed = text.indexOf(u'\n', position);
    const qsizetype previous = position == 0 ? -1 : text.lastIndexOf(u'\n', position - 1);
    return {previous + 1, lineFeed < 0 ? text.size() : lineFeed};
}

} // namespace

Snippet snippetAround(const QString &sourceText, const QList<TextRange> &matches)
{
    const qsizetype first = matches.isEmpty() ? 0 : matches.first().begin;
    const TextRange block = blockAt(sourceText, first);
    TextRange shown{std::max(block.begin, first - before), std::min(block.end, first + after)};
    if (shown.begin > block.begin && sourceText[shown.begin].isLowSurrogate())
        --shown.begin;
    if (shown.end < block.end && sourceText[shown.end].isLowSurrogate())
        --shown.end;
    const bool isCut = shown.begin > block.begin;
    const QString lead = isCut ? QStringLiteral("…") : QString();
    Snippet snippet{lead + sourceText.mid(shown.begin, shown.length()), shown, {}};
    for (const TextRange match : matches) {
        const qsizetype shift = lead.size() - shown.begin;
        if (match.overlaps(shown))
            snippet.matches << TextRange{std::max(match.begin, shown.begin) + shift,
                                         std::min(match.end, shown.end) + shift};
    }
    return snippet;
}
