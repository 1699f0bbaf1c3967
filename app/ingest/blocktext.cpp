#include "ingest/blocktext.h"

#include "ingest/byline.h"
#include "ingest/dateline.h"
#include "ingest/headlineparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPictureStory = 3; // paragraphs

// Collects the blocks of a story from first to last.
class StoryBlocks final
{
public:
    StoryBlocks(const Story &story, const StoryText &text, const QList<Piece> &pieces);

    QList<PrintedBlock> blocks() const { return m_blocks; }

private:
    void add(BlockKind kind, const QList<PieceIndex> &pieces);
    void addCaptions(PieceIndex before);
    void addBody();

    const StoryText &m_text;
    const QList<Piece> &m_pieces;
    QList<PrintedBlock> m_blocks;
    QList<PieceIndex> m_captions; // not yet added, in file order
};

StoryBlocks::StoryBlocks(const Story &story, const StoryText &text, const QList<Piece> &pieces)
    : m_text(text)
    , m_pieces(pieces)
    , m_captions(story.captions)
{
    for (const HeadlinePart &part : headlineParts(story.heading.titles, pieces))
        add(part.kind, part.pieces);
    for (const PieceIndex byline : story.heading.bylines)
        add(BlockKind::Byline, {byline});
    addBody();
    for (const PieceIndex piece : story.closing) {
        const bool isCredit = pieces[piece].kind == PieceKind::Credit;
        add(isCredit ? BlockKind::Credit : BlockKind::Byline, {piece});
    }
}

void StoryBlocks::add(BlockKind kind, const QList<PieceIndex> &pieces)
{
    PrintedText words;
    for (const PieceIndex piece : pieces)
        words.join(m_pieces[piece].words);
    m_blocks << PrintedBlock{kind, words};
}

// The captions that stand before this piece in the file.
void StoryBlocks::addCaptions(PieceIndex before)
{
    while (!m_captions.isEmpty() && m_captions.first() < before) {
        const PieceIndex caption = m_captions.takeFirst();
        const bool isCredit = m_pieces[caption].kind == PieceKind::Credit;
        add(isCredit ? BlockKind::Credit : BlockKind::Caption, {caption});
    }
}

void StoryBlocks::addBody()
{
    for (const Paragraph &paragraph : m_text.paragraphs) {
        addCaptions(paragraph.pieces.first());
        add(paragraph.isSubhead ? BlockKind::Subhead : BlockKind::Paragraph, paragraph.pieces);
    }
    addCaptions(m_pieces.size());
}

// Makes the article of blocks and reads what they say of it.
class BlockText final
{
public:
    BlockText(const QList<PrintedBlock> &blocks, const QString &label);

    Article article() const { return m_article; }

private:
    void add(const PrintedBlock &block);
    void readBylines();
    void readDateline();
    void setByline(const Byline &byline, qsizetype offset);
    void setKind(const QString &label);
    PrintedText words(const Block &block) const;
    const Block *firstBlock(BlockKind kind) const;
    bool endsWithCredit() const;
    bool isPicture() const;

    const QList<PrintedBlock> &m_printed;
    Article m_article;
    std::optional<Byline> m_byline;
};

BlockText::BlockText(const QList<PrintedBlock> &blocks, const QString &label)
    : m_printed(blocks)
{
    for (const PrintedBlock &block : blocks)
        add(block);
    readDateline();
    readBylines();
    setKind(label);
}

void BlockText::add(const PrintedBlock &block)
{
    if (!m_article.blocks.isEmpty())
        m_article.sourceText += u'\n';
    const qsizetype begin = m_article.sourceText.size();
    m_article.sourceText += block.words.text;
    m_article.blocks << Block{
        block.kind, {begin, m_article.sourceText.size()}, block.words.lines()};
    for (Segment segment : block.words.segments) {
        segment.begin += begin;
        m_article.segments << segment;
    }
}

const Block *BlockText::firstBlock(BlockKind kind) const
{
    const auto block = std::ranges::find(m_article.blocks, kind, &Block::kind);
    return block == m_article.blocks.end() ? nullptr : &*block;
}

PrintedText BlockText::words(const Block &block) const
{
    return m_printed[&block - m_article.blocks.data()].words;
}

void BlockText::readDateline()
{
    const Block *first = firstBlock(BlockKind::Paragraph);
    const auto line = first != nullptr ? dateline(words(*first)) : std::nullopt;
    if (!line)
        return;
    const qsizetype begin = first->range.begin;
    m_article.dateline = {begin + line->range.begin, begin + line->range.end};
    m_article.source = line->agency;
    m_article.origin = line->agency.isEmpty() ? Origin::Own : Origin::Wire;
}

