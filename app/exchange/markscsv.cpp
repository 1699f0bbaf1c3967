#include "exchange/markscsv.h"

#include "exchange/annotationtarget.h"
#include "exchange/csvfile.h"
#include "exchange/identifiers.h"
#include "exchange/incominglinks.h"
#include "exchange/jsonlines.h"
#include "paper/tokens.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

const QString &kind()
{
    static const QString word(u"notes"_s);
    return word;
}

bool isYes(const QString &text)
{
    const QString word = text.trimmed().toLower();
    return word == "yes"_L1 || word == "true"_L1 || word == "1"_L1;
}

class TableReader final
{
public:
    explicit TableReader(const QStringList &columns)
        : m_columns(columns)
        , m_isOurs(columns.contains(u"mark"_s) && columns.contains(u"article"_s) &&
                   columns.contains(u"begin"_s) && columns.contains(u"whole article"_s))
    {
    }

    bool fits(const CsvRecord &record) const
    {
        return !m_isOurs || record.fields.size() == m_columns.size();
    }
    void read(const CsvRecord &record);
    IncomingNotes taken();

private:
    QString field(QLatin1StringView column) const;
    QString fieldOf(std::initializer_list<QLatin1StringView> columns) const;
    void lose(const QString &what, const QString &where);
    QString textKey();
    void readPlace(IncomingMark &mark);
    void readMoments(IncomingMark &mark);
    void readTags(IncomingMark &mark);
    void readLinks(const IncomingMark &mark);

    QStringList m_columns;
    bool m_isOurs;
    IncomingNotes m_notes;
    QSet<QString> m_texts;               // keys
    QSet<QString> m_paths;               // of tags
    QSet<QString> m_links;               // those that are known
    const CsvRecord *m_record = nullptr; // being read
};

QString TableReader::field(QLatin1StringView column) const
{
    return m_record->fields.value(m_columns.indexOf(column));
}

// Of what columns may be called, the first that says something.
QString TableReader::fieldOf(std::initializer_list<QLatin1StringView> columns) const
{
    for (const QLatin1StringView column : columns) {
        if (QString text = field(column); !text.isEmpty())
            return text;
    }
    return {};
}

void TableReader::lose(const QString &what, const QString &where)
{
    m_notes.losses.append({what, QString::number(m_record->line) + u": "_s + where});
}

// Other tables call a headline an article.
QString TableReader::textKey()
{
    IncomingText text{.articleUuid = uuidOf(field("article"_L1)),
                      .title = fieldOf({"headline"_L1, "title"_L1, "article"_L1}),
                      .city = field("city"_L1),
                      .paper = fieldOf({"paper"_L1, "newspaper"_L1}),
                      .date = field("date"_L1),
                      .page = field("page"_L1)};
    text.key = text.articleUuid;
    if (text.key.isEmpty())
        text.key = QStringList{text.title, text.city, text.paper, text.date, text.page}.join(u'\n');
    if (!m_texts.contains(text.key)) {
        m_texts << text.key;
        m_notes.texts << text;
    }
    return text.key;
}

// Of a mark on a whole article the quote is the headline.
void TableReader::readPlace(IncomingMark &mark)
{
    mark.isWhole = isYes(field("whole article"_L1));
    if (mark.isWhole)
        return;
    mark.quote = field("quote"_L1);
    mark.prefix = fieldOf({"left"_L1, "prefix"_L1, "before"_L1});
    mark.suffix = fieldOf({"right"_L1, "suffix"_L1, "after"_L1});
    if (!m_isOurs || (field("begin"_L1).isEmpty() && field("end"_L1).isEmpty()))
        return; // what others count is not known
    bool isBegin = false;
    bool isEnd = false;
    const qint64 begin = field("begin"_L1).toLongLong(&isBegin);
    const qint64 end = field("end"_L1).toLongLong(&isEnd);
    if (isBegin && isEnd)
        setPosition(begin, end, mark);
    if (mark.position)
        dropPositionBesideQuote(mark, m_notes.losses);
    else
        lose(u"position"_s, mark.quote);
}

void TableReader::readMoments(IncomingMark &mark)
{
    const std::pair<QLatin1StringView, QDateTime *> moments[] = {{"created"_L1, &mark.created},
                                                                 {"modified"_L1, &mark.modified}};
    for (const auto &[column, moment] : moments) {
        const QString text = field(column);
        *moment = momentOf(text);
        if (!moment->isValid() && !text.isEmpty())
            lose(u"field"_s, column);
    }
}

void TableReader::readTags(IncomingMark &mark)
{
    QString text = fieldOf({"tags"_L1, "tag"_L1}).remove(u'\r');
    if (!m_isOurs)
        text.replace(u';', u'\n');
    QList<IncomingTag> tags;
    const QStringList paths = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &path : paths) {
        if (const QString clean = joinTagPath(splitTagPath(path)); !clean.isEmpty())
            tags << IncomingTag{.path = clean};
    }
    addTags(tags, mark, m_notes, m_paths);
}

void TableReader::readLinks(const IncomingMark &mark)
{
    const QStringList lines = field("links"_L1).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString other = uuidOf(line.section(u' ', 1, 1));
        auto link = linkOfWord(line.section(u' ', 0, 0), mark.uuid, other);
        if (!link || other.isEmpty() || mark.uuid.isEmpty()) {
            lose(u"relation"_s, line);
            continue;
        }
        link->uuid = uuidOf(line.section(u' ', 2, 2));
        link->creator = line.section(u' ', 3);
        addLink(*link, m_notes.links, m_links);
    }
}

void TableReader::read(const CsvRecord &record)
{
    m_record = &record;
    const QString state = m_isOurs ? field("state"_L1) : QString();
    IncomingMark mark{.uuid = uuidOf(field("mark"_L1)),
                      .textKey = textKey(),
                      .note = field("note"_L1),
                      .isImportant = isYes(field("important"_L1)),
                      .creator = field("creator"_L1),
                      .state = markState(state).value_or(MarkState::Ok)};
    if (!state.isEmpty() && !markState(state))
        lose(u"field"_s, u"state"_s);
    if (m_isOurs && mark.uuid.isEmpty())
        lose(u"field"_s, u"mark"_s);
    readMoments(mark);
    readPlace(mark);
    readTags(mark);
    if (m_isOurs)
        readLinks(mark);
    if (const QString comments = field("comments"_L1); !comments.isEmpty())
        lose(u"comment"_s, comments);
    m_notes.marks << mark;
}

IncomingNotes TableReader::taken()
{
    m_notes.isOurs = m_isOurs;
    m_notes.program = m_isOurs ? u"Baolan"_s : QString();
    return std::move(m_notes);
}

} // namespace

QStringList columnNames(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header)
        names << name.trimmed().toLower();
    return names;
}

Result<IncomingNotes> readMarksCsv(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestNotes)
        return Error{Error::Code::TooLarge, name, u"notes"_s};
    const Result<QList<CsvRecord>> records = csvRecordsOf(bytes, name, kind());
    if (!records)
        return records.error();
    const QStringList columns =
        records->isEmpty() ? QStringList() : columnNames(records->constFirst().fields);
    if (!columns.contains(u"quote"_s))
        return badTable(name, kind(), u"no-quote"_s);
    TableReader reader(columns);
    for (qsizetype at = 1; at < records->size(); ++at) {
        const CsvRecord &record = records->at(at);
        if (!reader.fits(record))
            return badTable(name, record.line, kind(),
                            u"ragged:"_s + QString::number(record.fields.size()));
        reader.read(record);
    }
    return reader.taken();
}
