#include "ingest/pagedraft.h"

#include "ingest/articleuuid.h"
#include "ingest/origin.h"
#include "ingest/placereader.h"
#include "paper/importedtext.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

// Ascending, each once.
void sortLines(QList<int> &lines)
{
    std::ranges::sort(lines);
    lines.resize(std::unique(lines.begin(), lines.end()) - lines.begin());
}

// Pieces that follow each other on one line, as imported. What a correction parted is one stretch
// again.
PrintedText wordsOf(const QList<ImportedPiece> &pieces)
{
    PrintedText words;
    bool isAfterCorrection = false;
    for (const ImportedPiece &piece : pieces) {
        QList<Segment> &segments = words.segments;
        const bool isTouched = piece.isCorrected || isAfterCorrection;
        isAfterCorrection = piece.isCorrected || (isTouched && piece.text.isEmpty());
        if (piece.text.isEmpty())
            continue;
        if (isTouched && !segments.isEmpty() &&
            segments.last().column + segments.last().length == piece.column)
            segments.last().length += piece.text.size();
        else
            segments << Segment{words.text.size(), piece.text.size(), piece.line, piece.column};
        words.text += piece.text;
    }
    words.shadow = shadowOf(words.text);
    return words;
}

DraftBlock draftOf(const Article &article, const Block &block)
{
    DraftBlock draft{block.kind, {}};
    const QList<ImportedPiece> pieces = importedPieces(article, block.range);
    for (auto at = pieces.cbegin(); at != pieces.cend();) {
        const auto isOther = [line = at->line](const ImportedPiece &p) { return p.line != line; };
        const auto next = std::find_if(at, pieces.cend(), isOther);
        const PrintedText words = wordsOf(QList<ImportedPiece>(at, next));
        if (!words.text.isEmpty())
            draft.parts << words;
        at = next;
    }
    return draft;
}

QList<int> blockLines(const QList<DraftBlock> &blocks)
{
    QList<int> lines;
    for (const DraftBlock &block : blocks)
        lines << linesOf(block);
    return lines;
}

DraftArticle draftOf(const Article &article)
{
    DraftArticle draft{.read = article};
    for (const Block &block : article.blocks)
        draft.blocks << draftOf(article, block);
    const QList<int> inBlocks = blockLines(draft.blocks);
    std::ranges::copy_if(article.lines, std::back_inserter(draft.others),
                         [&](int line) { return !inBlocks.contains(line); });
    return draft;
}

bool holdsAll(const QList<int> &lines, const QList<int> &some)
{
    return std::ranges::all_of(some, [&](int line) { return lines.contains(line); });
}

// The article that has the line: the one at `near`, or another.
qsizetype holderOf(int line, qsizetype near, const QList<Article> &articles)
{
    const auto hasLine = [&](const Article &article) { return article.lines.contains(line); };
    if (hasLine(articles[near]))
        return near;
    const auto holder = std::ranges::find_if(articles, hasLine);
    return holder == articles.end() ? -1 : holder - articles.begin();
}

// Of a doubt that `from` had and `home`, now read as `made`, would have.
bool isStillDoubtful(const Doubt &doubt, const DraftArticle &from, const DraftArticle &home,
                     const Article &made)
{
    if (doubt.kind == u"no-headline"_s) {
        return !home.isHeaded() && std::ranges::none_of(made.doubts, [&](const Doubt &other) {
            return other.kind == doubt.kind;
        });
    }
    return !holdsAll(from.read.lines, doubt.lines) || holdsAll(made.lines, doubt.lines);
}

} // namespace

bool isHeadlinePart(BlockKind kind)
{
    return kind == BlockKind::Kicker || kind == BlockKind::Headline || kind == BlockKind::Subtitle;
}

QList<int> linesOf(const DraftBlock &block)
{
    QList<int> lines;
    for (const PrintedText &part : block.parts) {
        const int line = part.segments.constFirst().line;
        if (lines.isEmpty() || lines.last() != line)
            lines << line;
    }
    return lines;
}

QList<int> DraftArticle::lines() const
{
    QList<int> lines = blockLines(blocks) + others;
    sortLines(lines);
    return lines;
}

