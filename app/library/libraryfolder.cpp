#include "library/libraryfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

// With the rights in force now, and false on a medium that nobody can write to.
bool isWritable(const QString &path)
{
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

Error writingError(const QString &path, int number)
{
    const bool full = number == ENOSPC || number == EDQUOT;
    return {full ? Error::Code::DiskFull : Error::Code::Unwritable, path,
            QString::fromLocal8Bit(strerror(number))};
}

// The file is on the disk under that name afterwards.
Result<void> putInPlace(QTemporaryFile &file, const QString &path)
{
    Result<void> synced = syncFile(file);
    if (!synced)
        return synced;
    if (rename(QFile::encodeName(file.fileName()).constData(),
               QFile::encodeName(path).constData()) != 0)
        return writingError(path, errno);
    file.setAutoRemove(false);
    return syncFolder(QFileInfo(path).path());
}

Result<void> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return writingError(path, errno);
    if (!QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return writingError(path, errno);
    return {};
}

Result<void> keepBytes(const LibraryFolder &folder, const QString &path, const QByteArray &bytes)
{
    QTemporaryFile file(folder.pages() + u"/.coming-XXXXXX"_s); // 0600
    if (!file.open())
        return writingError(folder.pages(), errno);
    if (file.write(bytes) != bytes.size())
        return writingError(path, errno);
    return putInPlace(file, path);
}

} // namespace

LibraryFolder::LibraryFolder(const QString &path)
    : m_path(QDir::cleanPath(QDir(path).absolutePath()))
{
}

QString LibraryFolder::name() const
{
    return QFileInfo(m_path).fileName();
}

QString LibraryFolder::database() const
{
    return m_path + u"/library.sqlite"_s;
}

QString LibraryFolder::lock() const
{
    return m_path + u"/library.lock"_s;
}

QString LibraryFolder::index() const
{
    return m_path + u"/index"_s;
}

QString LibraryFolder::pages() const
{
    return m_path + u"/pages"_s;
}

QString LibraryFolder::page(const QString &sha256) const
{
    return pages() + u'/' + sha256;
}

QString LibraryFolder::lines(const QString &sha256) const
{
    return page(sha256) + u".lines"_s;
}

QString LibraryFolder::journal() const
{
    return m_path + u"/notes.journal"_s;
}

QString LibraryFolder::undo() const
{
    return m_path + u"/undo.sqlite"_s;
}

bool LibraryFolder::hasDatabase() const
{
    const QFileInfo file(database());
    return file.isFile() && file.size() > 0; // an empty file is none yet
}

bool LibraryFolder::isFree() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return true;
    const QStringList left = QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                    QDir::NoDotAndDotDot);
    QStringList ours = {u"library.lock"_s, u"pages"_s};
    // Beside a lock an empty database is one that a command is making, or was when it died.
    if (left.contains(ours.constFirst()) && QFileInfo(database()).size() == 0)
        ours += {u"library.sqlite"_s, u"library.sqlite-journal"_s};
    return info.isDir() &&
           std::ranges::all_of(left, [&](const QString &name) { return ours.contains(name); });
}

Connection::Mode LibraryFolder::readingMode() const
{
    const bool nobodyWrites = !isWritable(m_path) && !QFile::exists(database() + u"-wal"_s);
    return nobodyWrites ? Connection::Mode::Immutable : Connection::Mode::Read;
}

Result<void> makeFolders(const LibraryFolder &folder)
{
    const Result<void> made = makeFolder(folder.path());
    return made ? makeFolder(folder.pages()) : made;
}

Result<void> makeDatabaseFile(const LibraryFolder &folder)
{
    const int handle = open(QFile::encodeName(folder.database()).constData(),
                            O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return writingError(folder.database(), errno);
    close(handle);
    return {};
}

Result<void> keepPage(const LibraryFolder &folder, const QString &sha256, const QByteArray &bytes)
{
    const QString path = folder.page(sha256);
    const Result<QString> kept = sha256OfFile(path);
    if (kept && *kept == sha256)
        return {};
    return keepBytes(folder, path, bytes);
}

Result<void> keepLines(const LibraryFolder &folder, const QString &sha256, const QByteArray &lines)
{
    return keepBytes(folder, folder.lines(sha256), lines);
}

Result<QString> keepStream(const LibraryFolder &folder, QIODevice &bytes, const Progress &progress)
{
    constexpr qint64 pieceSize = 1024 * 1024;
    QTemporaryFile file(folder.pages() + u"/.coming-XXXXXX"_s);
    if (!file.open())
        return writingError(folder.pages(), errno);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    while (true) {
        if (progress.stopped())
            return Error{Error::Code::Stopped, {}, {}};
        const qint64 count = bytes.read(piece.data(), pieceSize);
        if (count < 0)
            return Error{Error::Code::Unreadable, {}, bytes.errorString()};
        if (count == 0)
            break;
        hash.addData(QByteArrayView(piece).first(count));
        if (file.write(piece.constData(), count) != count)
            return writingError(folder.pages(), errno);
    }
    const QString sha256 = QString::fromLatin1(hash.result().toHex());
    if (const Result<void> done = putInPlace(file, folder.page(sha256)); !done)
        return done.error();
    return sha256;
}

void forgetPage(const LibraryFolder &folder, const QString &sha256)
{
    QFile::remove(folder.page(sha256));
    QFile::remove(folder.lines(sha256));
}

void removeJournals(const QString &database)
{
    QFile::remove(database + u"-wal"_s);
    QFile::remove(database + u"-shm"_s);
}

Result<void> syncFile(QFile &file)
{
    if (!file.flush() || fsync(file.handle()) != 0)
        return writingError(file.fileName(), errno);
    return {};
}

Result<void> syncFolder(const QString &folder)
{
    const int handle =
        open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return writingError(folder, errno);
    const bool synced = fsync(handle) == 0;
    const int number = errno;
    close(handle);
    if (!synced)
        return writingError(folder, number);
    return {};
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QString> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, path, file.errorString()};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return Error{Error::Code::Unreadable, path, file.errorString()};
    return QString::fromLatin1(hash.result().toHex());
}
