#include "exchange/hypothesis.h"
#include "exchange/identifiers.h"
#include "exchange/jsonfields.h"
#include "exchange/markjson.h"
#include "paper/tokens.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString account(const QString &name)
{
    return u"acct:%1@baolan"_s.arg(name);
}

QString uri(const ExportedArticle &article)
{
    return article.link.isEmpty() ? u"urn:uuid:"_s + article.uuid : article.link;
}

QJsonObject target(const ExportedArticle &article, const ExportedMark &exported)
{
    QJsonObject target{{u"source"_s, uri(article)}};
    if (exported.mark.isWhole)
        return target;
    QJsonArray selectors{QJsonObject{{u"type"_s, u"TextQuoteSelector"_s},
                                     {u"exact"_s, exported.quote},
                                     {u"prefix"_s, exported.before},
                                     {u"suffix"_s, exported.after}}};
    if (exported.mark.state != MarkState::Orphan)
        selectors.prepend(QJsonObject{{u"type"_s, u"TextPositionSelector"_s},
                                      {u"start"_s, exported.mark.selector.range.begin},
                                      {u"end"_s, exported.mark.selector.range.end}});
    target.insert(u"selector"_s, selectors);
    return target;
}

// What is ours: places in code points, and the article.
QJsonObject ownPart(const ExportedArticle &article, const ExportedMark &exported)
{
    const Mark &mark = exported.mark;
    QJsonObject own{{u"article"_s, article.uuid},
                    {u"city"_s, article.city},
                    {u"paper"_s, article.cited.paper},
                    {u"date"_s, article.cited.date.edtf},
                    {u"page"_s, article.cited.page},
                    {u"important"_s, mark.isImportant},
                    {u"orphan"_s, mark.state == MarkState::Orphan},
                    {u"state"_s, token(mark.state)}};
    if (!mark.isWhole && mark.state != MarkState::Orphan) {
        const TextRange place = toCodePoints(article.sourceText, mark.selector.range);
        own.insert(u"start"_s, place.begin);
        own.insert(u"end"_s, place.end);
    }
    put(own, u"links"_s, linksJson(exported.links));
    return own;
}

QJsonObject row(const QString &uuid, const ExportedArticle &article, const QString &creator,
                const QDateTime &created, const QDateTime &modified)
{
    return {{u"id"_s, uuid},
            {u"uri"_s, uri(article)},
            {u"user"_s, account(creator)},
            {u"created"_s, momentText(created)},
            {u"updated"_s, momentText(modified)},
            {u"document"_s, QJsonObject{{u"title"_s, QJsonArray{article.cited.headline}}}}};
}

QJsonObject markRow(const ExportedArticle &article, const ExportedMark &exported)
{
    const Mark &mark = exported.mark;
    QJsonArray tags;
    for (const Tag &tag : mark.tags)
        tags << tag.path;
    QJsonObject object = row(mark.uuid, article, mark.creator, mark.created, mark.modified);
    object.insert(u"text"_s, mark.note);
    object.insert(u"tags"_s, tags);
    object.insert(u"target"_s, QJsonArray{target(article, exported)});
    object.insert(u"baolan"_s, ownPart(article, exported));
    return object;
}

QJsonObject commentRow(const ExportedArticle &article, const QString &mark,
                       const MarkComment &comment)
{
    QJsonObject object =
        row(comment.uuid, article, comment.creator, comment.created, comment.modified);
    object.insert(u"text"_s, comment.text);
    object.insert(u"tags"_s, QJsonArray());
    object.insert(u"references"_s, QJsonArray{mark});
    object.insert(u"target"_s, QJsonArray{QJsonObject{{u"source"_s, uri(article)}}});
    return object;
}

// With the first mark of an article stands how far that was read.
QList<QJsonObject> rows(const ExportedArticle &article, const ExportedMark &exported)
{
    QList<QJsonObject> all{markRow(article, exported)};
    if (&exported == &article.marks.constFirst()) {
        QJsonObject own = all.first()["baolan"_L1].toObject();
        QJsonObject reading;
        putReading(reading, article);
        if (!reading.isEmpty())
            own.insert(u"reading"_s, reading);
        all.first().insert(u"baolan"_s, own);
    }
    for (const MarkComment &comment : exported.comments)
        all << commentRow(article, exported.mark.uuid, comment);
    return all;
}

} // namespace

HypothesisWriter::HypothesisWriter(ByteSink &sink)
    : m_sink(sink)
{
}

Result<void> HypothesisWriter::begin(const ExportedLibrary &library)
{
    const QJsonObject head{{u"export_date"_s, momentText(library.changed)},
                           {u"export_userid"_s, account(library.creator)},
                           {u"client_version"_s, u"Baolan"_s},
                           {u"baolan"_s, QJsonObject{{u"tags"_s, codebookJson(library)},
                                                     {u"memos"_s, memosJson(library)}}}};
    return m_sink.write(QJsonDocument(head).toJson(QJsonDocument::Compact).chopped(1) +
                        R"(,"annotations":[)"
                        "\n");
}

Result<void> HypothesisWriter::add(const ExportedArticle &article)
{
    for (const ExportedMark &exported : article.marks) {
        const QList<QJsonObject> all = rows(article, exported);
        for (const QJsonObject &object : all) {
            const QByteArray before = m_isFirst ? "" : ",\n";
            m_isFirst = false;
            const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
            if (Result<void> done = m_sink.write(before + json); !done)
                return done;
        }
    }
    return {};
}

Result<void> HypothesisWriter::end()
{
    return m_sink.write("\n]}\n");
}