bool DraftArticle::isHeaded() const
{
    return std::ranges::any_of(blocks, isHeadlinePart, &DraftBlock::kind);
}

PageDraft::PageDraft(const PageLines &lines, const Page &read)
    : page(read)
    , m_file(lines)
    , m_lines(read.masthead + read.sections + read.furniture + read.unassigned)
{
    for (const Article &article : read.articles) {
        articles << draftOf(article);
        m_lines << article.lines;
    }
    page.articles.clear();
    sortLines(m_lines);
}

std::optional<DraftPlace> PageDraft::find(int line, int column) const
{
    std::optional<DraftPlace> best;
    int bestRank = std::numeric_limits<int>::min();
    for (qsizetype article = 0; article < articles.size(); ++article) {
        const QList<DraftBlock> &blocks = articles[article].blocks;
        for (qsizetype block = 0; block < blocks.size(); ++block) {
            for (qsizetype part = 0; part < blocks[block].parts.size(); ++part) {
                const Segment &first = blocks[block].parts[part].segments.constFirst();
                const int rank = first.column <= column ? first.column : -1 - first.column;
                if (first.line != line || rank <= bestRank)
                    continue;
                best = DraftPlace{article, block, part};
                bestRank = rank;
            }
        }
    }
    return best;
}

std::optional<DraftPlace> PageDraft::find(const Correction &correction) const
{
    std::optional<DraftPlace> beginsThere;
    for (qsizetype article = 0; article < articles.size(); ++article) {
        const QList<DraftBlock> &blocks = articles[article].blocks;
        for (qsizetype block = 0; block < blocks.size(); ++block) {
            for (qsizetype part = 0; part < blocks[block].parts.size(); ++part) {
                const auto place = placeIn(blocks[block].parts[part], correction);
                const bool isAtBegin = place && *place == TextRange{};
                if (place && !isAtBegin)
                    return DraftPlace{article, block, part};
                if (isAtBegin && !beginsThere)
                    beginsThere = DraftPlace{article, block, part};
            }
        }
    }
    return beginsThere;
}

std::optional<PrintedText> PageDraft::looseLine(int line) const
{
    const bool isOfPage = std::ranges::binary_search(m_lines, line) && line <= m_file.lines.size();
    if (!isOfPage || find(line, 0))
        return std::nullopt;
    const QList<PrintedLine> printed = printedLines({m_file.lines[line - 1]});
    if (printed.isEmpty())
        return std::nullopt;
    PrintedText words = printed.constFirst().words;
    for (Segment &segment : words.segments)
        segment.line = line;
    return words;
}

void PageDraft::release(int line)
{
    page.masthead.removeAll(line);
    page.sections.removeAll(line);
    page.furniture.removeAll(line);
    for (DraftArticle &article : articles) {
        if (article.others.removeAll(line) > 0)
            article.isTouched = true;
    }
}

void PageDraft::settle(const QList<int> &lines)
{
    const auto isLookedAt = [&](const Doubt &doubt) {
        return std::ranges::any_of(doubt.lines, [&](int line) { return lines.contains(line); });
    };
    for (DraftArticle &article : articles)
        article.read.doubts.removeIf(isLookedAt);
}

void PageDraft::dropEmpty()
{
    for (DraftArticle &article : articles)
        article.blocks.removeIf([](const DraftBlock &block) { return block.parts.isEmpty(); });
    articles.removeIf([](const DraftArticle &article) { return article.blocks.isEmpty(); });
}

bool PageDraft::hasEmptyBlock() const
{
    for (qsizetype at = 0; at < articles.size(); ++at) {
        const QList<CorrectedText> blocks =
            articles[at].isTouched ? correctedBlocks(at) : QList<CorrectedText>();
        if (std::ranges::any_of(blocks,
                                [](const CorrectedText &b) { return b.words.text.isEmpty(); }))
            return true;
    }
    return false;
}

