#include "ingest/filelines.h"
#include "library/libraryparts.h"

#include <QFile>

// How a file reads before it is imported, or read again.

namespace {

constexpr qsizetype linesShown = 1000;

Result<QStringList> firstLines(const PageFile &file, const QString &nameForFormat,
                               const QString &encoding)
{
    const FileFormat format = fileFormat(nameForFormat, {});
    const Result<QByteArray> bytes = fileBytes(file, largestFile(format));
    if (!bytes)
        return bytes.error();
    const Result<PageLines> lines = fileLines(format, *bytes, encoding);
    if (!lines)
        return Error{lines.error().code, nameForFormat, lines.error().detail};
    return lines->lines.mid(0, linesShown);
}

} // namespace

Job<Result<QStringList>> Library::linesOf(const QString &path, const QString &encoding)
{
    return m_parts->reader->start([path, encoding](Progress &) {
        return firstLines({.path = QFile::encodeName(path), .name = path}, path, encoding);
    });
}

Job<Result<QStringList>> Library::storedLines(const Page &page, const QString &encoding)
{
    const QString path = m_parts->folder.page(page.sha256);
    return m_parts->reader->start([path, name = page.fileName, encoding](Progress &) {
        return firstLines({.path = QFile::encodeName(path), .name = name}, name, encoding);
    });
}
