#include "ingest/pagefiles.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

QString shownPath(const PageFile &file)
{
    return QFile::decodeName(file.path);
}

Error openError(const PageFile &file)
{
    const bool isMissing = errno == ENOENT || errno == ENOTDIR;
    return {isMissing ? Error::Code::NotFound : Error::Code::Unreadable, shownPath(file),
            qt_error_string()};
}

Error::Code fault(const struct stat &status)
{
    return S_ISREG(status.st_mode) ? Error::Code::TooLarge : Error::Code::Unreadable;
}

bool isLeftOut(const QString &name)
{
    return name.startsWith(u'.') || name.startsWith(u"README"_s, Qt::CaseInsensitive) ||
           name.startsWith(u"LICENSE"_s, Qt::CaseInsensitive);
}

PageFile fileAt(const QString &path)
{
    return {QFile::encodeName(path), QFileInfo(path).fileName()};
}

} // namespace

Result<QList<PageFile>> pageFiles(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::NotFound, path, {}};
    if (info.isFile())
        return QList<PageFile>{fileAt(info.isSymLink() ? info.canonicalFilePath() : path)};
    if (!info.isDir() || !info.isReadable())
        return Error{Error::Code::Unreadable, path, {}};
    QStringList files;
    QDirIterator entries(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString file = entries.next();
        if (!isLeftOut(entries.fileName()) && entries.fileInfo().isFile())
            files << file;
    }
    if (files.isEmpty())
        return Error{Error::Code::NoPages, path, {}};
    files.sort();
    QList<PageFile> result;
    std::ranges::transform(files, std::back_inserter(result), fileAt);
    return result;
}

Result<QByteArray> fileBytes(const PageFile &page, qint64 largest)
{
    // No link in its place, and never waiting for the writer of a pipe.
    const int descriptor =
        ::open(page.path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return openError(page);
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return Error{Error::Code::Unreadable, shownPath(page), file.errorString()};
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return openError(page);
    if (!S_ISREG(status.st_mode) || status.st_size > largest)
        return Error{fault(status), shownPath(page), QString::number(status.st_size)};
    const QByteArray bytes = file.read(largest + 1); // it may have grown meanwhile
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Unreadable, shownPath(page), file.errorString()};
    return bytes;
}
