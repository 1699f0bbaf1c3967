#include "ingest/filelines.h"

#include "ingest/labelledrows.h"
#include "ingest/pdflines.h"
#include "ingest/picturelines.h"

using namespace Qt::StringLiterals;

namespace {

bool isPicture(const QString &fileName)
{
    return QStringList{u"png"_s, u"jpg"_s, u"jpeg"_s, u"tif"_s, u"tiff"_s}.contains(
        fileName.section(u'.', -1).toLower());
}

} // namespace

FileFormat fileFormat(const QString &fileName, const QByteArray &beginning)
{
    if (beginning.startsWith("%PDF-") || fileName.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return FileFormat::Pdf;
    if (isPicture(fileName))
        return FileFormat::Image;
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

qint64 largestFile(FileFormat format)
{
    return format == FileFormat::Pdf ? largestPdf : largestPageFile;
}

Result<PageLines> fileLines(FileFormat format, const QByteArray &bytes, const QString &encoding,
                            const ReadingTools &tools)
{
    if (format == FileFormat::Pdf)
        return pdfLines(bytes, tools);
    if (format == FileFormat::Image)
        return pictureLines(bytes, tools);
    if (format != FileFormat::Text)
        return Error{Error::Code::Unsupported, {}, {}};
    return decodePage(bytes, encoding);
}
