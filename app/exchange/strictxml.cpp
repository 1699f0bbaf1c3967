#include "exchange/strictxml.h"

using namespace Qt::StringLiterals;

StrictXml::StrictXml(const QByteArray &guarded, const QString &name)
    : m_reader(guarded)
    , m_name(name)
{
}

QXmlStreamReader::TokenType StrictXml::next()
{
    constexpr int deepest = 64;
    if (m_isTooDeep || m_reader.atEnd())
        return QXmlStreamReader::Invalid;
    const auto token = m_reader.readNext();
    m_depth += int(token == QXmlStreamReader::StartElement);
    m_depth -= int(token == QXmlStreamReader::EndElement);
    m_isTooDeep = m_depth > deepest;
    return m_isTooDeep ? QXmlStreamReader::Invalid : token;
}

bool StrictXml::nextChild()
{
    while (true) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

void StrictXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next() != QXmlStreamReader::Invalid) {
    }
}

QString StrictXml::text()
{
    const int own = m_depth;
    QString text;
    for (auto token = next(); token != QXmlStreamReader::Invalid; token = next()) {
        if (m_depth < own)
            break;
        if (token == QXmlStreamReader::Characters && m_depth == own)
            text += m_reader.text();
    }
    return text;
}

QString StrictXml::attribute(QLatin1StringView name) const
{
    return m_reader.attributes().value(name).toString();
}

Result<void> StrictXml::finish()
{
    while (next() != QXmlStreamReader::Invalid) {
    }
    if (m_isTooDeep)
        return Error{Error::Code::Damaged, m_name, u"nested-elements"_s};
    if (m_reader.hasError())
        return Error{Error::Code::Damaged, m_name, m_reader.errorString()};
    return {};
}
