#include "search/similarity.h"

#include "hanzi/boundaries.h"
#include "hanzi/comparing.h"
#include "search/units.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace {

constexpr qsizetype mostAsked = 32; // words of a query
constexpr double commonShare = 0.1; // of all articles
// In fewer than these, chance decides how many have a word.
constexpr qint64 fewestArticles = 1000;
constexpr double unknownRarity = 4;     // weight of a word that nobody counted
constexpr qsizetype shortestPhrase = 4; // units
constexpr qsizetype longestWord = 8;    // units
constexpr double phraseWeight = 1;      // of each unit beyond the three that may meet by chance
constexpr double elsewhere = 0.2;       // what is shared outside the densest stretch counts so much
constexpr qsizetype shortestStretch = 60; // UTF-16 units

QStringView textOf(const QString &text, const QList<Unit> &units, qsizetype first, qsizetype count)
{
    const qsizetype begin = units[first].begin;
    return QStringView(text).sliced(begin, units[first + count - 1].end - begin);
}

bool isWord(QStringView text)
{
    const QList<Unit> units = unitsOf(text);
    if (units.isEmpty() || units.first().begin != 0 || units.last().end != text.size())
        return false;
    return units.size() > 1 || (units.first().kind == Unit::Kind::Word && text.size() > 1);
}

std::optional<double> weightOf(qint64 found, qint64 articles)
{
    if (found <= 0 || articles <= 0)
        return unknownRarity;
    if (found > 2 && double(found) / double(articles) > commonShare)
        return std::nullopt;
    return std::log1p(double(std::max(articles, fewestArticles)) / double(found));
}

// What a text shares with the passage at one place.
struct Piece
{
    TextRange range; // of the comparable text
    int word = -1;   // its number in the passage
    double weight = 0;
};

// Where each run of units of the passage that is long enough begins.
using PhraseStarts = QMultiHash<QStringView, qsizetype>;

PhraseStarts phraseStarts(const QString &text, const QList<Unit> &units)
{
    PhraseStarts starts;
    for (qsizetype at = 0; at + shortestPhrase <= units.size(); ++at)
        starts.insert(textOf(text, units, at, shortestPhrase), at);
    return starts;
}

// A text that is compared with the passage, and both cut into units.
struct Pair
{
    const QString &passage;
    const QList<Unit> passageUnits;
    const QString &other;
    const QList<Unit> otherUnits;

    // How many units are the same from there on, punctuation between them included.
    qsizetype same(qsizetype inPassage, qsizetype inOther) const
    {
        const qsizetype most =
            std::min(passageUnits.size() - inPassage, otherUnits.size() - inOther);
        const QStringView left = QStringView(passage).sliced(passageUnits[inPassage].begin);
        const QStringView right = QStringView(other).sliced(otherUnits[inOther].begin);
        const auto [end, otherEnd] =
            std::mismatch(left.begin(), left.end(), right.begin(), right.end());
        const qsizetype equal = end - left.begin();
        qsizetype count = 0;
        while (count < most &&
               passageUnits[inPassage + count].end - passageUnits[inPassage].begin <= equal &&
               otherUnits[inOther + count].end - otherUnits[inOther].begin <= equal)
            ++count;
        return count;
    }
};

QList<Piece> sharedPhrases(const Pair &pair)
{
    const PhraseStarts starts = phraseStarts(pair.passage, pair.passageUnits);
    QList<Piece> pieces;
    for (qsizetype at = 0; at + shortestPhrase <= pair.otherUnits.size();) {
        qsizetype longest = 0;
        const auto range =
            starts.equal_range(textOf(pair.other, pair.otherUnits, at, shortestPhrase));
        for (auto start = range.first; start != range.second; ++start)
            longest = std::max(longest, pair.same(*start, at));
        if (longest < shortestPhrase) {
            ++at;
            continue;
        }
        const qsizetype last = at + longest - 1;
        pieces += Piece{.range = {pair.otherUnits[at].begin, pair.otherUnits[last].end},
                        .weight = phraseWeight * double(longest - shortestPhrase + 1)};
        at += longest;
    }
    return pieces;
}

