#include "ingest/xmlparts.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

Result<void> readXml(const QByteArray &document,
                     const std::function<void(const QXmlStreamReader &token)> &take)
{
    constexpr int deepest = 64;
    QBuffer buffer;
    buffer.setData(document);
    buffer.open(QIODevice::ReadOnly);
    QXmlStreamReader reader(&buffer); // of a device it never holds more than a piece
    int depth = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return Error{Error::Code::Damaged, {}, u"document-type"_s};
        depth += int(token == QXmlStreamReader::StartElement);
        depth -= int(token == QXmlStreamReader::EndElement);
        if (depth > deepest)
            return Error{Error::Code::Damaged, {}, u"nested-elements"_s};
        if (!reader.hasError())
            take(reader);
    }
    if (reader.hasError())
        return Error{Error::Code::Damaged, {}, reader.errorString()};
    return {};
}
