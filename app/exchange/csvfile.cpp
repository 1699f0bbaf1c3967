#include "exchange/csvfile.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

Result<QList<CsvRecord>> csvRecordsOf(const QByteArray &bytes, const QString &name,
                                      const QString &kind)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // takes the mark away
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return badTable(name, kind, u"not-utf8"_s);
    Result<QList<CsvRecord>> records = csvRecords(text);
    if (!records)
        return badTable(name + u": "_s + records.error().where, kind, records.error().detail);
    return records;
}

Error badTable(const QString &name, const QString &kind, const QString &token)
{
    return {Error::Code::BadTable, name, kind + u':' + token};
}

Error badTable(const QString &name, int line, const QString &kind, const QString &token)
{
    return badTable(name + u": "_s + QString::number(line), kind, token);
}
