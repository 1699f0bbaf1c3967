#include "ingest/csvrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The fields of one record, taken line by line.
class FieldScan final
{
public:
    explicit FieldScan(QChar separator)
        : m_separator(separator)
    {
    }

    // True when the record ends with that line; false inside quotes.
    bool add(QStringView line)
    {
        m_at = 0;
        if (m_isQuoted) {
            m_field += u'\n';
            takeQuoted(line);
        }
        while (!m_isQuoted && !m_isDone)
            takeField(line);
        return !m_isQuoted;
    }

    QStringList fields() const { return m_fields; }

private:
    void takeField(QStringView line)
    {
        if (m_field.isEmpty() && m_at < line.size() && line[m_at] == u'"' && !m_wasQuoted) {
            ++m_at;
            takeQuoted(line);
            return;
        }
        // Also what follows a closing quote, which RFC 4180 does not allow but many write.
        const qsizetype end = line.indexOf(m_separator, m_at);
        m_field += line.sliced(m_at, (end < 0 ? line.size() : end) - m_at);
        m_fields << m_field;
        m_field.clear();
        m_wasQuoted = false;
        m_isDone = end < 0;
        m_at = end + 1;
    }

    void takeQuoted(QStringView line)
    {
        m_isQuoted = true;
        while (true) {
            const qsizetype quote = line.indexOf(u'"', m_at);
            m_field += line.sliced(m_at, (quote < 0 ? line.size() : quote) - m_at);
            if (quote < 0)
                return;
            m_at = quote + 1;
            if (m_at >= line.size() || line[m_at] != u'"')
                break;
            m_field += u'"';
            ++m_at;
        }
        m_isQuoted = false;
        m_wasQuoted = true;
    }

    QChar m_separator;
    QStringList m_fields;
    QString m_field;
    qsizetype m_at = 0;
    bool m_isQuoted = false;
    bool m_wasQuoted = false;
    bool m_isDone = false;
};

QChar separatorOf(const QString &header)
{
    QChar best = u',';
    for (const QChar candidate : {u',', u';', u'\t'}) {
        if (header.count(candidate) > header.count(best))
            best = candidate;
    }
    return best;
}

} // namespace

CsvRows::CsvRows(RecordLines &lines)
    : m_lines(lines)
{
}

Result<std::optional<CsvRows::Line>> CsvRows::nextLine()
{
    if (m_again.empty())
        return m_lines.next();
    Line line = std::move(m_again.front());
    m_again.pop_front();
    return std::optional(line);
}

// A record that never ends is left out by its first line alone: the rest is read again as records
// of their own.
Result<std::optional<QStringList>> CsvRows::fields(int &line)
{
    FieldScan scan(m_separator);
    std::deque<Line> taken;
    qsizetype size = 0;
    while (true) {
        const auto next = nextLine();
        if (!next)
            return next.error();
        const bool isEnd = !*next;
        if (isEnd && taken.empty())
            return std::optional<QStringList>();
        if (taken.empty())
            line = (*next)->number;
        if (isEnd || (*next)->isTooLong || size > largestRecord) {
            const bool isTooLarge = !isEnd && taken.empty();
            if (!isEnd && !taken.empty())
                taken.push_back(**next);
            if (!taken.empty())
                taken.pop_front();
            m_again.insert(m_again.begin(), taken.begin(), taken.end());
            return badRecord(line, isTooLarge ? u"too-large"_s : u"unclosed-quote"_s);
        }
        size += (*next)->text.size();
        if (scan.add((*next)->text))
            return std::optional(scan.fields());
        taken.push_back(**next);
    }
}

// False for a file without any line.
Result<bool> CsvRows::readHeader()
{
    const auto first = m_lines.next();
    if (!first)
        return first.error();
    if (!*first)
        return false;
    m_separator = separatorOf((*first)->text);
    m_again.push_back(**first);
    int line = 0;
    const auto header = fields(line);
    if (!header)
        return header.error();
    for (const QString &column : **header)
        m_columns << column.trimmed();
    m_hasHeader = true;
    return true;
}

Result<std::optional<RecordRow>> CsvRows::next()
{
    if (!m_hasHeader) {
        const Result<bool> read = readHeader();
        if (!read)
            return read.error();
        if (!*read)
            return std::optional<RecordRow>();
    }
    while (true) {
        int line = 0;
        const auto found = fields(line);
        if (!found)
            return found.error();
        if (!*found)
            return std::optional<RecordRow>();
        const QStringList &values = **found;
        if (std::ranges::all_of(values,
                                [](const QString &value) { return value.trimmed().isEmpty(); }))
            continue;
        if (values.size() != m_columns.size())
            return badRecord(line, u"ragged:%1/%2"_s.arg(values.size()).arg(m_columns.size()));
        RecordRow row{.line = line};
        for (qsizetype i = 0; i < values.size(); ++i)
            row.cells.append({m_columns[i], values[i]});
        return std::optional(row);
    }
}
