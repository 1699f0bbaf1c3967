#include "ingest/blocktext.h"

#include "ingest/byline.h"
#include "ingest/continuation.h"
#include "ingest/dateline.h"
#include "ingest/headlineparts.h"
#include "ingest/origin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPictureStory = 3; // paragraphs

// Collects the blocks of an article from first to last.
class BlockText final
{
public:
    BlockText(const Story &story, const StoryText &text, const QList<Piece> &pieces);

    Article article() const { return m_article; }

private:
    void add(BlockKind kind, const QList<PieceIndex> &pieces);
    void addCaptions(PieceIndex before);
    void addBody();
    void readBylines();
    void readDateline();
    bool takeByline(const std::optional<Byline> &byline, qsizetype offset);
    void readOrigin();
    void readJumps();
    void setKind();
    void addLines();
    PrintedText words(const Block &block) const;
    const Block *firstBlock(BlockKind kind) const;
    bool isPicture() const;

    const Story &m_story;
    const StoryText &m_text;
    const QList<Piece> &m_pieces;
    Article m_article;
    QList<PieceIndex> m_captions; // not yet added, in file order
    QList<PrintedText> m_words;   // by block
    std::optional<Dateline> m_dateline;
    std::optional<Byline> m_byline;
};

BlockText::BlockText(const Story &story, const StoryText &text, const QList<Piece> &pieces)
    : m_story(story)
    , m_text(text)
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
    m_article.doubts << text.doubts;
    addLines();
    readDateline();
    readBylines();
    readOrigin();
    readJumps();
    setKind();
}

void BlockText::add(BlockKind kind, const QList<PieceIndex> &pieces)
{
    PrintedText words;
    for (const PieceIndex piece : pieces)
        words.join(m_pieces[piece].words);
    if (!m_article.blocks.isEmpty())
        m_article.sourceText += u'\n';
    const qsizetype begin = m_article.sourceText.size();
    m_article.sourceText += words.text;
    m_article.blocks << Block{kind, {begin, m_article.sourceText.size()}, words.lines()};
    for (Segment segment : words.segments) {
        segment.begin += begin;
        m_article.segments << segment;
    }
    m_words << words;
}

// The captions that stand before this piece in the file.
void BlockText::addCaptions(PieceIndex before)
{
    while (!m_captions.isEmpty() && m_captions.first() < before) {
        const PieceIndex caption = m_captions.takeFirst();
        const bool isCredit = m_pieces[caption].kind == PieceKind::Credit;
        add(isCredit ? BlockKind::Credit : BlockKind::Caption, {caption});
    }
}

void BlockText::addBody()
{
    for (const Paragraph &paragraph : m_text.paragraphs) {
        addCaptions(paragraph.pieces.first());
        add(paragraph.isSubhead ? BlockKind::Subhead : BlockKind::Paragraph, paragraph.pieces);
    }
    addCaptions(m_pieces.size());
}

void BlockText::addLines()
{
    const QList<PieceIndex> all = m_story.heading.titles + m_story.heading.bylines +
                                  m_story.captions + m_story.closing + m_story.repeated;
    QList<int> &lines = m_article.lines;
    for (const PieceIndex piece : all)
        lines << m_pieces[piece].words.lines();
    for (const Paragraph &paragraph : m_text.paragraphs) {
        for (const PieceIndex piece : paragraph.pieces)
            lines << m_pieces[piece].words.lines();
    }
    std::ranges::sort(lines);
    lines.resize(std::unique(lines.begin(), lines.end()) - lines.begin());
    if (!m_story.isHeaded())
        m_article.doubts << Doubt{lines.first(1), u"no-headline"_s};
    if (m_story.isFarHeadline)
        m_article.doubts << Doubt{m_pieces[m_story.heading.titles.first()].words.lines(),
                                  u"far-headline"_s};
}

const Block *BlockText::firstBlock(BlockKind kind) const
{
    const auto block = std::ranges::find(m_article.blocks, kind, &Block::kind);
    return block == m_article.blocks.end() ? nullptr : &*block;
}

