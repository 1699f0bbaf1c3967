#include "ingest/filelines.h"
#include "ingest/pathpattern.h"
#include "library/libraryparts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

// How a file reads before it is imported, or read again.

namespace {

constexpr qsizetype linesShown = 1000;
constexpr qsizetype pathsShown = 20;

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

template <typename Read>
QList<PathReading> readPaths(const QStringList &paths, Read read)
{
    QList<PathReading> readings;
    for (const QString &path : paths) {
        const Result<FoundFiles> found = pageFiles(path);
        for (const PageFile &file : found ? found->files : QList<PageFile>()) {
            if (readings.size() == pathsShown)
                return readings;
            const QString whole = QFile::decodeName(file.path);
            const QString shown = QDir(QFileInfo(path).absolutePath()).relativeFilePath(whole);
            readings << PathReading{shown, read(whole)};
        }
    }
    return readings;
}

} // namespace

Job<Result<QStringList>> Library::linesOf(const QString &path, const QString &encoding)
{
    return m_parts->reader->start([path, encoding](Progress &) {
        return firstLines({.path = QFile::encodeName(path), .name = path}, path, encoding);
    });
}

Job<Result<QList<PathReading>>> Library::pathsReadAs(const QStringList &paths,
                                                     const QString &pattern)
{
    return m_parts->reader->start([paths, pattern](Progress &) -> Result<QList<PathReading>> {
        if (pattern.isEmpty())
            return readPaths(
                paths, [](const QString &path) { return std::optional(addressLabels(path)); });
        const Result<PathPattern> form = PathPattern::parse(pattern);
        if (!form)
            return form.error();
        return readPaths(paths, [&form](const QString &path) -> std::optional<AddressLabels> {
            const std::optional<PathMatch> match = form->match(path);
            return match ? std::optional(match->labels) : std::nullopt;
        });
    });
}
