#include "exchange/annotationtarget.h"
#include "exchange/htmlbody.h"
#include "exchange/identifiers.h"
#include "exchange/incominglinks.h"
#include "exchange/jsonlines.h"
#include "exchange/jsonparts.h"
#include "exchange/prefixednames.h"
#include "exchange/webannotation.h"
#include "paper/tokens.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool isOfType(const QJsonObject &object, QLatin1StringView type)
{
    return listOf(object["type"_L1]).contains(QString(type));
}

// An IRI, or the object that has it as its id.
QString iriOf(const QJsonValue &value)
{
    return value.isObject() ? value.toObject()["id"_L1].toString() : value.toString();
}

QString uuidOfIri(const QString &iri)
{
    constexpr QLatin1StringView scheme("urn:uuid:");
    if (iri.startsWith(scheme, Qt::CaseInsensitive))
        return uuidOf(iri.mid(scheme.size()));
    return {};
}

QString nameOf(const QJsonValue &agents)
{
    const QJsonValue agent = listOf(agents).first();
    return agent.isObject() ? agent.toObject()["name"_L1].toString() : agent.toString();
}

// Text that is meant as the address of something else.
bool isIri(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z][A-Za-z0-9+.-]*:\\S+\\z"_s);
    return form.match(text).hasMatch();
}

class AnnotationReader final
{
public:
    void read(const QJsonObject &annotation);
    void lose(const QString &what, const QString &where) { m_notes.losses.append({what, where}); }
    // What the whole document says of itself.
    void readHead(const QJsonObject &document);
    IncomingNotes taken() { return std::move(m_notes); }

private:
    QString textKey(const QJsonValue &source);
    void readTarget(const QJsonValue &target, IncomingMark &mark);
    void readBodies(const QJsonObject &annotation, IncomingMark &mark);
    void readBody(const QJsonValue &value, const QString &purpose, IncomingMark &mark);
    void readTextualBody(const QJsonObject &body, const QString &purpose, IncomingMark &mark);
    void loseReason(const QString &reason, const QString &where);
    void readLink(const QJsonObject &body, const IncomingMark &mark);
    void readOwn(const QJsonObject &annotation, IncomingMark &mark);

    IncomingNotes m_notes;
    QHash<QString, qsizetype> m_texts; // by key
    QSet<QString> m_paths;             // of tags
    QSet<QString> m_links;             // those that are known
};

void AnnotationReader::readHead(const QJsonObject &document)
{
    m_notes.program = nameOf(document["generator"_L1]);
    m_notes.isOurs = m_notes.program == "Baolan"_L1;
    const QJsonObject own{{u"tags"_s, withoutPrefix(document["baolan:tags"_L1])},
                          {u"memos"_s, withoutPrefix(document["baolan:memos"_L1])}};
    const JsonFields fields(own, document["id"_L1].toString(), m_notes.losses);
    if (m_notes.isOurs)
        readLibraryParts(fields, "tags"_L1, "memos"_L1, m_notes);
    for (const IncomingTag &tag : std::as_const(m_notes.tags))
        m_paths << tag.path;
}

QString AnnotationReader::textKey(const QJsonValue &source)
{
    const QJsonObject object = source.toObject();
    IncomingText text = ownText(object, u"baolan:"_s);
    text.key = iriOf(source);
    text.articleUuid = uuidOfIri(object["baolan:article"_L1].toString());
    text.title = listOf(object["label"_L1]).first().toString();
    addText(text, m_notes, m_texts);
    return text.key;
}

void AnnotationReader::readTarget(const QJsonValue &target, IncomingMark &mark)
{
    const QJsonObject object = target.toObject();
    if (object.contains("source"_L1)) {
        mark.textKey = textKey(object["source"_L1]);
        readSelectors(object["selector"_L1], mark, m_notes.losses);
        return;
    }
    const QString iri = iriOf(target);
    if (iri.contains(u'#'))
        lose(u"fragment"_s, iri);
    mark.isWhole = true;
    mark.textKey = textKey(iri.section(u'#', 0, 0));
}

void AnnotationReader::readTextualBody(const QJsonObject &body, const QString &purpose,
                                       IncomingMark &mark)
{
    const bool isHtml = body["format"_L1].toString().startsWith("text/html"_L1);
    const QString given = body["value"_L1].toString();
    const QString value = isHtml ? plainTextOfHtml(given) : given;
    if (purpose == "tagging"_L1) {
        addTags({{.uuid = uuidOfIri(body["baolan:tag"_L1].toString()), .path = value}}, mark,
                m_notes, m_paths);
    } else if (purpose == "replying"_L1) {
        mark.comments << MarkComment{.uuid = uuidOfIri(body["id"_L1].toString()),
                                     .text = value,
                                     .creator = nameOf(body["creator"_L1]),
                                     .created = momentOf(body["created"_L1].toString()),
                                     .modified = momentOf(body["modified"_L1].toString())};
    } else if (!value.isEmpty()) {
        mark.note += (mark.note.isEmpty() ? QString() : u"\n\n"_s) + value;
    }
}

// Of another program's links it is not known what they say.
void AnnotationReader::readLink(const QJsonObject &body, const IncomingMark &mark)
{
    const QString other = uuidOfIri(iriOf(body["source"_L1]));
    auto link = linkOfWord(body["baolan:relation"_L1].toString(), mark.uuid, other);
    if (!link || other.isEmpty() || mark.uuid.isEmpty()) {
        lose(u"relation"_s, iriOf(body["source"_L1]));
        return;
    }
    link->uuid = uuidOfIri(body["baolan:link"_L1].toString());
    link->creator = nameOf(body["creator"_L1]);
    addLink(*link, m_notes.links, m_links);
}