Page PageDraft::finished(const Gazetteer &gazetteer) const
{
    Page made = page;
    made.articles = readArticles(gazetteer);
    for (QList<int> *lines : {&made.masthead, &made.sections, &made.furniture})
        std::ranges::sort(*lines);
    made.unassigned = linesLeft(made.articles);
    // What came to belong to nothing has not been looked at yet.
    if (!holdsAll(page.unassigned, made.unassigned))
        made.warnings.removeAll(u"settled:unassigned"_s);
    return made;
}

QList<Article> PageDraft::readArticles(const Gazetteer &gazetteer) const
{
    QList<Article> made;
    for (qsizetype at = 0; at < articles.size(); ++at)
        made << (articles[at].isTouched ? readAgain(at, gazetteer) : articles[at].read);
    for (Article &article : made) {
        const QString uuid = articleUuid(page.sha256, article.lines.value(0));
        const auto isSame = [&](const Article &other) { return other.uuid == uuid; };
        if (article.uuid.isEmpty() && std::ranges::none_of(made, isSame))
            article.uuid = uuid;
    }
    giveDoubts(made);
    return made;
}

// The words of its blocks as the page has them.
QList<CorrectedText> PageDraft::correctedBlocks(qsizetype article) const
{
    QList<std::pair<DraftPlace, Correction>> placed;
    for (const Correction &correction : page.corrections) {
        if (const auto place = find(correction); place && place->article == article)
            placed << std::pair(*place, correction);
    }
    QList<CorrectedText> words;
    for (qsizetype block = 0; block < articles[article].blocks.size(); ++block) {
        const QList<PrintedText> &parts = articles[article].blocks[block].parts;
        QList<CorrectedText> put;
        for (qsizetype part = 0; part < parts.size(); ++part) {
            QList<Correction> corrections;
            for (const auto &[place, correction] : std::as_const(placed)) {
                if (place == DraftPlace{article, block, part})
                    corrections << correction;
            }
            put << corrected(parts[part], corrections);
        }
        words << joined(put);
    }
    return words;
}

Article PageDraft::readAgain(qsizetype at, const Gazetteer &gazetteer) const
{
    const DraftArticle &draft = articles[at];
    const QList<CorrectedText> words = correctedBlocks(at);
    QList<PrintedBlock> blocks;
    for (qsizetype block = 0; block < draft.blocks.size(); ++block)
        blocks << PrintedBlock{draft.blocks[block].kind, words[block].words};
    const Article &read = draft.read;
    Article article = articleOf(blocks, read.section);
    for (qsizetype block = 0; block < draft.blocks.size(); ++block) {
        article.blocks[block].lines = linesOf(draft.blocks[block]);
        for (Correction correction : words[block].corrections) {
            correction.range.begin += article.blocks[block].range.begin;
            correction.range.end += article.blocks[block].range.begin;
            article.corrections << correction;
        }
    }
    article.uuid = read.uuid;
    article.lines = draft.lines();
    article.continuedOn = read.continuedOn;
    article.continuedFrom = read.continuedFrom;
    article.date = read.date;
    settleOrigin(article, page.paper);
    const bool isGiven = read.place.confidence == Confidence::Given;
    article.place = isGiven ? read.place : readPlace(m_file, article, page.place, gazetteer);
    return article;
}

// A doubt goes with its first line. One that no longer says anything goes: about a headline that is
// there now, about lines that are no longer together.
void PageDraft::giveDoubts(QList<Article> &made) const
{
    for (Article &article : made)
        article.doubts.clear();
    for (qsizetype at = 0; at < articles.size(); ++at) {
        for (const Doubt &doubt : articles[at].read.doubts) {
            const qsizetype home = holderOf(doubt.lines.value(0), at, made);
            if (home >= 0 && isStillDoubtful(doubt, articles[at], articles[home], made[home]))
                made[home].doubts << doubt;
        }
    }
}

QList<int> PageDraft::linesLeft(const QList<Article> &made) const
{
    QSet<int> taken;
    const auto take = [&taken](const QList<int> &some) { taken.unite({some.begin(), some.end()}); };
    take(page.masthead);
    take(page.sections);
    take(page.furniture);
    for (const Article &article : made)
        take(article.lines);
    QList<int> left;
    std::ranges::copy_if(m_lines, std::back_inserter(left),
                         [&](int line) { return !taken.contains(line); });
    return left;
}
