#include "base/archive.h"
#include "base/archivename.h"
#include "base/filewriter.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <cerrno>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct ArchiveDiscarder
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDiscarder>;

Error zipError(const QString &path, zip_error_t *error)
{
    const QString detail = QString::fromUtf8(zip_error_strerror(error));
    if (zip_error_code_zip(error) == ZIP_ER_CANCELLED)
        return {Error::Code::Stopped, path, detail};
    if (zip_error_system_type(error) == ZIP_ET_SYS)
        return writeError(path, zip_error_code_system(error));
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

// Makes an entry say the same whoever wrote it, where and with what permissions. DOS counts since
// 1980, in steps of two seconds; here in UTC.
bool setOrigin(zip_t *archive, zip_uint64_t index, const QDateTime &moment)
{
    constexpr int firstYear = 1980;
    constexpr int lastYear = firstYear + 127;
    const QDateTime utc = moment.toUTC();
    const QDate day = utc.date();
    const QTime time = utc.time();
    const int year = std::clamp(day.year(), firstYear, lastYear);
    const int dosTime = (time.hour() << 11) | (time.minute() << 5) | (time.second() / 2);
    const int dosDate = ((year - firstYear) << 9) | (day.month() << 5) | day.day();
    constexpr zip_uint32_t regularFile = zip_uint32_t(0100644) << 16U; // as Unix has it
    return zip_file_set_dostime(archive, index, zip_uint16_t(dosTime), zip_uint16_t(dosDate), 0) ==
               0 &&
           zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, regularFile) == 0;
}

Result<void> addMember(zip_t *archive, const ArchiveMember &member)
{
    const QByteArray source = QFile::encodeName(member.sourcePath);
    constexpr zip_int64_t toItsEnd = -1;
    zip_source_t *bytes = zip_source_file(archive, source.constData(), 0, toItsEnd);
    if (bytes == nullptr)
        return zipError(member.sourcePath, zip_get_error(archive));
    const QByteArray name = member.name.toUtf8();
    const zip_int64_t index = zip_file_add(archive, name.constData(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        return zipError(member.name, zip_get_error(archive));
    }
    // OpenDocument files are known by their first bytes, which this is: it may not be packed.
    if (member.name == u"mimetype"_s &&
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0) != 0)
        return zipError(member.name, zip_get_error(archive));
    if (member.changed.isValid() && !setOrigin(archive, zip_uint64_t(index), member.changed))
        return zipError(member.name, zip_get_error(archive));
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
        return writeError(path, errno);
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

Result<void> sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return writeError(path, errno);
    const bool isSynced = ::fsync(file) == 0;
    const int reason = errno;
    ::close(file);
    return isSynced ? Result<void>() : Result<void>(writeError(path, reason));
}

Result<void> writeSynced(const QString &temporary, const QString &path,
                         const QList<ArchiveMember> &members, Progress &progress)
{
    if (Result<void> done = writeMembers(temporary, members, progress); !done)
        return done;
    if (Result<void> done = sync(temporary); !done)
        return done;
    return putInPlace(temporary, path, Overwrite::Never);
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