void BlockText::setByline(const Byline &byline, qsizetype offset)
{
    m_byline = byline;
    m_article.byline = {offset + byline.range.begin, offset + byline.range.end};
    m_article.people = byline.people;
    if (byline.isCommentator)
        m_article.origin = Origin::Commentary;
    else if (!byline.paper.isEmpty())
        m_article.origin = Origin::Reprint;
    else if (m_article.origin == Origin::Unknown)
        m_article.origin = byline.isOwn ? Origin::Own : Origin::Contributed;
    if (!byline.paper.isEmpty())
        m_article.source = byline.paper;
}

// The byline on its own line, the reporter after 本报讯, or the name after the last sentence.
void BlockText::readBylines()
{
    const Block *first = firstBlock(BlockKind::Paragraph);
    if (const Block *whole = firstBlock(BlockKind::Byline)) {
        if (const auto byline = wholeByline(words(*whole)))
            setByline(*byline, whole->range.begin);
        return;
    }
    if (first == nullptr)
        return;
    if (const auto byline = openingByline(words(*first))) {
        setByline(*byline, first->range.begin);
        return;
    }
    const auto last = std::find_if(m_article.blocks.crbegin(), m_article.blocks.crend(),
                                   [](const Block &b) { return b.kind == BlockKind::Paragraph; });
    if (const auto byline = closingByline(words(*last))) {
        setByline(*byline, last->range.begin);
        return;
    }
    const Block &end = m_article.blocks.last();
    const auto photographer =
        end.kind == BlockKind::Credit && isPicture() ? wholeByline(words(end)) : std::nullopt;
    if (photographer)
        setByline(*photographer, end.range.begin);
}

// A credit right after a caption is that of the caption alone.
bool BlockText::endsWithCredit() const
{
    const QList<Block> &blocks = m_article.blocks;
    return blocks.size() > 1 && blocks.last().kind == BlockKind::Credit &&
           blocks[blocks.size() - 2].kind != BlockKind::Caption;
}

// Picture news: few paragraphs without dateline, and whose picture it is stands at the end.
bool BlockText::isPicture() const
{
    const auto paragraphs =
        std::ranges::count(m_article.blocks, BlockKind::Paragraph, &Block::kind);
    return m_article.dateline.isEmpty() && paragraphs <= longestPictureStory &&
           (endsWithCredit() || (m_byline && m_byline->isPhoto));
}

void BlockText::setKind(const QString &label)
{
    const bool hasDateline = !m_article.dateline.isEmpty();
    m_article.section = label;
    if (m_article.origin == Origin::Wire)
        m_article.kind = ArticleKind::Wire;
    else if (m_article.origin == Origin::Commentary)
        m_article.kind = ArticleKind::Commentary;
    else if (isPicture())
        m_article.kind = ArticleKind::Photo;
    else if (hasDateline)
        m_article.kind = label.isEmpty() ? ArticleKind::News : ArticleKind::Brief;
    else if (m_byline)
        m_article.kind = ArticleKind::Feature;
}

// All lines of the story, and what is doubtful about it.
void addLines(const Story &story, const StoryText &text, const QList<Piece> &pieces,
              Article &article)
{
    const QList<PieceIndex> all = story.heading.titles + story.heading.bylines + story.captions +
                                  story.closing + story.repeated;
    QList<int> &lines = article.lines;
    for (const PieceIndex piece : all)
        lines << pieces[piece].words.lines();
    for (const Paragraph &paragraph : text.paragraphs) {
        for (const PieceIndex piece : paragraph.pieces)
            lines << pieces[piece].words.lines();
    }
    std::ranges::sort(lines);
    lines.resize(std::unique(lines.begin(), lines.end()) - lines.begin());
    if (!story.isHeaded())
        article.doubts << Doubt{lines.first(1), u"no-headline"_s};
    if (story.isFarHeadline)
        article.doubts << Doubt{pieces[story.heading.titles.first()].words.lines(),
                                u"far-headline"_s};
}

} // namespace

Article articleOf(const QList<PrintedBlock> &blocks, const QString &label)
{
    Q_ASSERT(!blocks.isEmpty());
    return BlockText(blocks, label).article();
}

Article articleOf(const Story &story, const StoryText &text, const QList<Piece> &pieces)
{
    Article article = articleOf(StoryBlocks(story, text, pieces).blocks(), story.label);
    article.doubts << text.doubts;
    addLines(story, text, pieces, article);
    return article;
}
