#include "exchange/notesjsonl.h"

#include "paper/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object[name] = value;
}

void put(QJsonObject &object, const QString &name, const QJsonArray &values)
{
    if (!values.isEmpty())
        object[name] = values;
}

void put(QJsonObject &object, const QString &name, const QDateTime &moment)
{
    if (moment.isValid())
        object[name] = moment.toUTC().toString(Qt::ISODateWithMs);
}

void put(QJsonObject &object, const QString &name, bool is)
{
    if (is)
        object[name] = true;
}

QJsonArray rangeJson(const QString &text, TextRange range)
{
    const TextRange points = toCodePoints(text, range);
    return {points.begin, points.end};
}

QJsonArray tagsJson(const QList<Tag> &tags)
{
    QJsonArray all;
    for (const Tag &tag : tags)
        all << QJsonObject{{u"uuid"_s, tag.uuid}, {u"path"_s, tag.path}};
    return all;
}

QJsonArray commentsJson(const QList<MarkComment> &comments)
{
    QJsonArray all;
    for (const MarkComment &comment : comments) {
        QJsonObject object{{u"uuid"_s, comment.uuid}, {u"text"_s, comment.text}};
        put(object, u"creator"_s, comment.creator);
        put(object, u"created"_s, comment.created);
        put(object, u"modified"_s, comment.modified);
        all << object;
    }
    return all;
}

QJsonArray linksJson(const QList<MarkLink> &links)
{
    QJsonArray all;
    for (const MarkLink &link : links) {
        QJsonObject object{
            {u"uuid"_s, link.uuid}, {u"kind"_s, token(link.kind)}, {u"other"_s, link.otherUuid}};
        put(object, u"from_other"_s, link.isFromOther);
        all << object;
    }
    return all;
}

// The words it was made on and what stood round them, by which it is found in any version of the
// text.
QJsonObject selectorJson(const Selector &selector)
{
    QJsonObject object;
    put(object, u"quote"_s, selector.quote);
    put(object, u"prefix"_s, selector.prefix);
    put(object, u"suffix"_s, selector.suffix);
    return object;
}

QJsonObject markJson(const ExportedArticle &article, const ExportedMark &exported)
{
    const Mark &mark = exported.mark;
    QJsonObject object{
        {u"uuid"_s, mark.uuid}, {u"article"_s, article.uuid}, {u"state"_s, token(mark.state)}};
    if (!mark.isWhole && mark.state != MarkState::Orphan)
        object[u"range"_s] = rangeJson(article.sourceText, mark.selector.range);
    put(object, u"whole"_s, mark.isWhole);
    put(object, u"important"_s, mark.isImportant);
    put(object, u"quote"_s, exported.quote);
    put(object, u"quote_as_imported"_s, exported.asImported);
    put(object, u"quote_simplified"_s, exported.simplified);
    put(object, u"quote_traditional"_s, exported.traditional);
    put(object, u"before"_s, exported.before);
    put(object, u"after"_s, exported.after);
    if (const QJsonObject selector = selectorJson(mark.selector); !selector.isEmpty())
        object[u"made_on"_s] = selector;
    put(object, u"tags"_s, tagsJson(mark.tags));
    put(object, u"note"_s, mark.note);
    put(object, u"comments"_s, commentsJson(exported.comments));
    put(object, u"links"_s, linksJson(exported.links));
    put(object, u"creator"_s, mark.creator);
    put(object, u"created"_s, mark.created);
    put(object, u"modified"_s, mark.modified);
    put(object, u"link"_s, exported.link);
    return object;
}

QJsonArray marksOf(const ExportedArticle &article)
{
    QJsonArray marks;
    for (const ExportedMark &mark : article.marks)
        marks << markJson(article, mark);
    return marks;
}

QJsonObject dateJson(const IssueDate &date)
{
    QJsonObject object;
    put(object, u"edtf"_s, date.edtf);
    put(object, u"earliest"_s, date.earliest.toString(Qt::ISODate));
    put(object, u"latest"_s, date.latest.toString(Qt::ISODate));
    put(object, u"known_by"_s, token(date.kind));
    return object;
}

QJsonArray blocksJson(const ExportedArticle &article)
{
    QJsonArray blocks;
    for (const Block &block : article.blocks)
        blocks << QJsonObject{{u"kind"_s, token(block.kind)},
                              {u"range"_s, rangeJson(article.sourceText, block.range)}};
    return blocks;
}

