#include "exchange/identifiers.h"
#include "exchange/incominglinks.h"
#include "exchange/jsonfields.h"
#include "exchange/markjson.h"
#include "exchange/prefixednames.h"
#include "exchange/webannotation.h"
#include "paper/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString urn(const QString &uuid)
{
    return u"urn:uuid:"_s + uuid;
}

void insertIfAny(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject person(const QString &name)
{
    return {{u"type"_s, u"Person"_s}, {u"name"_s, name}};
}

void insertOrigin(QJsonObject &object, const QString &creator, const QDateTime &created,
                  const QDateTime &modified)
{
    if (!creator.isEmpty())
        object.insert(u"creator"_s, person(creator));
    insertIfAny(object, u"created"_s, momentText(created));
    insertIfAny(object, u"modified"_s, momentText(modified));
}

QJsonObject textualBody(const QString &purpose, const QString &value)
{
    return {{u"type"_s, u"TextualBody"_s},
            {u"purpose"_s, purpose},
            {u"format"_s, u"text/plain"_s},
            {u"value"_s, value}};
}

QJsonObject tagBody(const Tag &tag)
{
    QJsonObject body = textualBody(u"tagging"_s, tag.path);
    insertIfAny(body, u"baolan:tag"_s, tag.uuid.isEmpty() ? QString() : urn(tag.uuid));
    return body;
}

QJsonObject commentBody(const MarkComment &comment)
{
    QJsonObject body = textualBody(u"replying"_s, comment.text);
    insertIfAny(body, u"id"_s, comment.uuid.isEmpty() ? QString() : urn(comment.uuid));
    insertOrigin(body, comment.creator, comment.created, comment.modified);
    return body;
}

QJsonObject linkBody(const MarkLink &link)
{
    QJsonObject body{{u"type"_s, u"SpecificResource"_s},
                     {u"purpose"_s, u"linking"_s},
                     {u"source"_s, urn(link.otherUuid)},
                     {u"baolan:relation"_s, linkWord(link.kind, link.isFromOther)}};
    insertIfAny(body, u"baolan:link"_s, link.uuid.isEmpty() ? QString() : urn(link.uuid));
    insertOrigin(body, link.creator, {}, {});
    return body;
}

QJsonArray bodies(const ExportedMark &exported)
{
    QJsonArray all;
    for (const Tag &tag : exported.mark.tags)
        all << tagBody(tag);
    if (!exported.mark.note.isEmpty())
        all << textualBody(u"commenting"_s, exported.mark.note);
    for (const MarkComment &comment : exported.comments)
        all << commentBody(comment);
    for (const MarkLink &link : exported.links)
        all << linkBody(link);
    return all;
}

// The reasons for a mark, the model's own words; one that says nothing highlights.
QJsonArray motivations(const Mark &mark)
{
    QJsonArray all;
    if (!mark.tags.isEmpty())
        all << u"tagging"_s;
    if (!mark.note.isEmpty())
        all << u"commenting"_s;
    return all.isEmpty() ? QJsonArray{u"highlighting"_s} : all;
}

QJsonObject source(const ExportedArticle &article)
{
    QJsonObject source{{u"id"_s, article.link.isEmpty() ? urn(article.uuid) : article.link},
                       {u"type"_s, u"Text"_s},
                       {u"format"_s, u"text/plain"_s},
                       {u"language"_s, article.isTraditional ? u"zh-Hant"_s : u"zh-Hans"_s},
                       {u"baolan:article"_s, urn(article.uuid)}};
    insertIfAny(source, u"label"_s, article.cited.headline);
    insertIfAny(source, u"baolan:city"_s, article.city);
    insertIfAny(source, u"baolan:paper"_s, article.cited.paper);
    insertIfAny(source, u"baolan:date"_s, article.cited.date.edtf);
    insertIfAny(source, u"baolan:page"_s, article.cited.page);
    return source;
}

QJsonArray selectors(const ExportedMark &exported, const QString &text)
{
    QJsonArray all;
    if (exported.mark.state != MarkState::Orphan) {
        const TextRange place = toCodePoints(text, exported.mark.selector.range);
        all << QJsonObject{{u"type"_s, u"TextPositionSelector"_s},
                           {u"start"_s, place.begin},
                           {u"end"_s, place.end}};
    }
    QJsonObject quote{{u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, exported.quote}};
    insertIfAny(quote, u"prefix"_s, exported.before);
    insertIfAny(quote, u"suffix"_s, exported.after);
    all << quote;
    return all;
}

QJsonObject target(const ExportedArticle &article, const ExportedMark &exported)
{
    QJsonObject target{{u"type"_s, u"SpecificResource"_s}, {u"source"_s, source(article)}};
    if (!exported.mark.isWhole)
        target.insert(u"selector"_s, selectors(exported, article.sourceText));
    return target;
}

// Where it was made on other words than it has now, or others stood round them.
QJsonObject madeOnJson(const ExportedMark &exported)
{
    const Selector &made = exported.madeOn;
    const bool isUnchanged = made.quote == exported.quote && made.prefix == exported.before &&
                             made.suffix == exported.after;
    if (made.quote.isEmpty() || isUnchanged)
        return {};
    QJsonObject words{{u"quote"_s, made.quote}};
    insertIfAny(words, u"prefix"_s, made.prefix);
    insertIfAny(words, u"suffix"_s, made.suffix);
    return words;
}

QJsonObject annotation(const ExportedArticle &article, const ExportedMark &exported)
{
    const Mark &mark = exported.mark;
    QJsonObject object{{u"id"_s, urn(mark.uuid)},
                       {u"type"_s, u"Annotation"_s},
                       {u"motivation"_s, motivations(mark)},
                       {u"target"_s, target(article, exported)}};
    if (const QJsonArray all = bodies(exported); !all.isEmpty())
        object.insert(u"body"_s, all);
    insertOrigin(object, mark.creator, mark.created, mark.modified);
    if (mark.isImportant)
        object.insert(u"baolan:important"_s, true);
    if (mark.state != MarkState::Ok)
        object.insert(u"baolan:state"_s, token(mark.state));
    if (const QJsonObject words = madeOnJson(exported); !words.isEmpty() && !mark.isWhole)
        object.insert(u"baolan:madeOn"_s, words);
    return object;
}

QByteArray written(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

WebAnnotationWriter::WebAnnotationWriter(ByteSink &sink)
    : m_sink(sink)
{
}

Result<void> WebAnnotationWriter::begin(const ExportedLibrary &library)
{
    m_collection = urn(derivedUuid(library.uuid + u"/annotations"_s));
    QJsonObject head{
        {u"@context"_s, QJsonArray{u"http://www.w3.org/ns/anno.jsonld"_s,
                                   QJsonObject{{u"baolan"_s, u"urn:baolan:"_s}}}},
        {u"id"_s, m_collection},
        {u"type"_s, u"AnnotationCollection"_s},
        {u"label"_s, library.name},
        {u"generator"_s, QJsonObject{{u"type"_s, u"Software"_s}, {u"name"_s, u"Baolan"_s}}}};
    insertOrigin(head, library.creator, {}, library.changed);
    put(head, u"baolan:tags"_s, withPrefix(codebookJson(library)).toArray());
    put(head, u"baolan:memos"_s, withPrefix(memosJson(library)).toArray());
    return m_sink.write(written(head).chopped(1));
}

Result<void> WebAnnotationWriter::add(const ExportedArticle &article)
{
    QJsonObject reading; // is said with the first of its marks
    putReading(reading, article);
    for (const ExportedMark &mark : article.marks) {
        QJsonObject object = annotation(article, mark);
        if (!reading.isEmpty())
            object.insert(u"baolan:reading"_s, withPrefix(std::exchange(reading, {})));
        QByteArray bytes = ",\n";
        if (m_total++ == 0) {
            const QJsonObject page{{u"id"_s, m_collection + u"#1"_s},
                                   {u"type"_s, u"AnnotationPage"_s},
                                   {u"partOf"_s, m_collection},
                                   {u"startIndex"_s, 0}};
            bytes = R"(,"first":)" + written(page).chopped(1) +
                    R"(,"items":[)"
                    "\n";
        }
        if (Result<void> done = m_sink.write(bytes + written(object)); !done)
            return done;
    }
    return {};
}

Result<void> WebAnnotationWriter::end()
{
    const QByteArray page = m_total == 0 ? QByteArray() : QByteArray("\n]}");
    return m_sink.write(page + R"(,"total":)" + QByteArray::number(m_total) + "}\n");
}
