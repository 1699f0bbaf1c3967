#include "store/sqliteerror.h"

#include <sqlite3.h>

#include <cerrno>

namespace {

bool isOfFullDisk(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

// The connection's number may be that of what was done after the failure; the file keeps its own.
bool isDiskFull(sqlite3 *db)
{
    int systemError = 0;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_LAST_ERRNO, &systemError);
    return isOfFullDisk(systemError) || isOfFullDisk(sqlite3_system_errno(db));
}

Error::Code codeOfInputOutput(int extended, bool isFull)
{
    if (isFull)
        return Error::Code::DiskFull;
    switch (extended) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_ACCESS:
        return Error::Code::Unreadable;
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return Error::Code::Damaged;
    default:
        return Error::Code::Unwritable;
    }
}

Error::Code codeOf(int extended, bool isFull)
{
    constexpr int primaryCode = 0xff;
    switch (extended & primaryCode) {
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::Damaged;
    case SQLITE_READONLY:
        return Error::Code::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Locked;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Error::Code::Unreadable;
    case SQLITE_INTERRUPT:
        return Error::Code::Stopped;
    case SQLITE_TOOBIG:
        return Error::Code::TooLarge;
    case SQLITE_IOERR:
        return codeOfInputOutput(extended, isFull);
    default:
        return Error::Code::Internal;
    }
}

} // namespace

Error sqliteError(sqlite3 *db, const QString &where)
{
    if (db == nullptr)
        return {Error::Code::Internal, where, QStringLiteral("out-of-memory")};
    const int code = sqlite3_extended_errcode(db);
    const QString file =
        where.isEmpty() ? QString::fromUtf8(sqlite3_db_filename(db, "main")) : where;
    const QString detail =
        QStringLiteral("%1 (%2)").arg(QString::fromUtf8(sqlite3_errmsg(db))).arg(code);
    return {codeOf(code, isDiskFull(db)), file, detail};
}
