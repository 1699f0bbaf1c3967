#include "ingest/filelines.h"

#include "ingest/labelledrows.h"

using namespace Qt::StringLiterals;

FileFormat fileFormat(const QString &fileName, const QByteArray &beginning)
{
    if (fileName.endsWith(u".jsonl"_s, Qt::CaseInsensitive))
        return FileFormat::JsonLines;
    if (fileName.endsWith(u".csv"_s, Qt::CaseInsensitive) ||
        fileName.endsWith(u".tsv"_s, Qt::CaseInsensitive))
        return FileFormat::Csv;
    if (fileName.endsWith(u".ris"_s, Qt::CaseInsensitive))
        return FileFormat::Ris;
    if (fileName.endsWith(u".json"_s, Qt::CaseInsensitive))
        return FileFormat::CslJson;
    return looksLabelled(QString::fromUtf8(beginning)) ? FileFormat::Labelled : FileFormat::Text;
}

bool holdsRecords(FileFormat format)
{
    return format >= FileFormat::JsonLines;
}

qint64 largestFile(FileFormat)
{
    return largestPageFile;
}

Result<PageLines> fileLines(FileFormat format, const QByteArray &bytes, const QString &encoding)
{
    if (format != FileFormat::Text)
        return Error{Error::Code::Unsupported, {}, {}};
    return decodePage(bytes, encoding);
}
