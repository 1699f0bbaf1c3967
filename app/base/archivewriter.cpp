#include "base/archive.h"
#include "base/archivename.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>
#include <zip.h>

#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct ArchiveDiscarder
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDiscarder>;

Error systemError(const QString &path, int number)
{
    const bool isFull = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return {isFull ? Error::Code::DiskFull : Error::Code::Unwritable, path,
            qt_error_string(number)};
}

Error zipError(const QString &path, zip_error_t *error)
{
    const QString detail = QString::fromUtf8(zip_error_strerror(error));
    if (zip_error_code_zip(error) == ZIP_ER_CANCELLED)
        return {Error::Code::Stopped, path, detail};
    if (zip_error_system_type(error) == ZIP_ET_SYS)
        return systemError(path, zip_error_code_system(error));
    return {Error::Code::Unwritable, path, detail};
}

Result<void> checkMembers(const QList<ArchiveMember> &members)
{
    for (const ArchiveMember &member : members) {
        if (!isSafeArchiveName(member.name))
            return Error{Error::Code::BadValue, member.name, {}};
        if (!QFileInfo(member.sourcePath).isFile())
            return Error{Error::Code::NotFound, member.sourcePath, {}};
    }
    return {};
}

Result<void> addMember(zip_t *archive, const ArchiveMember &member)
{
    const QByteArray source = QFile::encodeName(member.sourcePath);
    constexpr zip_int64_t toItsEnd = -1;
    zip_source_t *bytes = zip_source_file(archive, source.constData(), 0, toItsEnd);
    if (bytes == nullptr)
        return zipError(member.sourcePath, zip_get_error(archive));
    const QByteArray name = member.name.toUtf8();
    if (zip_file_add(archive, name.constData(), bytes, ZIP_FL_ENC_UTF_8) < 0) {
        zip_source_free(bytes);
        return zipError(member.name, zip_get_error(archive));
    }
    return {};
}

// libzip counts the share that is done, from 0 to 1; Progress counts thousandths.
constexpr int wholeProgress = 1000;

void watch(zip_t *archive, Progress &progress)
{
    const auto advance = [](zip_t * /*archive*/, double share, void *target) {
        auto *const watched = static_cast<Progress *>(target);
        watched->advance(qint64(share * wholeProgress) - watched->done());
    };
    const auto isStopped = [](zip_t * /*archive*/, void *target) {
        return int(static_cast<Progress *>(target)->stopped());
    };
    constexpr double eachThousandth = 1.0 / wholeProgress;
    progress.setTotal(wholeProgress);
    zip_register_progress_callback_with_state(archive, eachThousandth, advance, nullptr, &progress);
    zip_register_cancel_callback_with_state(archive, isStopped, nullptr, &progress);
}

Result<void> writeMembers(const QString &path, const QList<ArchiveMember> &members,
                          Progress &progress)
{
    int code = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &code));
    if (!archive)
        return systemError(path, errno);
    for (const ArchiveMember &member : members) {
        if (Result<void> done = addMember(archive.get(), member); !done)
            return done;
    }
    watch(archive.get(), progress);
    if (zip_close(archive.get()) != 0)
        return zipError(path, zip_get_error(archive.get()));
    [[maybe_unused]] const zip_t *const closed = archive.release();
    return {};
}

Result<void> sync(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return systemError(path, errno);
    const bool isSynced = ::fsync(file) == 0;
    const int reason = errno;
    ::close(file);
    return isSynced ? Result<void>() : Result<void>(systemError(path, reason));
}

Result<void> writeSynced(const QString &temporary, const QString &path,
                         const QList<ArchiveMember> &members, Progress &progress)
{
    if (Result<void> done = writeMembers(temporary, members, progress); !done)
        return done;
    if (Result<void> done = sync(temporary, O_RDONLY); !done)
        return done;
    // Never over a file that came meanwhile.
    if (!QFile::rename(temporary, path))
        return Error{QFile::exists(path) ? Error::Code::Exists : Error::Code::Unwritable, path, {}};
    return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace

Result<void> writeArchive(const QString &path, const QList<ArchiveMember> &members,
                          Progress &progress)
{
    if (QFile::exists(path))
        return Error{Error::Code::Exists, path, {}};
    if (Result<void> checked = checkMembers(members); !checked)
        return checked;
    const QString temporary = path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    Result<void> written = writeSynced(temporary, path, members, progress);
    if (!written) {
        QFile::remove(temporary);
        Error error = written.error();
        if (error.where == temporary)
            error.where = path;
        return error;
    }
    return written;
}