QJsonObject ownJson(const ExportedArticle &article)
{
    QJsonObject own{{u"uuid"_s, article.uuid},
                    {u"source_text"_s, article.sourceText},
                    {u"script"_s, article.isTraditional ? u"hant"_s : u"hans"_s},
                    {u"origin"_s, token(article.origin)},
                    {u"date"_s, dateJson(article.cited.date)},
                    {u"citation"_s, gbt7714(article.cited)}};
    put(own, u"blocks"_s, blocksJson(article));
    put(own, u"people"_s, QJsonArray::fromStringList(article.cited.people));
    put(own, u"city_code"_s, article.cityCode);
    put(own, u"city_inferred"_s, article.isCityInferred);
    put(own, u"district"_s, article.district);
    put(own, u"published_at"_s, article.cited.publishedAt);
    put(own, u"source"_s, article.source);
    put(own, u"state"_s, article.state);
    put(own, u"reason"_s, article.reason);
    put(own, u"star"_s, article.isStarred);
    put(own, u"memo"_s, article.memo);
    put(own, u"link"_s, article.link);
    put(own, u"marks"_s, marksOf(article));
    return own;
}

// The parts of an article as a record has them.
struct RecordTexts
{
    QStringList title; // the headline first
    QStringList byline;
    QStringList text;
};

RecordTexts recordTexts(const ExportedArticle &article)
{
    RecordTexts texts;
    QStringList headline;
    for (const Block &block : article.blocks) {
        const QString line = article.sourceText.mid(block.range.begin, block.range.length());
        if (block.kind == BlockKind::Headline)
            headline << line;
        else if (block.kind == BlockKind::Kicker || block.kind == BlockKind::Subtitle)
            texts.title << line;
        else if (block.kind == BlockKind::Byline && texts.text.isEmpty())
            texts.byline << line;
        else
            texts.text << line; // a byline further down belongs there
    }
    if (headline.isEmpty())
        headline << article.cited.headline;
    texts.title = headline + texts.title;
    if (texts.text.isEmpty()) // no record is without a text
        texts.text << article.sourceText;
    return texts;
}

QJsonObject articleJson(const ExportedArticle &article)
{
    QJsonObject record;
    for (const RecordField &field : article.fields)
        put(record, field.name, field.value);
    const RecordTexts texts = recordTexts(article);
    put(record, u"id"_s, article.uuid);
    put(record, u"title"_s, texts.title.join(u'\n'));
    put(record, u"byline"_s, texts.byline.join(u'\n'));
    put(record, u"text"_s, texts.text.join(u'\n'));
    put(record, u"city"_s, article.city);
    put(record, u"date"_s, article.cited.date.edtf);
    put(record, u"paper"_s, article.cited.paper);
    put(record, u"page"_s, article.cited.page);
    put(record, u"section"_s, article.section);
    put(record, u"url"_s, article.cited.url);
    put(record, u"accessed"_s, article.cited.accessed.toString(Qt::ISODate));
    record[u"baolan"_s] = ownJson(article);
    return record;
}

// By itself, a mark tells what it is on.
QJsonArray markLines(const ExportedArticle &article)
{
    QJsonArray lines;
    for (const ExportedMark &mark : article.marks) {
        QJsonObject line = markJson(article, mark);
        put(line, u"headline"_s, article.cited.headline);
        put(line, u"city"_s, article.city);
        put(line, u"paper"_s, article.cited.paper);
        put(line, u"date"_s, article.cited.date.edtf);
        put(line, u"page"_s, article.cited.page);
        line[u"citation"_s] = gbt7714(article.cited);
        lines << line;
    }
    return lines;
}

class JsonLinesWriter final : public NoteWriter
{
public:
    using Objects = std::function<QJsonArray(const ExportedArticle &)>;
    JsonLinesWriter(Objects objects, ByteSink &sink)
        : m_objects(std::move(objects))
        , m_sink(sink)
    {
    }

    Result<void> begin(const ExportedLibrary & /*library*/) override { return {}; }

    Result<void> add(const ExportedArticle &article) override
    {
        const QJsonArray objects = m_objects(article);
        for (const auto &object : objects) {
            const QByteArray line =
                QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact) + '\n';
            if (Result<void> written = m_sink.write(line); !written)
                return written;
        }
        return {};
    }

    Result<void> end() override { return {}; }

private:
    Objects m_objects; // of one article, a line each
    ByteSink &m_sink;
};

} // namespace

std::unique_ptr<NoteWriter> marksJsonLines(ByteSink &sink)
{
    return std::make_unique<JsonLinesWriter>(markLines, sink);
}

std::unique_ptr<NoteWriter> articlesJsonLines(ByteSink &sink)
{
    const auto one = [](const ExportedArticle &article) {
        return QJsonArray{articleJson(article)};
    };
    return std::make_unique<JsonLinesWriter>(one, sink);
}