QList<Piece> sharedWords(const ComparedPassage &passage, const QString &text,
                         const QList<Unit> &units)
{
    QList<Piece> pieces;
    for (qsizetype at = 0; at < units.size(); ++at) {
        const qsizetype most = std::min(longestWord, units.size() - at);
        for (qsizetype count = most; count > 0; --count) {
            const auto found = passage.number.constFind(textOf(text, units, at, count).toString());
            if (found == passage.number.constEnd())
                continue;
            pieces += Piece{.range = {units[at].begin, units[at + count - 1].end},
                            .word = *found,
                            .weight = passage.words[*found].weight};
            break;
        }
    }
    return pieces;
}

// A word counts once, however often it stands there.
double worth(const QList<Piece> &pieces, TextRange stretch)
{
    double sum = 0;
    QSet<int> counted;
    for (const Piece &piece : pieces) {
        const bool isInside = piece.range.begin >= stretch.begin && piece.range.end <= stretch.end;
        const bool isNew = piece.word < 0 || !counted.contains(piece.word);
        if (!isInside || !isNew)
            continue;
        sum += piece.weight;
        if (piece.word >= 0)
            counted.insert(piece.word);
    }
    return sum;
}

// The stretch of that length that holds the greatest weight, from its first piece to its last.
TextRange densestStretch(const QList<Piece> &pieces, qsizetype length)
{
    TextRange best;
    double bestSum = 0;
    double sum = 0;
    qsizetype first = 0;
    for (const Piece &last : pieces) {
        sum += last.weight;
        while (last.range.end - pieces[first].range.begin > length &&
               pieces[first].range != last.range)
            sum -= pieces[first++].weight;
        if (sum > bestSum) {
            bestSum = sum;
            best = {pieces[first].range.begin, last.range.end};
        }
    }
    return best;
}

QList<TextRange> merged(const QList<Piece> &pieces, const FoldedText &text)
{
    QList<TextRange> ranges;
    for (const Piece &piece : pieces) {
        const TextRange range = text.toOriginal(piece.range);
        if (!ranges.isEmpty() && range.begin <= ranges.last().end)
            ranges.last().end = std::max(ranges.last().end, range.end);
        else
            ranges += range;
    }
    return ranges;
}

} // namespace

ComparedPassage comparedPassage(const QString &text, const WordFrequency &frequency,
                                qint64 articles)
{
    ComparedPassage passage{.text = comparableText(text), .words = {}, .number = {}};
    const QBitArray boundaries = wordBoundaries(passage.text);
    QSet<QString> seen;
    for (qsizetype begin = 0, end = 1; end <= passage.text.size(); ++end) {
        if (!boundaries.at(end))
            continue;
        const QString word = passage.text.sliced(begin, end - begin);
        begin = end;
        if (!isWord(word) || seen.contains(word))
            continue;
        seen.insert(word);
        const std::optional<double> weight =
            weightOf(frequency(QueryWords{.folded = word}), articles);
        if (!weight)
            continue;
        passage.number.insert(word, int(passage.words.size()));
        passage.words += TellingWord{word, *weight};
    }
    return passage;
}

QueryNode likenessQuery(const ComparedPassage &passage)
{
    QList<TellingWord> telling = passage.words;
    std::ranges::stable_sort(telling, std::ranges::greater(), &TellingWord::weight);
    QueryNode query{.kind = QueryNode::Kind::Any};
    for (const TellingWord &word :
         std::as_const(telling).first(std::min(mostAsked, telling.size())))
        query.parts += QueryNode{.kind = QueryNode::Kind::Words, .words = {.folded = word.folded}};
    return query;
}

Likeness likeness(const ComparedPassage &passage, const QString &sourceText)
{
    const FoldedText other = comparable(sourceText);
    const QList<Unit> units = unitsOf(other.text);
    QList<Piece> pieces = sharedPhrases({passage.text, unitsOf(passage.text), other.text, units}) +
                          sharedWords(passage, other.text, units);
    std::ranges::stable_sort(pieces, std::ranges::less(),
                             [](const Piece &piece) { return piece.range.begin; });
    const qsizetype length = std::max(passage.text.size(), shortestStretch);
    const TextRange densest = densestStretch(pieces, length);
    const double inside = worth(pieces, densest);
    const double all = worth(pieces, {0, other.text.size()});
    return {.score = inside + elsewhere * (all - inside),
            .shared = merged(pieces, other),
            .densest = pieces.isEmpty() ? TextRange() : other.toOriginal(densest)};
}
