#include "base/filewriter.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

struct FileWriter::Parts
{
    QString path;      // as it was asked for, for errors
    QString target;    // what `path` leads to
    QString temporary; // beside it
    Overwrite overwrite = Overwrite::Never;
    int file = -1;
    std::optional<Error> failure; // the first one

    Parts() = default;
    Q_DISABLE_COPY_MOVE(Parts)
    ~Parts()
    {
        if (file >= 0)
            ::close(file);
        if (!temporary.isEmpty())
            ::unlink(QFile::encodeName(temporary).constData());
    }

    Error fails(int number)
    {
        failure = writeError(path, number);
        return *failure;
    }
};

namespace {

constexpr mode_t usualMode = 0666; // less what the umask takes

// What the file there is like, for a new one the usual mode. The Error says why it cannot be
// written.
Result<mode_t> modeOf(const QString &path, Overwrite overwrite)
{
    struct stat there
    {
    };
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &there) != 0) {
        if (errno == ENOENT)
            return mode_t(0);
        return writeError(path, errno);
    }
    if (!S_ISREG(there.st_mode))
        return writeError(path, S_ISDIR(there.st_mode) ? EISDIR : EINVAL);
    if (overwrite == Overwrite::Never)
        return Error{Error::Code::Exists, path, {}};
    if (::access(name.constData(), W_OK) != 0)
        return writeError(path, errno);
    constexpr mode_t permissions = 07777;
    return mode_t(there.st_mode & permissions);
}

Result<void> syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int file = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return writeError(path, errno);
    // Some systems have no such thing for folders, and say so by EINVAL.
    const bool isSynced = ::fsync(file) == 0 || errno == EINVAL;
    const int number = errno;
    ::close(file);
    return isSynced ? Result<void>() : Result<void>(writeError(path, number));
}

// Where the system cannot rename without replacing, a second name for the file fails likewise when
// the name is taken.
bool renameToNew(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    return ::link(from.constData(), to.constData()) == 0 && ::unlink(from.constData()) == 0;
}

} // namespace

Error writeError(const QString &path, int number)
{
    const bool isFull = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return {isFull ? Error::Code::DiskFull : Error::Code::Unwritable, path,
            qt_error_string(number)};
}

Result<void> putInPlace(const QString &temporary, const QString &path, Overwrite overwrite)
{
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(path);
    const bool isDone = overwrite == Overwrite::Allowed
                            ? ::rename(from.constData(), to.constData()) == 0
                            : renameToNew(from, to);
    if (!isDone && errno == EEXIST)
        return Error{Error::Code::Exists, path, {}};
    if (!isDone)
        return writeError(path, errno);
    return syncFolder(path);
}

FileWriter::FileWriter(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

FileWriter::FileWriter(FileWriter &&other) noexcept = default;
FileWriter &FileWriter::operator=(FileWriter &&other) noexcept = default;
FileWriter::~FileWriter() = default;

Result<FileWriter> FileWriter::open(const QString &path, Overwrite overwrite)
{
    const Result<mode_t> mode = modeOf(path, overwrite);
    if (!mode)
        return mode.error();
    auto parts = std::make_unique<Parts>();
    const QString real = QFileInfo(path).canonicalFilePath(); // empty when there is nothing
    parts->path = path;
    parts->target = real.isEmpty() ? path : real;
    parts->overwrite = overwrite;
    // A name of its own: one made from a long name could be too long.
    const QString temporary = QFileInfo(parts->target).absolutePath() + u"/."_s +
                              QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    parts->file = ::open(QFile::encodeName(temporary).constData(),
                         O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, usualMode);
    if (parts->file < 0)
        return parts->fails(errno);
    parts->temporary = temporary;
    if (*mode != 0 && ::fchmod(parts->file, *mode) != 0)
        return parts->fails(errno);
    return FileWriter(std::move(parts));
}

Result<void> FileWriter::write(const QByteArray &bytes)
{
    if (m_parts->failure)
        return *m_parts->failure;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t written =
            ::write(m_parts->file, bytes.constData() + at, size_t(bytes.size() - at));
        if (written > 0)
            at += written;
        else if (written == 0 || errno != EINTR)
            return m_parts->fails(written == 0 ? ENOSPC : errno);
    }
    return {};
}

Result<void> FileWriter::seal()
{
    Parts &parts = *m_parts;
    if (parts.failure)
        return *parts.failure;
    if (parts.file < 0)
        return {};
    const bool isSynced = ::fsync(parts.file) == 0;
    const int syncError = errno;
    const bool isClosed = ::close(std::exchange(parts.file, -1)) == 0;
    if (!isSynced || !isClosed)
        return parts.fails(isSynced ? errno : syncError);
    return {};
}

Result<void> FileWriter::commit()
{
    if (Result<void> sealed = seal(); !sealed)
        return sealed;
    Parts &parts = *m_parts;
    if (Result<void> done = putInPlace(parts.temporary, parts.target, parts.overwrite); !done) {
        parts.failure = done.error();
        parts.failure->where = parts.path;
        return *parts.failure;
    }
    parts.temporary.clear();
    parts.failure = Error{Error::Code::Internal, parts.path, u"committed"_s};
    return {};
}
