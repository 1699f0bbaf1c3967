#include "ingest/filelines.h"

using namespace Qt::StringLiterals;

FileFormat fileFormat(const QString &fileName, const QByteArray &)
{
    if (fileName.endsWith(u".jsonl"_s, Qt::CaseInsensitive))
        return FileFormat::JsonLines;
    if (fileName.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return FileFormat::Csv;
    return FileFormat::Text;
}

bool holdsRecords(FileFormat format)
{
    return format >= FileFormat::JsonLines;
}

qint64 largestFile(FileFormat)
{
    return largestPageFile;
}

Result<PageLines> fileLines(FileFormat format, const QByteArray &bytes, const QString &encoding,
                            const ReadingTools &)
{
    if (format != FileFormat::Text)
        return Error{Error::Code::Unsupported, {}, {}};
    return decodePage(bytes, encoding);
}
