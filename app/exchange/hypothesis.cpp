#include "exchange/hypothesis.h"

#include "exchange/annotationtarget.h"
#include "exchange/identifiers.h"
#include "paper/link.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = qsizetype(256) << 20;

QString account(const QString &name)
{
    return u"acct:%1@baolan"_s.arg(name);
}

QString nameOfAccount(const QString &account)
{
    constexpr QLatin1StringView scheme("acct:");
    return account.startsWith(scheme) ? account.mid(scheme.size()).section(u'@', 0, 0) : account;
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
                    {u"orphan"_s, mark.state == MarkState::Orphan}};
    if (!mark.isWhole && mark.state != MarkState::Orphan) {
        const TextRange place = toCodePoints(article.sourceText, mark.selector.range);
        own.insert(u"start"_s, place.begin);
        own.insert(u"end"_s, place.end);
    }
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

QList<QJsonObject> rows(const ExportedArticle &article, const ExportedMark &exported)
{
    QList<QJsonObject> all{markRow(article, exported)};
    for (const MarkComment &comment : exported.comments)
        all << commentRow(article, exported.mark.uuid, comment);
    return all;
}

class HypothesisReader final
{
public:
    IncomingNotes read(const QJsonArray &rows);

private:
    void readMark(const QJsonObject &row);
    void readReply(const QJsonObject &row);
    QString textKey(const QJsonObject &row);
    void place(const QJsonObject &row, IncomingMark &mark);

    IncomingNotes m_notes;
    QHash<QString, qsizetype> m_marks; // by the row's id
    QHash<QString, qsizetype> m_texts; // by key
};

// Ids of Hypothesis are no UUIDs.
QString uuidOfRow(const QString &id)
{
    const QString uuid = uuidOf(id);
    return uuid.isEmpty() && !id.isEmpty() ? derivedUuid(u"annotation/"_s + id) : uuid;
}

QString HypothesisReader::textKey(const QJsonObject &row)
{
    QString key = row["uri"_L1].toString();
    if (m_texts.contains(key))
        return key;
    const QJsonObject own = row["baolan"_L1].toObject();
    const QJsonValue title = row["document"_L1].toObject()["title"_L1];
    IncomingText text{.key = key,
                      .articleUuid = uuidOf(own["article"_L1].toString()),
                      .title = listOf(title).first().toString(),
                      .city = own["city"_L1].toString(),
                      .paper = own["paper"_L1].toString(),
                      .date = own["date"_L1].toString(),
                      .page = own["page"_L1].toString()};
    if (const Result<Link> link = parseLink(key); link && text.articleUuid.isEmpty())
        text.articleUuid = link->article;
    m_texts.insert(key, m_notes.texts.size());
    m_notes.texts << text;
    return key;
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
    addTags(tags, mark, m_notes.tags);
    if (!id.isEmpty())
        m_marks.insert(id, m_notes.marks.size());
    m_notes.marks << mark;
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
    m_notes.program = u"Hypothesis"_s;
    return std::move(m_notes);
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
                           {u"client_version"_s, u"Baolan"_s}};
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

Result<IncomingNotes> readHypothesis(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestFile)
        return Error{Error::Code::TooLarge, name, {}};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Error{Error::Code::Damaged, name, fault.errorString()};
    for (const QLatin1StringView list : {"annotations"_L1, "rows"_L1}) {
        if (document.object()[list].isArray())
            return HypothesisReader().read(document.object()[list].toArray());
    }
    if (document.isArray())
        return HypothesisReader().read(document.array());
    return Error{Error::Code::Unsupported, name, {}};
}
