#include "exchange/csvtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Does it begin with what a spreadsheet would compute, perhaps behind apostrophes?
bool looksLikeFormula(const QString &text)
{
    constexpr QStringView formulaBeginnings = u"=+-@\t\r\n＝＋－＠";
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u'\''; });
    return first != text.end() && formulaBeginnings.contains(*first);
}

QString written(QString text, QChar separator, FormulaGuard guard)
{
    constexpr QStringView quoted = u"\",;\t\r\n";
    if (guard == FormulaGuard::Apostrophe && looksLikeFormula(text))
        text.prepend(u'\'');
    const bool needsQuotes =
        std::ranges::any_of(text, [&](QChar c) { return c == separator || quoted.contains(c); });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString read(const QString &field)
{
    return field.startsWith(u'\'') && looksLikeFormula(field) ? field.mid(1) : field;
}

QChar separatorOf(const QString &text)
{
    const QString head = text.section(u'\n', 0, 0);
    constexpr std::array separators{u',', u';', u'\t'};
    return *std::ranges::max_element(separators, {}, [&head](QChar c) { return head.count(c); });
}

// Walks once over the text.
class CsvReader final
{
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Result<QList<CsvRecord>> records()
    {
        while (m_at < m_text.size()) {
            CsvRecord record{.line = m_line};
            if (!readRecord(record))
                return Error{Error::Code::BadTable, QString::number(record.line),
                             u"unclosed-quote"_s};
            if (m_records.isEmpty())
                m_isGuarded = !record.fields.contains(unguardedColumn());
            if (record.fields != QStringList(QString()))
                m_records << record;
        }
        return m_records;
    }

private:
    bool readRecord(CsvRecord &record)
    {
        while (true) {
            QString field;
            if (!readField(field))
                return false;
            record.fields << (m_isGuarded ? read(field) : field);
            if (m_at < m_text.size() && m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            skipLineEnd();
            return true;
        }
    }

    bool readField(QString &field)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            ++m_at;
            if (!readQuoted(field))
                return false;
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isEnd(m_text[m_at]))
            ++m_at;
        field += QStringView(m_text).mid(from, m_at - from);
        return true;
    }

    // From behind the mark that opens it to behind the one that closes it; of two the first stays.
    bool readQuoted(QString &field)
    {
        while (true) {
            const qsizetype end = m_text.indexOf(u'"', m_at);
            if (end < 0)
                return false;
            const QStringView part = QStringView(m_text).mid(m_at, end - m_at);
            m_line += int(part.count(u'\n'));
            field += part;
            m_at = end + 1;
            if (m_at == m_text.size() || m_text[m_at] != u'"')
                return true;
            field += m_text[m_at++];
        }
    }

    bool isEnd(QChar c) const { return c == m_separator || c == u'\r' || c == u'\n'; }

    void skipLineEnd()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    const QString &m_text;
    QChar m_separator;
    QList<CsvRecord> m_records;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isGuarded = true;
};

} // namespace

QString unguardedColumn()
{
    return u"unguarded"_s;
}

QString csvRecord(const QStringList &fields, QChar separator, FormulaGuard guard)
{
    QStringList texts;
    for (const QString &field : fields)
        texts << written(field, separator, guard);
    return texts.join(separator) + u"\r\n"_s;
}

Result<QList<CsvRecord>> csvRecords(const QString &text)
{
    return CsvReader(text).records();
}
