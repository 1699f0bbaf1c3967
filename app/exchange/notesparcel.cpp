#include "exchange/notesparcel.h"

#include "exchange/jsonlines.h"
#include "exchange/jsonnotes.h"
#include "exchange/markjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int parcelVersion = 1;

QJsonObject headJson(const ExportedLibrary &library)
{
    QJsonObject head{{u"baolan"_s, u"notes-parcel"_s},
                     {u"version"_s, parcelVersion},
                     {u"library"_s, library.uuid}};
    put(head, u"name"_s, library.name);
    put(head, u"creator"_s, library.creator);
    put(head, u"changed"_s, library.changed);
    return head;
}

QJsonObject articleJson(const ExportedArticle &article)
{
    QJsonObject object{{u"uuid"_s, article.uuid}};
    put(object, u"headline"_s, article.cited.headline);
    put(object, u"city"_s, article.city);
    put(object, u"paper"_s, article.cited.paper);
    put(object, u"date"_s, article.cited.date.edtf);
    put(object, u"page"_s, article.cited.page);
    put(object, u"state"_s, article.state);
    put(object, u"reason"_s, article.reason);
    put(object, u"star"_s, article.isStarred);
    return object;
}

class ParcelWriter final : public NoteWriter
{
public:
    explicit ParcelWriter(ByteSink &sink)
        : m_sink(sink)
    {
    }

    Result<void> begin(const ExportedLibrary &library) override
    {
        m_memos = library.memos;
        if (Result<void> done = write(headJson(library)); !done)
            return done;
        for (const Tag &tag : library.codebook) {
            if (Result<void> done = write({{u"tag"_s, tagJson(tag)}}); !done)
                return done;
        }
        return {};
    }

    Result<void> add(const ExportedArticle &article) override
    {
        if (Result<void> done = write({{u"article"_s, articleJson(article)}}); !done)
            return done;
        if (const QJsonObject memo = memoJson(article); !memo.isEmpty()) {
            if (Result<void> done = write({{u"memo"_s, memo}}); !done)
                return done;
        }
        for (const ExportedMark &mark : article.marks) {
            ++m_marks;
            if (Result<void> done = write({{u"mark"_s, markJson(article, mark)}}); !done)
                return done;
        }
        return {};
    }

    Result<void> end() override
    {
        for (const Memo &memo : std::as_const(m_memos)) {
            if (Result<void> done = write({{u"memo"_s, memoJson(memo)}}); !done)
                return done;
        }
        return write({{u"end"_s, QJsonObject{{u"marks"_s, m_marks}}}});
    }

private:
    Result<void> write(const QJsonObject &line)
    {
        return m_sink.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }

    ByteSink &m_sink;
    QList<Memo> m_memos;
    qint64 m_marks = 0; // written
};

class ParcelReader final
{
public:
    explicit ParcelReader(const QString &name)
        : m_name(name)
    {
    }

    Result<void> take(const QJsonObject &line, int number);
    Result<IncomingNotes> taken();

private:
    Result<void> takeHead(const QJsonObject &head);
    void takePart(const JsonFields &line);
    void takeArticle(const JsonFields &article);

    QString m_name;
    JsonNotes m_notes;
    QString m_article; // that marks stand on
    bool m_hasBegun = false;
    std::optional<qint64> m_ended; // how many marks the end says there are
    qint64 m_marks = 0;            // lines of marks
    bool m_goesOn = false;         // behind the end
};

Result<void> ParcelReader::takeHead(const QJsonObject &head)
{
    if (!isParcelHead(head))
        return Error{Error::Code::Unsupported, m_name, u"notes:records"_s};
    const int version = head["version"_L1].toInt();
    if (version > parcelVersion)
        return Error{Error::Code::Unsupported, m_name, u"newer-version"_s};
    if (version != parcelVersion)
        return Error{Error::Code::Damaged, m_name, u"lacks:version"_s};
    m_hasBegun = true;
    return {};
}

void ParcelReader::takeArticle(const JsonFields &article)
{
    m_article = article.uuid("uuid"_L1);
    m_notes.addText({.key = m_article,
                     .articleUuid = m_article,
                     .title = article.text("headline"_L1),
                     .city = article.text("city"_L1),
                     .paper = article.text("paper"_L1),
                     .date = article.text("date"_L1),
                     .page = article.text("page"_L1)});
    m_notes.addState(article, m_article);
}

void ParcelReader::takePart(const JsonFields &line)
{
    if (const auto tag = line.object("tag"_L1))
        m_notes.addTag(*tag);
    else if (const auto article = line.object("article"_L1))
        takeArticle(*article);
    else if (const auto mark = line.object("mark"_L1); mark && !m_article.isEmpty())
        m_notes.addMark(*mark, m_article);
    else if (const auto memo = line.object("memo"_L1))
        m_notes.addMemo(*memo);
    else
        m_notes.lose(u"annotation"_s, line.place());
}

Result<void> ParcelReader::take(const QJsonObject &line, int number)
{
    if (!m_hasBegun)
        return takeHead(line);
    m_marks += line.contains("mark"_L1) ? 1 : 0;
    if (m_ended)
        m_goesOn = true;
    else if (line.contains("end"_L1))
        m_ended = line["end"_L1]["marks"_L1].toInteger(-1);
    else
        takePart(m_notes.fields(line, number));
    return {};
}

Result<IncomingNotes> ParcelReader::taken()
{
    if (!m_hasBegun)
        return Error{Error::Code::Unsupported, m_name, u"notes:records"_s};
    if (m_ended != m_marks)
        return Error{Error::Code::Damaged, m_name, u"cut-short"_s};
    if (m_goesOn)
        return Error{Error::Code::Damaged, m_name, u"goes-on"_s};
    IncomingNotes all = m_notes.taken();
    all.program = u"Baolan"_s;
    all.isOurs = true;
    return all;
}

} // namespace

std::unique_ptr<NoteWriter> notesParcel(ByteSink &sink)
{
    return std::make_unique<ParcelWriter>(sink);
}

Result<IncomingNotes> readNotesParcel(const QByteArray &bytes, const QString &name)
{
    ParcelReader reader(name);
    const auto take = [&reader](const QJsonObject &line, int number) {
        return reader.take(line, number);
    };
    if (const Result<void> read = forEachJsonLine(bytes, name, take); !read)
        return read.error();
    return reader.taken();
}

bool isParcelHead(const QJsonObject &line)
{
    return line["baolan"_L1].toString() == "notes-parcel"_L1;
}