PrintedText BlockText::words(const Block &block) const
{
    return m_words[&block - m_article.blocks.data()];
}

void BlockText::readDateline()
{
    const Block *first = firstBlock(BlockKind::Paragraph);
    m_dateline = first != nullptr ? dateline(words(*first)) : std::nullopt;
    if (!m_dateline)
        return;
    const qsizetype begin = first->range.begin;
    m_article.dateline = {begin + m_dateline->range.begin, begin + m_dateline->range.end};
}

// False when there is none.
bool BlockText::takeByline(const std::optional<Byline> &byline, qsizetype offset)
{
    if (!byline || byline->isNote)
        return false;
    m_byline = byline;
    m_article.byline = {offset + byline->range.begin, offset + byline->range.end};
    m_article.people = byline->people;
    return true;
}

// The byline on its own line, the reporter after 本报讯, or the name after the last sentence.
void BlockText::readBylines()
{
    for (const Block &block : std::as_const(m_article.blocks)) {
        const bool isByline = block.kind == BlockKind::Byline;
        if (isByline && takeByline(wholeByline(words(block)), block.range.begin))
            return;
    }
    const Block *first = firstBlock(BlockKind::Paragraph);
    if (first == nullptr)
        return;
    if (takeByline(openingByline(words(*first)), first->range.begin))
        return;
    const auto last = std::find_if(m_article.blocks.crbegin(), m_article.blocks.crend(),
                                   [](const Block &b) { return b.kind == BlockKind::Paragraph; });
    if (takeByline(closingByline(words(*last)), last->range.begin))
        return;
    const Block &end = m_article.blocks.last();
    if (end.kind == BlockKind::Credit && isPicture())
        takeByline(wholeByline(words(end)), end.range.begin);
}

void BlockText::readOrigin()
{
    const OriginClaim claim = originOf(m_article, m_dateline, m_byline);
    m_article.origin = claim.origin;
    m_article.source = claim.source;
    m_article.originEvidence = claim.evidence;
}

// Until the other part is found, both ends are doubts.
void BlockText::readJumps()
{
    for (const Block &block : std::as_const(m_article.blocks)) {
        const auto jump = block.kind == BlockKind::Byline ? jumpMark(words(block)) : std::nullopt;
        if (!jump)
            continue;
        const bool goesOn = jump->way == JumpMark::Way::On;
        (goesOn ? m_article.continuedOn : m_article.continuedFrom) = jump->page;
        m_article.doubts << Doubt{block.lines, goesOn ? u"continued-on"_s : u"continued-from"_s};
    }
}

// Picture news: few paragraphs without dateline, and whose picture it is stands at the end.
bool BlockText::isPicture() const
{
    const auto paragraphs =
        std::ranges::count(m_article.blocks, BlockKind::Paragraph, &Block::kind);
    const bool endsWithCredit =
        !m_story.closing.isEmpty() && m_pieces[m_story.closing.last()].kind == PieceKind::Credit;
    return m_article.dateline.isEmpty() && paragraphs <= longestPictureStory &&
           (endsWithCredit || (m_byline && m_byline->isPhoto));
}

void BlockText::setKind()
{
    const bool hasDateline = !m_article.dateline.isEmpty();
    m_article.section = m_story.label;
    if (m_article.origin == Origin::Wire)
        m_article.kind = ArticleKind::Wire;
    else if (m_article.origin == Origin::Commentary)
        m_article.kind = ArticleKind::Commentary;
    else if (isPicture())
        m_article.kind = ArticleKind::Photo;
    else if (hasDateline)
        m_article.kind = m_story.label.isEmpty() ? ArticleKind::News : ArticleKind::Brief;
    else if (m_byline)
        m_article.kind = ArticleKind::Feature;
}

} // namespace

Article articleOf(const Story &story, const StoryText &text, const QList<Piece> &pieces)
{
    return BlockText(story, text, pieces).article();
}