// What only Baolan writes.
void AnnotationReader::readOwn(const QJsonObject &annotation, IncomingMark &mark)
{
    const QJsonObject words = annotation["baolan:madeOn"_L1].toObject();
    if (!words["quote"_L1].toString().isEmpty())
        mark.madeOn = {words["quote"_L1].toString(), words["prefix"_L1].toString(),
                       words["suffix"_L1].toString()};
    const QJsonObject own{{u"reading"_s, withoutPrefix(annotation["baolan:reading"_L1])}};
    const JsonFields fields(own, mark.uuid, m_notes.losses);
    const QString article = m_notes.texts.value(m_texts.value(mark.textKey, -1)).articleUuid;
    const auto reading = fields.object("reading"_L1);
    if (reading && !article.isEmpty())
        readReading(*reading, article, m_notes);
}

// What ours cannot say of a note: that it assesses, asks, moderates …
void AnnotationReader::loseReason(const QString &reason, const QString &where)
{
    static const QSet<QString> known{u"commenting"_s, u"describing"_s, u"highlighting"_s,
                                     u"tagging"_s,    u"replying"_s,   u"linking"_s};
    if (!reason.isEmpty() && !known.contains(reason))
        lose(u"motivation"_s, reason + (where.isEmpty() ? QString() : u": "_s + where));
}

void AnnotationReader::readBody(const QJsonValue &value, const QString &purpose, IncomingMark &mark)
{
    const QJsonObject body = value.toObject();
    const QString own = listOf(body["purpose"_L1]).first().toString(purpose);
    if (body.contains("purpose"_L1))
        loseReason(own, body["value"_L1].toString());
    if (value.isString() && !isIri(value.toString()))
        readTextualBody({{u"value"_s, value}}, u"commenting"_s, mark);
    else if (own == "linking"_L1 && body.contains("source"_L1))
        readLink(body, mark);
    else if (body["value"_L1].isString())
        readTextualBody(body, own, mark);
    else
        lose(u"body"_s, value.isString() ? value.toString() : iriOf(value));
}

void AnnotationReader::readBodies(const QJsonObject &annotation, IncomingMark &mark)
{
    const QJsonArray motivations = listOf(annotation["motivation"_L1]);
    for (const auto &motivation : motivations)
        loseReason(motivation.toString(), annotation["id"_L1].toString());
    const QJsonArray rights = listOf(annotation["rights"_L1]);
    for (const auto &right : rights)
        lose(u"rights"_s, iriOf(right));
    const bool onlyTags = motivations.size() == 1 && motivations.first() == "tagging"_L1;
    const QString purpose = onlyTags ? u"tagging"_s : u"commenting"_s;
    const QJsonArray bodies = listOf(annotation["body"_L1]);
    for (const auto &body : bodies)
        readBody(body, purpose, mark);
    if (annotation["bodyValue"_L1].isString())
        readTextualBody({{u"value"_s, annotation["bodyValue"_L1]}}, purpose, mark);
}

void AnnotationReader::read(const QJsonObject &annotation)
{
    const QString id = annotation["id"_L1].toString();
    IncomingMark mark{
        .uuid = uuidOfIri(id),
        .isImportant = annotation["baolan:important"_L1].toBool(),
        .creator = nameOf(annotation["creator"_L1]),
        .created = momentOf(annotation["created"_L1].toString()),
        .modified = momentOf(annotation["modified"_L1].toString()),
        .state = markState(annotation["baolan:state"_L1].toString()).value_or(MarkState::Ok)};
    if (mark.uuid.isEmpty() && !id.isEmpty())
        mark.uuid = derivedUuid(u"annotation/"_s + id);
    readBodies(annotation, mark);
    const QJsonArray targets = listOf(annotation["target"_L1]);
    if (targets.isEmpty())
        lose(u"target"_s, id);
    for (qsizetype at = 0; at < targets.size(); ++at) {
        IncomingMark placed = mark;
        if (at > 0 && !mark.uuid.isEmpty())
            placed.uuid = derivedUuid(mark.uuid + u'/' + QString::number(at));
        readTarget(targets[at], placed);
        readOwn(annotation, placed);
        m_notes.marks << placed;
    }
}

// The annotations of a document, whatever it is wrapped in; pages that lie elsewhere are lost.
QJsonArray annotationsOf(const QJsonObject &object, AnnotationReader &reader)
{
    if (object.contains("target"_L1))
        return {object};
    if (object["first"_L1].isObject())
        return annotationsOf(object["first"_L1].toObject(), reader);
    for (const QLatin1StringView elsewhere : {"first"_L1, "next"_L1}) {
        if (object.contains(elsewhere))
            reader.lose(u"page"_s, iriOf(object[elsewhere]));
    }
    return listOf(object.contains("items"_L1) ? object["items"_L1] : object["@graph"_L1]);
}

bool hasAnnotations(const QJsonDocument &document)
{
    const QJsonObject object = document.object();
    return document.isArray() || object.contains("target"_L1) || object.contains("items"_L1) ||
           object.contains("@graph"_L1) || isOfType(object, "AnnotationCollection"_L1);
}

} // namespace

Result<IncomingNotes> readWebAnnotations(const QByteArray &bytes, const QString &name)
{
    const Result<QJsonDocument> document = jsonDocument(bytes, name);
    if (!document)
        return document.error();
    if (!hasAnnotations(*document))
        return Error{Error::Code::Unsupported, name, u"notes:json"_s};
    AnnotationReader reader;
    reader.readHead(document->object());
    const QJsonArray all =
        document->isArray() ? document->array() : annotationsOf(document->object(), reader);
    for (const auto &value : all) {
        if (value.isObject() && value.toObject().contains("target"_L1))
            reader.read(value.toObject());
        else
            reader.lose(u"annotation"_s, iriOf(value));
    }
    return reader.taken();
}
