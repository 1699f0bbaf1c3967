#include "ingest/recordcorrections.h"

#include "ingest/placereader.h"
#include "ingest/recordarticle.h"
#include "paper/importedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What of the block is as imported, by its places there.
QList<Segment> segmentsOf(const Block &block, int line, const QList<Correction> &corrections)
{
    QList<Segment> segments;
    qsizetype begin = block.range.begin;
    int column = 0;
    const auto add = [&](qsizetype end) {
        if (begin < end)
            segments << Segment{begin, end - begin, line, column};
    };
    for (const Correction &correction : corrections) {
        if (correction.line != line || correction.cause != Correction::Cause::Misread)
            continue;
        add(correction.range.begin);
        begin = correction.range.end;
        column = correction.end();
    }
    add(block.range.end);
    return segments;
}

bool isPlaceTold(const PlaceClaim &claim)
{
    return claim.confidence == Confidence::Given ||
           std::ranges::any_of(claim.evidence,
                               [](const Evidence &e) { return e.kind == u"given"_s; });
}

} // namespace

RecordPage recordPage(const Article &article)
{
    RecordPage made;
    made.lines.lines = importedText(article).split(u'\n');
    Article onPage = article;
    onPage.lines.clear();
    for (int line = 1; line <= onPage.blocks.size(); ++line) {
        Block &block = onPage.blocks[line - 1];
        block.lines = {line};
        onPage.lines << line;
        onPage.segments << segmentsOf(block, line, article.corrections);
    }
    made.page = {.lastLine = int(onPage.blocks.size()), .articles = {onPage}};
    for (Correction correction : article.corrections) {
        correction.range = {};
        made.page.corrections << correction;
    }
    return made;
}

Article recordArticle(const Article &before, const Page &page, const Gazetteer &gazetteer)
{
    const Article &put = page.articles.constFirst();
    Article article = before;
    article.sourceText = put.sourceText;
    article.blocks = put.blocks;
    article.corrections = put.corrections;
    for (Block &block : article.blocks)
        block.lines.clear();
    readRecordWords(article);
    if (!isPlaceTold(article.place))
        article.place = readPlace({}, article, {}, gazetteer);
    return article;
}
