#include "library/lock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Also the time in which a new holder has certainly written its name.
constexpr unsigned long pauseMilliseconds = 40;

QString holderOf(int handle)
{
    std::array<char, 64> text{};
    const ssize_t length = pread(handle, text.data(), text.size(), 0);
    return QString::fromUtf8(text.data(), std::max<ssize_t>(length, 0)).trimmed();
}

void writeHolder(int handle, const QString &holder)
{
    const QByteArray text = u"%1 %2\n"_s.arg(holder).arg(getpid()).toUtf8();
    // The lock is held whatever becomes of the name: at worst others cannot say who holds it.
    if (ftruncate(handle, 0) == 0 && pwrite(handle, text.constData(), size_t(text.size()), 0) > 0)
        fsync(handle);
}

} // namespace

LibraryLock::LibraryLock(int handle)
    : m_handle(handle)
{
}

LibraryLock::LibraryLock(LibraryLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

LibraryLock::~LibraryLock()
{
    if (m_handle < 0)
        return;
    // If it fails only the name stays behind; closing frees the lock.
    [[maybe_unused]] const int cleared = ftruncate(m_handle, 0);
    close(m_handle);
}

Result<LibraryLock> LibraryLock::take(const QString &path, const QString &holder,
                                      int waitMilliseconds)
{
    const int handle =
        open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return Error{Error::Code::ReadOnly, path, QString::fromLocal8Bit(strerror(errno))};
    LibraryLock lock(handle);
    const QDeadlineTimer deadline(waitMilliseconds);
    bool windowHolds = false;
    while (flock(handle, LOCK_EX | LOCK_NB) != 0) {
        const QString other = holderOf(handle);
        // Asked twice: what stands there first may be the name a killed holder left.
        const bool windowStillHolds = windowHolds && other.startsWith("window"_L1);
        if (windowStillHolds || deadline.hasExpired()) {
            lock.m_handle = -1;
            close(handle);
            return Error{Error::Code::Locked, path, other};
        }
        windowHolds = other.startsWith("window"_L1);
        QThread::msleep(pauseMilliseconds);
    }
    writeHolder(handle, holder);
    return lock;
}
