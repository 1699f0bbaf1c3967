#include "ingest/filelines.h"

#include "ingest/documentlines.h"
#include "ingest/htmllines.h"
#include "ingest/pdflines.h"
#include "ingest/picturelines.h"

using namespace Qt::StringLiterals;

namespace {

Result<PageLines> linesOf(FileFormat format, const QByteArray &bytes, const QString &encoding,
                          const ReadingTools &tools)
{
    switch (format) {
    case FileFormat::Text:
        return decodePage(bytes, encoding);
    case FileFormat::Html:
        return htmlLines(bytes, encoding);
    case FileFormat::Epub:
        return epubLines(bytes);
    case FileFormat::Docx:
        return docxLines(bytes);
    case FileFormat::Odt:
        return odtLines(bytes);
    case FileFormat::Pdf:
        return pdfLines(bytes, tools);
    case FileFormat::Image:
        return pictureLines(bytes, tools);
    default:
        return Error{Error::Code::Unsupported, {}, {}};
    }
}

} // namespace

bool holdsRecords(FileFormat format)
{
    return format >= FileFormat::JsonLines;
}

QString formatToken(FileFormat format)
{
    static const QStringList tokens{u"text"_s, u"html"_s, u"pdf"_s,  u"epub"_s,
                                    u"docx"_s, u"odt"_s,  u"image"_s}; // in the order of FileFormat
    return tokens.value(int(format));
}

qint64 largestFile(FileFormat format)
{
    constexpr qint64 mebibyte = qint64(1) << 20;
    switch (format) {
    case FileFormat::Pdf:
    case FileFormat::Epub:
    case FileFormat::Docx:
    case FileFormat::Odt:
        return 256 * mebibyte;
    case FileFormat::Image:
        return 64 * mebibyte;
    default:
        return largestPageFile;
    }
}

Result<PageLines> fileLines(FileFormat format, const QByteArray &bytes, const QString &encoding,
                            const ReadingTools &tools)
{
    if (bytes.size() > largestFile(format))
        return Error{Error::Code::TooLarge, {}, QString::number(bytes.size())};
    auto page = linesOf(format, bytes, encoding, tools);
    if (!page)
        return page;
    if (page->lines.isEmpty())
        return Error{Error::Code::Empty, {}, {}};
    if (format != FileFormat::Text)
        flagCharacters(*page);
    return page;
}
