#include "ingest/storypart.h"

#include "ingest/wordpattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

PrintedText wordsOf(const Article &article, const Block &block)
{
    PrintedText words;
    words.text = article.sourceText.mid(block.range.begin, block.range.length());
    words.shadow = shadowOf(words.text);
    for (Segment segment : article.segments) {
        if (!block.range.contains(segment.begin))
            continue;
        segment.begin -= block.range.begin;
        words.segments << segment;
    }
    return words;
}

// A range by the block that it lies in, which may move.
struct BlockPlace
{
    qsizetype block = -1;
    qsizetype offset = 0;
    qsizetype length = 0;
};

BlockPlace placeOf(const Article &article, TextRange range)
{
    const auto block = std::ranges::find_if(article.blocks, [range](const Block &b) {
        return b.range.begin <= range.begin && range.end <= b.range.end;
    });
    if (range.isEmpty() || block == article.blocks.end())
        return {};
    return {block - article.blocks.begin(), range.begin - block->range.begin, range.length()};
}

TextRange rangeOf(const Article &article, const BlockPlace &place)
{
    if (place.block < 0)
        return {};
    const qsizetype begin = article.blocks[place.block].range.begin + place.offset;
    return {begin, begin + place.length};
}

// Blocks that are put together anew.
struct Composition
{
    QList<BlockKind> kinds;
    QList<PrintedText> words;

    void add(const Article &article)
    {
        for (const Block &block : article.blocks) {
            kinds << block.kind;
            words << wordsOf(article, block);
        }
    }
    qsizetype first(BlockKind kind) const { return kinds.indexOf(kind); }
    qsizetype last(BlockKind kind) const { return kinds.lastIndexOf(kind); }
    void writeTo(Article &article) const;
};

void Composition::writeTo(Article &article) const
{
    article.sourceText.clear();
    article.blocks.clear();
    article.segments.clear();
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (at > 0)
            article.sourceText += u'\n';
        const qsizetype begin = article.sourceText.size();
        article.sourceText += words[at].text;
        article.blocks << Block{kinds[at], {begin, article.sourceText.size()}, words[at].lines()};
        for (Segment segment : words[at].segments) {
            segment.begin += begin;
            article.segments << segment;
        }
    }
}

bool isTitle(BlockKind kind)
{
    return kind == BlockKind::Kicker || kind == BlockKind::Headline || kind == BlockKind::Subtitle;
}

// The blocks of `part` behind those of `whole`; where the torn paragraph of one goes on in the
// other is the result: the block of `part` that is gone, -1 without one.
qsizetype append(Composition &whole, Composition part)
{
    for (BlockKind &kind : part.kinds) {
        if (isTitle(kind))
            kind = BlockKind::Subhead;
    }
    const qsizetype tail = whole.last(BlockKind::Paragraph);
    const qsizetype head = part.first(BlockKind::Paragraph);
    const bool isTorn = tail >= 0 && head >= 0 && !isClosed(whole.words[tail].text);
    if (isTorn) {
        whole.words[tail].join(part.words.takeAt(head));
        part.kinds.removeAt(head);
    }
    whole.kinds << part.kinds;
    whole.words << part.words;
    return isTorn ? head : -1;
}

QList<int> takeDoubt(Article &article, const QString &kind)
{
    QList<int> lines;
    article.doubts.removeIf([&](const Doubt &doubt) {
        if (doubt.kind == kind)
            lines << doubt.lines;
        return doubt.kind == kind;
    });
    return lines;
}

// Who wrote it may stand at its end alone.
void takeByline(Article &story, const Article &part)
{
    story.people = part.people;
    if (story.origin == Origin::Unknown) {
        story.origin = part.origin;
        story.source = part.source;
        story.originEvidence = part.originEvidence;
    }
    if (story.dateline.isEmpty() && story.kind == ArticleKind::News)
        story.kind = part.kind;
}

} // namespace

PrintedText firstParagraph(const Article &article)
{
    const auto block = std::ranges::find(article.blocks, BlockKind::Paragraph, &Block::kind);
    return block == article.blocks.end() ? PrintedText() : wordsOf(article, *block);
}

PrintedText lastParagraph(const Article &article)
{
    const auto block = std::find_if(article.blocks.crbegin(), article.blocks.crend(),
                                    [](const Block &b) { return b.kind == BlockKind::Paragraph; });
    return block == article.blocks.crend() ? PrintedText() : wordsOf(article, *block);
}

void appendPart(Article &story, const Article &other, bool isDoubtful)
{
    Article part = other;
    const QList<int> seam =
        takeDoubt(story, u"continued-on"_s) + takeDoubt(part, u"continued-from"_s);
    takeDoubt(part, u"no-headline"_s);
    const bool takesByline = story.byline.isEmpty() && !part.byline.isEmpty();
    BlockPlace byline =
        placeOf(takesByline ? part : story, takesByline ? part.byline : story.byline);
    const BlockPlace dateline = placeOf(story, story.dateline);

    Composition whole;
    whole.add(story);
    Composition added;
    added.add(part);
    const qsizetype blocks = whole.words.size();
    const qsizetype tail = whole.last(BlockKind::Paragraph);
    const qsizetype goneHead = append(whole, added);
    whole.writeTo(story);

    if (takesByline && goneHead >= 0 && byline.block == goneHead) {
        byline.offset += story.blocks[tail].range.length() - part.blocks[goneHead].range.length();
        byline.block = tail;
    } else if (takesByline && byline.block >= 0) {
        byline.block += blocks - (goneHead >= 0 && byline.block > goneHead ? 1 : 0);
    }
    story.byline = rangeOf(story, byline);
    story.dateline = rangeOf(story, dateline);
    if (takesByline)
        takeByline(story, part);
    story.lines << part.lines;
    std::ranges::sort(story.lines);
    story.lines.resize(std::unique(story.lines.begin(), story.lines.end()) - story.lines.begin());
    story.continuedOn = part.continuedOn;
    story.doubts << part.doubts;
    if (isDoubtful)
        story.doubts << Doubt{seam, u"jump-join"_s};
}
