#include "cli/jsonwriter.h"

#include "paper/tokens.h"

using namespace Qt::StringLiterals;

namespace {

QJsonArray numbers(const QList<int> &values)
{
    QJsonArray array;
    for (const int value : values)
        array << value;
    return array;
}

QJsonObject cityOf(const PlaceClaim &claim)
{
    QJsonArray candidates;
    for (const Place &place : claim.candidates)
        candidates << QJsonObject{{u"code"_s, place.code}, {u"name"_s, place.name}};
    return {{u"code"_s, claim.place.code},
            {u"name"_s, claim.place.name},
            {u"confidence"_s, token(claim.confidence)},
            {u"candidates"_s, candidates},
            {u"evidence"_s, json(claim.evidence)}};
}

QJsonObject dateOf(const IssueDate &date)
{
    return {{u"edtf"_s, date.edtf},
            {u"earliest"_s, date.earliest.toString(Qt::ISODate)},
            {u"latest"_s, date.latest.toString(Qt::ISODate)},
            {u"best"_s, date.best},
            {u"precision"_s, token(date.precision)},
            {u"kind"_s, token(date.kind)},
            {u"evidence"_s, json(date.evidence)}};
}

QString textAt(const Article &article, TextRange range)
{
    return article.sourceText.mid(range.begin, range.length());
}

// For each paragraph, the lines that were joined to make it.
QJsonArray partsOf(const Article &article)
{
    QJsonArray parts;
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Paragraph)
            parts << numbers(block.lines);
    }
    return parts;
}

QJsonArray captionsOf(const Article &article)
{
    QJsonArray captions;
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Caption)
            captions << textAt(article, block.range);
    }
    return captions;
}

QJsonArray doubtsOf(const Article &article)
{
    QJsonArray doubts;
    for (const Doubt &doubt : article.doubts)
        doubts << QJsonObject{{u"lines"_s, lineRanges(doubt.lines)}, {u"kind"_s, doubt.kind}};
    return doubts;
}

