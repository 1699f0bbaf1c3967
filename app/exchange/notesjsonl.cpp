#include "exchange/notesjsonl.h"

#include "exchange/jsonfields.h"
#include "exchange/markjson.h"
#include "paper/tokens.h"

#include <QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

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
    if (!article.wholeMemo.uuid.isEmpty())
        own[u"whole_memo"_s] = memoJson(article);
    put(own, u"link"_s, article.link);
    put(own, u"marks"_s, marksJson(article));
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
