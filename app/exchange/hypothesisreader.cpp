#include "exchange/annotationtarget.h"
#include "exchange/hypothesis.h"
#include "exchange/identifiers.h"
#include "exchange/jsonlines.h"
#include "exchange/jsonparts.h"
#include "paper/tokens.h"

#include <QHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString nameOfAccount(const QString &account)
{
    constexpr QLatin1StringView scheme("acct:");
    if (!account.startsWith(scheme))
        return account;
    const qsizetype at = account.lastIndexOf(u'@'); // a name may be an address itself
    return at < 0 ? account.mid(scheme.size()) : account.mid(scheme.size(), at - scheme.size());
}

class HypothesisReader final
{
public:
    // Before the rows.
    void readHead(const QJsonObject &document);
    IncomingNotes read(const QJsonArray &rows);

private:
    void readOwn(const QJsonObject &row, IncomingMark &mark);
    void readMark(const QJsonObject &row);
    void readReply(const QJsonObject &row);
    QString textKey(const QJsonObject &row);
    void place(const QJsonObject &row, IncomingMark &mark);

    IncomingNotes m_notes;
    QHash<QString, qsizetype> m_marks; // by the row's id
    QHash<QString, qsizetype> m_texts; // by key
    QSet<QString> m_paths;             // of tags
    QSet<QString> m_links;             // those that are known
};

void HypothesisReader::readHead(const QJsonObject &document)
{
    const JsonFields fields(document, u"baolan"_s, m_notes.losses);
    if (!document["baolan"_L1].isObject())
        return;
    m_notes.isOurs = true;
    readLibraryParts(*fields.object("baolan"_L1), "tags"_L1, "memos"_L1, m_notes);
    for (const IncomingTag &tag : std::as_const(m_notes.tags))
        m_paths << tag.path;
}

// Ids of Hypothesis are no UUIDs.
QString uuidOfRow(const QString &id)
{
    const QString uuid = uuidOf(id);
    return uuid.isEmpty() && !id.isEmpty() ? derivedUuid(u"annotation/"_s + id) : uuid;
}

QString HypothesisReader::textKey(const QJsonObject &row)
{
    const QJsonObject own = row["baolan"_L1].toObject();
    const QJsonValue title = row["document"_L1].toObject()["title"_L1];
    IncomingText text = ownText(own, {});
    text.key = row["uri"_L1].toString();
    text.articleUuid = uuidOf(own["article"_L1].toString());
    text.title = listOf(title).first().toString();
    addText(text, m_notes, m_texts);
    return text.key;
}

void HypothesisReader::place(const QJsonObject &row, IncomingMark &mark)
{
    const QJsonObject own = row["baolan"_L1].toObject();
    const QJsonArray targets = listOf(row["target"_L1]);
    QList<IncomingLoss> losses;
    readSelectors(targets.first().toObject()["selector"_L1], mark, losses);
    for (const IncomingLoss &loss : std::as_const(losses)) {
        if (loss.what != "position"_L1) // it counts UTF-16 units: no wonder
            m_notes.losses << loss;
    }
    if (!mark.quote.isEmpty())
        mark.position.reset();
    if (own.contains("start"_L1) && own.contains("end"_L1) && !mark.isWhole)
        mark.position = {own["start"_L1].toInteger(), own["end"_L1].toInteger()};
    if (targets.size() > 1)
        m_notes.losses.append({u"target"_s, row["id"_L1].toString()});
}

void HypothesisReader::readMark(const QJsonObject &row)
{
    const QJsonObject own = row["baolan"_L1].toObject();
    const QString id = row["id"_L1].toString();
    IncomingMark mark{.uuid = uuidOfRow(id),
                      .textKey = textKey(row),
                      .note = row["text"_L1].toString(),
                      .isImportant = own["important"_L1].toBool(),
                      .creator = nameOfAccount(row["user"_L1].toString()),
                      .created = momentOf(row["created"_L1].toString()),
                      .modified = momentOf(row["updated"_L1].toString()),
                      .state = own["orphan"_L1].toBool() ? MarkState::Orphan : MarkState::Ok};
    place(row, mark);
    QList<IncomingTag> tags;
    const QJsonArray paths = listOf(row["tags"_L1]);
    for (const auto &path : paths) {
        if (path.isString())
            tags << IncomingTag{.path = path.toString()};
    }
    addTags(tags, mark, m_notes, m_paths);
    if (m_notes.isOurs && row["baolan"_L1].isObject())
        readOwn(row, mark);
    if (!id.isEmpty())
        m_marks.insert(id, m_notes.marks.size());
    m_notes.marks << mark;
}

// What only Baolan writes.
void HypothesisReader::readOwn(const QJsonObject &row, IncomingMark &mark)
{
    const JsonFields own(row["baolan"_L1].toObject(), mark.uuid, m_notes.losses);
    mark.state = markState(own.text("state"_L1)).value_or(mark.state);
    readLinks(own, mark.uuid, m_notes, m_links);
    const QString article = own.uuid("article"_L1);
    if (const auto reading = own.object("reading"_L1); reading && !article.isEmpty())
        readReading(*reading, article, m_notes);
}

// An answer belongs to the first of the row's references: the annotation that began the thread.
void HypothesisReader::readReply(const QJsonObject &row)
{
    const QString thread = listOf(row["references"_L1]).first().toString();
    const auto mark = m_marks.constFind(thread);
    if (mark == m_marks.constEnd()) {
        m_notes.losses.append({u"comment"_s, row["text"_L1].toString()});
        return;
    }
    m_notes.marks[*mark].comments << MarkComment{
        .uuid = uuidOfRow(row["id"_L1].toString()),
        .text = row["text"_L1].toString(),
        .creator = nameOfAccount(row["user"_L1].toString()),
        .created = momentOf(row["created"_L1].toString()),
        .modified = momentOf(row["updated"_L1].toString())};
}

IncomingNotes HypothesisReader::read(const QJsonArray &rows)
{
    QList<QJsonObject> replies; // they may stand before what they answer
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        if (!value.isObject() || !row.contains("target"_L1))
            m_notes.losses.append({u"annotation"_s, row["id"_L1].toString()});
        else if (!listOf(row["references"_L1]).isEmpty())
            replies << row;
        else
            readMark(row);
    }
    for (const QJsonObject &reply : std::as_const(replies))
        readReply(reply);
    m_notes.program = m_notes.isOurs ? u"Baolan"_s : u"Hypothesis"_s;
    return std::move(m_notes);
}

} // namespace

Result<IncomingNotes> readHypothesis(const QByteArray &bytes, const QString &name)
{
    const Result<QJsonDocument> document = jsonDocument(bytes, name);
    if (!document)
        return document.error();
    HypothesisReader reader;
    const QJsonObject object = document->object();
    reader.readHead(object);
    for (const QLatin1StringView list : {"annotations"_L1, "rows"_L1}) {
        if (object[list].isArray())
            return reader.read(object[list].toArray());
    }
    if (document->isArray())
        return reader.read(document->array());
    return Error{Error::Code::Unsupported, name, u"notes:json"_s};
}
