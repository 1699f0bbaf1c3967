#include "search/snippet.h"

#include "hanzi/boundaries.h"
#include "hanzi/folding.h"

#include <QSet>

#include <algorithm>

namespace {

// Out of a sentence that is too long: the match with some words before it and more after it.
TextRange cutAround(const QString &text, TextRange match, TextRange sentence, qsizetype length)
{
    TextRange cut{match.begin - length / 4, 0};
    if (cut.begin <= sentence.begin)
        cut.begin = sentence.begin;
    else
        cut.begin = std::min(wordAt(text, cut.begin).end, match.begin);
    cut.end = std::max(cut.begin + length, match.end);
    if (cut.end >= sentence.end)
        cut.end = std::max(sentence.end, match.end);
    else
        cut.end = std::max(wordAt(text, cut.end).begin, match.end);
    return cut;
}

// Adds the sentences after a stretch as far as there is room.
TextRange withNextSentences(const QString &text, TextRange stretch, qsizetype length)
{
    while (stretch.end < text.size()) {
        const qsizetype next = stretch.end + (text[stretch.end] == u'\n' ? 1 : 0);
        const qsizetype end = sentenceAt(text, next).end;
        if (end <= stretch.end || end - stretch.begin > length)
            break;
        stretch.end = end;
    }
    return stretch;
}

TextRange stretchFrom(const QString &text, TextRange match, qsizetype length)
{
    const TextRange sentence = sentenceAt(text, match.begin);
    if (sentence.length() <= length && match.end <= sentence.end)
        return withNextSentences(text, sentence, length);
    const TextRange clause = clauseAt(text, match.begin);
    if (clause.length() <= length && match.end <= clause.end)
        return clause;
    return cutAround(text, match, sentence, length);
}

QList<TextRange> inside(const QList<TextRange> &matches, TextRange stretch)
{
    QList<TextRange> found;
    const auto first =
        std::lower_bound(matches.begin(), matches.end(), stretch.begin,
                         [](TextRange match, qsizetype begin) { return match.begin < begin; });
    for (auto match = first; match != matches.end() && match->end <= stretch.end; ++match)
        found += *match;
    return found;
}

// How many of the matches differ, then how many there are.
std::pair<qsizetype, qsizetype> worth(const QString &text, const QList<TextRange> &matches)
{
    QSet<QString> different;
    for (const TextRange &match : matches)
        different += folded(QStringView(text).sliced(match.begin, match.length()));
    return {different.size(), matches.size()};
}

TextRange bestStretch(const QString &text, const QList<TextRange> &matches, qsizetype length)
{
    TextRange best;
    std::pair<qsizetype, qsizetype> bestWorth;
    qsizetype seen = 0;
    for (const TextRange &match : matches) {
        // Matches of one sentence lead to the same stretch; in a very long one, nearly so.
        if (match.begin < seen)
            continue;
        const TextRange stretch = stretchFrom(text, match, length);
        seen = std::min(stretch.end, sentenceAt(text, match.begin).end);
        const auto itsWorth = worth(text, inside(matches, stretch));
        if (itsWorth > bestWorth) {
            best = stretch;
            bestWorth = itsWorth;
        }
    }
    return best;
}

} // namespace

Snippet snippet(const QString &sourceText, const QList<TextRange> &matches, qsizetype length)
{
    const TextRange range = matches.isEmpty() ? stretchFrom(sourceText, {}, length)
                                              : bestStretch(sourceText, matches, length);
    Snippet result{.text = sourceText.sliced(range.begin, range.length()), .range = range};
    result.text.replace(u'\n', u' ');
    for (const TextRange &match : inside(matches, range))
        result.matches += TextRange{match.begin - range.begin, match.end - range.begin};
    return result;
}
