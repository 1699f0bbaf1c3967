#include "search/textmatch.h"

#include "search/textground.h"

#include <QSet>

#include <algorithm>

namespace {

using Kind = QueryNode::Kind;
using Ranges = QList<TextRange>; // of the compared text

bool fulfils(const QueryNode &node, TextGround &ground);
Ranges rangesOf(const QueryNode &node, TextGround &ground);

// How far apart matches are is counted from their first and last characters, words or signs:
// punctuation at an end of a phrase lies between.
Ranges coresOf(Ranges ranges, ComparedText &text)
{
    for (TextRange &range : ranges) {
        while (!text.unitAt(range.begin))
            ++range.begin;
        while (!text.unitAt(range.end - 1))
            --range.end;
    }
    return ranges;
}

// Those of `near` with a neighbour at most so far away; both ascending by their beginnings.
Ranges neighboursOf(const Ranges &near, const Ranges &others, int distance, ComparedText &text)
{
    const Ranges nearCores = coresOf(near, text);
    const Ranges byBegin = coresOf(others, text);
    Ranges byEnd = byBegin;
    std::ranges::sort(byEnd, {}, &TextRange::end);
    const auto isClose = [&](TextRange left, TextRange right) {
        return text.blockAt(left.end) == text.blockAt(right.begin) &&
               text.elementsIn({left.end, right.begin}) <= distance;
    };
    Ranges fulfilled;
    for (qsizetype at = 0; at < near.size(); ++at) {
        const TextRange &core = nearCores[at];
        const auto behind = std::ranges::lower_bound(byBegin, core.end, {}, &TextRange::begin);
        const auto before = std::ranges::upper_bound(byEnd, core.begin, {}, &TextRange::end);
        const bool isNear = (behind != byBegin.end() && isClose(core, *behind)) ||
                            (before != byEnd.begin() && isClose(*(before - 1), core));
        if (isNear)
            fulfilled += near[at];
    }
    return fulfilled;
}

Ranges ascending(Ranges ranges)
{
    std::ranges::sort(ranges, [](TextRange one, TextRange other) {
        return one.begin != other.begin ? one.begin < other.begin : one.end < other.end;
    });
    const auto left = std::unique(ranges.begin(), ranges.end()) - ranges.begin();
    ranges.resize(left);
    return ranges;
}

Ranges nearRanges(const QueryNode &node, TextGround &ground)
{
    const Ranges left = rangesOf(node.parts.first(), ground);
    const Ranges right = rangesOf(node.parts.last(), ground);
    ComparedText &text = ground.text();
    return ascending(neighboursOf(left, right, node.distance, text) +
                     neighboursOf(right, left, node.distance, text));
}

// In the blocks in which every part is found.
Ranges sameRanges(const QueryNode &node, TextGround &ground)
{
    ComparedText &text = ground.text();
    QList<Ranges> found;
    QList<QSet<qsizetype>> blocks;
    for (const QueryNode &part : node.parts) {
        found += rangesOf(part, ground);
        QSet<qsizetype> &itsBlocks = blocks.emplaceBack();
        for (const TextRange &range : std::as_const(found.last()))
            itsBlocks.insert(text.blockAt(range.begin));
    }
    Ranges all;
    for (const Ranges &ranges : std::as_const(found)) {
        std::ranges::copy_if(ranges, std::back_inserter(all), [&](TextRange range) {
            const qsizetype block = text.blockAt(range.begin);
            return std::ranges::all_of(
                blocks, [block](const QSet<qsizetype> &its) { return its.contains(block); });
        });
    }
    return ascending(all);
}

Ranges insideRanges(const QueryNode &node, TextGround &ground)
{
    const TextGround::Inside inside(ground, node.value);
    return rangesOf(node.parts.first(), ground);
}

Ranges rangesOf(const QueryNode &node, TextGround &ground)
{
    switch (node.kind) {
    case Kind::Words:
        return ground.litRanges(node.words);
    case Kind::Near:
        return nearRanges(node, ground);
    case Kind::Same:
        return sameRanges(node, ground);
    case Kind::Inside:
        return insideRanges(node, ground);
    case Kind::All:
    case Kind::Any: {
        Ranges ranges;
        for (const QueryNode &part : node.parts)
            ranges += rangesOf(part, ground);
        return ascending(ranges);
    }
    case Kind::Not:
    case Kind::Label:
    case Kind::Imported:
        break;
    }
    return {};
}

bool isInside(const QueryNode &node, TextGround &ground)
{
    if (node.test && !node.test(ground.article().labels))
        return false;
    const TextGround::Inside inside(ground, node.value);
    return ground.hasMarks() && fulfils(node.parts.first(), ground);
}

bool isInImported(const QueryNode &node, const SearchedArticle &article)
{
    SearchedArticle imported = article;
    imported.sourceText = article.importedText ? article.importedText() : article.sourceText;
    TextGround ground(imported);
    return fulfils(node.parts.first(), ground);
}

bool fulfils(const QueryNode &node, TextGround &ground)
{
    const auto part = [&ground](const QueryNode &one) { return fulfils(one, ground); };
    switch (node.kind) {
    case Kind::Words:
        return ground.isFound(node.words);
    case Kind::All:
        return std::ranges::all_of(node.parts, part);
    case Kind::Any:
        return std::ranges::any_of(node.parts, part);
    case Kind::Not:
        return !part(node.parts.first());
    case Kind::Label:
        return !node.test || node.test(ground.article().labels);
    case Kind::Inside:
        return isInside(node, ground);
    case Kind::Imported:
        return isInImported(node, ground.article());
    case Kind::Same:
    case Kind::Near:
        break;
    }
    return std::ranges::all_of(node.parts, part) && !rangesOf(node, ground).isEmpty();
}

} // namespace

bool isFound(const QueryNode &query, const SearchedArticle &article)
{
    TextGround ground(article);
    return fulfils(query, ground);
}

QList<TextRange> foundRanges(const QueryNode &query, const SearchedArticle &article)
{
    QList<TextRange> apart;
    for (const TextRange &range : foundMatches(query, article)) {
        if (!apart.isEmpty() && range.begin < apart.last().end)
            apart.last().end = std::max(apart.last().end, range.end);
        else
            apart += range;
    }
    return apart;
}

QList<TextRange> foundMatches(const QueryNode &query, const SearchedArticle &article)
{
    TextGround ground(article);
    QList<TextRange> matches;
    for (const TextRange &range : rangesOf(query, ground))
        matches += ground.text().toOriginal(range);
    return matches;
}