QJsonObject articleOf(const Article &article)
{
    const QJsonArray parts = partsOf(article);
    return {{u"id"_s, article.uuid},
            {u"kind"_s, token(article.kind)},
            {u"kicker"_s, article.firstText(BlockKind::Kicker)},
            {u"headline"_s, article.headline()},
            {u"subtitle"_s, article.firstText(BlockKind::Subtitle)},
            {u"byline"_s, textAt(article, article.byline)},
            {u"people"_s, QJsonArray::fromStringList(article.people)},
            {u"dateline"_s, textAt(article, article.dateline)},
            {u"section"_s, article.section},
            {u"origin"_s, token(article.origin)},
            {u"source"_s, article.source},
            {u"originEvidence"_s, json(article.originEvidence)},
            {u"continuedOn"_s, article.continuedOn},
            {u"continuedFrom"_s, article.continuedFrom},
            {u"city"_s, article.place.place.name},
            {u"cityCode"_s, article.place.place.code},
            {u"date"_s, article.date.edtf},
            {u"dateKind"_s, token(article.date.kind)},
            {u"lines"_s, lineRanges(article.lines)},
            {u"paragraphs"_s, parts.size()},
            {u"parts"_s, parts},
            {u"captions"_s, captionsOf(article)},
            {u"doubts"_s, doubtsOf(article)}};
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace

QJsonArray json(TextRange range, QStringView text)
{
    const TextRange points = toCodePoints(text, range);
    return {points.begin, points.end};
}

QJsonArray json(const QList<TextRange> &ranges, QStringView text)
{
    QJsonArray array;
    for (const TextRange range : ranges)
        array << json(range, text);
    return array;
}

QJsonObject json(const Page &page)
{
    QJsonArray articles;
    for (const Article &article : page.articles)
        articles << articleOf(article);
    return {{u"file"_s, page.fileName},
            {u"page"_s, page.number},
            {u"pageEvidence"_s, json(page.numberEvidence)},
            {u"firstLine"_s, page.firstLine},
            {u"lastLine"_s, page.lastLine},
            {u"sha256"_s, page.sha256},
            {u"encoding"_s, page.encoding},
            {u"replaced"_s, page.replaced},
            {u"script"_s, token(page.script)},
            {u"city"_s, cityOf(page.place)},
            {u"date"_s, dateOf(page.date)},
            {u"paper"_s, page.paper},
            {u"articles"_s, articles},
            {u"furniture"_s, lineRanges(page.furniture)},
            {u"unassigned"_s, lineRanges(page.unassigned)},
            {u"warnings"_s, QJsonArray::fromStringList(page.warnings)}};
}

QJsonObject json(const ArticleRow &row)
{
    return {{u"id"_s, row.uuid},
            {u"headline"_s, row.headline},
            {u"city"_s, row.city.name},
            {u"cityCode"_s, row.city.code},
            {u"date"_s, row.edtf},
            {u"dateKind"_s, token(row.dateKind)},
            {u"best"_s, row.date},
            {u"paper"_s, row.paper},
            {u"origin"_s, row.origin},
            {u"section"_s, row.section},
            {u"kind"_s, row.kind},
            {u"chars"_s, row.characters},
            {u"state"_s, token(row.state)},
            {u"reason"_s, row.state == ReadState::Excluded ? row.reason : QString()},
            {u"starred"_s, row.isStarred},
            {u"marks"_s, row.marks}};
}

QJsonObject json(const StoredArticle &stored)
{
    const QString &source = stored.article.sourceText;
    QJsonArray corrections;
    for (const Correction &correction : stored.article.corrections)
        corrections << json(correction, source);
    QJsonObject article = json(stored.row);
    article.insert(u"source"_s, source);
    article.insert(u"blocks"_s, json(stored.article.blocks, source));
    article.insert(u"originEvidence"_s, json(stored.article.originEvidence));
    article.insert(u"corrections"_s, corrections);
    return article;
}

QJsonObject json(const Correction &correction, QStringView sourceText)
{
    QJsonObject object{{u"range"_s, json(correction.range, sourceText)},
                       {u"imported"_s, correction.imported},
                       {u"text"_s, correction.text},
                       {u"cause"_s, token(correction.cause)}};
    if (!correction.uuid.isEmpty()) {
        object.insert(u"id"_s, correction.uuid);
        object.insert(u"creator"_s, correction.creator);
        object.insert(u"created"_s, isoTime(correction.created));
    }
    return object;
}

QJsonObject json(const Mark &mark, QStringView sourceText)
{
    QJsonArray tags;
    for (const Tag &tag : mark.tags)
        tags << tag.path;
    return {{u"id"_s, mark.uuid},
            {u"article"_s, mark.articleUuid},
            {u"range"_s, json(mark.selector.range, sourceText)},
            {u"whole"_s, mark.isWhole},
            {u"important"_s, mark.isImportant},
            {u"quote"_s, mark.selector.quote},
            {u"tags"_s, tags},
            {u"text"_s, mark.note},
            {u"state"_s, token(mark.state)},
            {u"creator"_s, mark.creator},
            {u"created"_s, isoTime(mark.created)},
            {u"modified"_s, isoTime(mark.modified)}};
}

QJsonObject json(const Mark &mark, QStringView sourceText, const QList<MarkLink> &links,
                 const QList<MarkComment> &comments)
{
    QJsonArray shownLinks;
    for (const MarkLink &link : links)
        shownLinks << json(link);
    QJsonArray shownComments;
    for (const MarkComment &comment : comments)
        shownComments << json(comment);
    QJsonObject shown = json(mark, sourceText);
    shown.insert(u"links"_s, shownLinks);
    shown.insert(u"comments"_s, shownComments);
    return shown;
}

QJsonObject json(const MarkLink &link)
{
    const QString from = link.isFromOther ? u"other"_s : u"this"_s;
    return {{u"id"_s, link.uuid},
            {u"kind"_s, token(link.kind)},
            {u"from"_s, link.kind == LinkKind::SameEvent ? u"both"_s : from},
            {u"other"_s, link.otherUuid}};
}

QJsonObject json(const MarkComment &comment)
{
    return {{u"id"_s, comment.uuid},
            {u"by"_s, comment.creator},
            {u"text"_s, comment.text},
            {u"created"_s, isoTime(comment.created)}};
}

QJsonObject json(const Memo &memo)
{
    return {{u"id"_s, memo.uuid},
            {u"kind"_s, token(memo.about.kind)},
            {u"about"_s, memo.about.key},
            {u"name"_s, memo.name},
            {u"title"_s, memo.title},
            {u"text"_s, memo.text},
            {u"creator"_s, memo.creator},
            {u"created"_s, isoTime(memo.created)},
            {u"modified"_s, isoTime(memo.modified)}};
}

QJsonObject json(const CarriedMarks &marks)
{
    return {{u"ok"_s, marks.ok},
            {u"corrected"_s, marks.corrected},
            {u"confirm"_s, marks.toConfirm},
            {u"orphan"_s, marks.orphans}};
}

QJsonObject json(const Tag &tag)
{
    QJsonObject names;
    for (auto name = tag.names.begin(); name != tag.names.end(); ++name)
        names.insert(name.key(), name.value());
    return {{u"id"_s, tag.uuid},
            {u"path"_s, tag.path},
            {u"color"_s, tag.color},
            {u"key"_s, tag.slot},
            {u"description"_s, tag.description},
            {u"when"_s, tag.whenToUse},
            {u"not"_s, tag.whenNotToUse},
            {u"example"_s, tag.example},
            {u"aliases"_s, QJsonArray::fromStringList(tag.aliases)},
            {u"names"_s, names},
            {u"marks"_s, tag.marks},
            {u"marksBelow"_s, tag.marksBelow}};
}

QJsonObject json(const ReaderPhrase &phrase)
{
    return {{u"id"_s, phrase.uuid},
            {u"source"_s, phrase.source},
            {u"rendition"_s, phrase.rendition},
            {u"to"_s, token(phrase.target)},
            {u"paper"_s, phrase.paper},
            {u"creator"_s, phrase.creator},
            {u"created"_s, phrase.created.toUTC().toString(Qt::ISODate)}};
}

QJsonObject json(const Hit &hit, QStringView sourceText)
{
    const QJsonObject snippet{{u"text"_s, hit.snippet.text},
                              {u"range"_s, json(hit.snippet.range, sourceText)},
                              {u"matches"_s, json(hit.snippet.matches, hit.snippet.text)}};
    return {{u"id"_s, hit.article.uuid},
            {u"headline"_s, hit.article.headline},
            {u"city"_s, hit.article.city.name},
            {u"date"_s, hit.article.edtf},
            {u"score"_s, hit.score},
            {u"snippet"_s, snippet},
            {u"ranges"_s, json(hit.ranges, sourceText)}};
}

QJsonObject json(const KwicLine &line, const QString &articleUuid, QStringView sourceText)
{
    return {{u"id"_s, articleUuid},
            {u"left"_s, line.left},
            {u"match"_s, line.match},
            {u"right"_s, line.right},
            {u"range"_s, json(line.place.range, sourceText)},
            {u"verdict"_s, token(line.verdict)},
            {u"city"_s, line.city},
            {u"date"_s, line.date},
            {u"headline"_s, line.headline}};
}

QJsonArray json(const QList<Evidence> &list)
{
    QJsonArray array;
    for (const Evidence &evidence : list)
        array << QJsonObject{
            {u"line"_s, evidence.line}, {u"text"_s, evidence.text}, {u"kind"_s, evidence.kind}};
    return array;
}

QJsonArray json(const QList<Count> &counts)
{
    QJsonArray array;
    for (const Count &count : counts)
        array << QJsonObject{
            {u"key"_s, count.key}, {u"name"_s, count.name}, {u"count"_s, count.count}};
    return array;
}

QJsonArray json(const QList<Block> &blocks, QStringView sourceText)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array << QJsonObject{{u"kind"_s, token(block.kind)},
                             {u"range"_s, json(block.range, sourceText)},
                             {u"lines"_s, lineRanges(block.lines)}};
    return array;
}

QJsonArray json(const Alignment &links, QStringView source, QStringView rendition)
{
    QJsonArray array;
    qsizetype inSource = 0;
    qsizetype inRendition = 0;
    for (const Alignment::Link link : links.links()) {
        const QStringView from = source.mid(inSource, link.source);
        const QStringView to = rendition.mid(inRendition, link.rendition);
        array << QJsonArray{toCodePoints(from, from.size()), toCodePoints(to, to.size())};
        inSource += link.source;
        inRendition += link.rendition;
    }
    return array;
}
