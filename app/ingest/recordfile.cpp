#include "ingest/recordfile.h"

#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

namespace {

Error systemError(const PageFile &file)
{
    const bool isMissing = errno == ENOENT || errno == ENOTDIR;
    return {isMissing ? Error::Code::NotFound : Error::Code::Unreadable, shownPath(file.path),
            qt_error_string()};
}

} // namespace

Result<std::unique_ptr<QFile>> openFile(const PageFile &file)
{
    // No link in its place, and never waiting for the writer of a pipe.
    const int descriptor =
        ::open(file.path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return systemError(file);
    auto opened = std::make_unique<QFile>();
    if (!opened->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return Error{Error::Code::Unreadable, shownPath(file.path), opened->errorString()};
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return systemError(file);
    if (!S_ISREG(status.st_mode))
        return Error{Error::Code::Unreadable, shownPath(file.path), {}};
    return opened;
}

Result<FileFormat> formatOf(const PageFile &file)
{
    const Result<QByteArray> beginning = fileBeginning(file);
    if (!beginning)
        return beginning.error();
    return fileFormat(file.name, *beginning);
}

qint64 fileSize(const PageFile &file)
{
    struct stat status = {};
    return ::lstat(file.path.constData(), &status) == 0 ? status.st_size : 0;
}

std::optional<PageFile> attachedFile(const PageFile &records, const QString &attachment)
{
    const QFileInfo owner(QFile::decodeName(records.path));
    const QString folder = owner.canonicalPath();
    const QFileInfo found(QDir(folder), QDir::fromNativeSeparators(attachment));
    const QString path = found.canonicalFilePath();
    if (folder.isEmpty() || !path.startsWith(folder + u'/') || !found.isFile())
        return std::nullopt;
    return PageFile{QFile::encodeName(path), found.fileName()};
}
