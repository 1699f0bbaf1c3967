#include "exchange/jsonlines.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

// Walks once over the lines of a file.
class Lines final
{
public:
    explicit Lines(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_at(bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0)
    {
    }

    // To the next line that is not empty.
    bool next()
    {
        while (m_at < m_bytes.size()) {
            const qsizetype end = m_bytes.indexOf('\n', m_at);
            const qsizetype stop = end < 0 ? m_bytes.size() : end;
            m_line = m_bytes.mid(m_at, stop - m_at).trimmed();
            m_at = stop + 1;
            ++m_number;
            if (!m_line.isEmpty())
                return true;
        }
        return false;
    }

    const QByteArray &line() const { return m_line; }
    int number() const { return m_number; }

private:
    const QByteArray &m_bytes;
    QByteArray m_line;
    qsizetype m_at;
    int m_number = 0;
};

} // namespace

Result<QJsonDocument> jsonDocument(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestNotes)
        return Error{Error::Code::TooLarge, name, u"notes"_s};
    QJsonParseError fault;
    QJsonDocument document = QJsonDocument::fromJson(
        bytes.startsWith(byteOrderMark) ? bytes.mid(byteOrderMark.size()) : bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Error{Error::Code::Damaged, name, fault.errorString()};
    return document;
}

QByteArray firstLine(const QByteArray &bytes)
{
    Lines lines(bytes);
    return lines.next() ? lines.line() : QByteArray();
}

Result<void> forEachJsonLine(const QByteArray &bytes, const QString &name,
                             const std::function<Result<void>(const QJsonObject &, int)> &take)
{
    if (bytes.size() > largestNotes)
        return Error{Error::Code::TooLarge, name, u"notes"_s};
    Lines lines(bytes);
    while (lines.next()) {
        const QJsonDocument document = QJsonDocument::fromJson(lines.line());
        if (!document.isObject())
            return Error{Error::Code::Damaged, name + u": "_s + QString::number(lines.number()),
                         u"not-json"_s};
        if (Result<void> taken = take(document.object(), lines.number()); !taken)
            return taken;
    }
    return {};
}
