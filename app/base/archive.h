#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

// The one place that reads and writes zip archives. Nothing is ever extracted by the name an
// archive gives: names with a root, "..", a backslash, a drive or a NUL, names that come twice,
// links, encrypted entries and bad checksums make the whole archive Damaged, as do more than
// 1,000,000 entries.

// A file to put into an archive: its name in the archive ("/" between folders) and where its bytes
// lie.
struct ArchiveMember
{
    QString name;
    QString sourcePath;
};

// Writes zip64 to `path`, by a temporary file beside it that is renamed at the end.
// Exists when `path` is there; Unwritable or DiskFull as the system says; Stopped leaves no file.
Result<void> writeArchive(const QString &path, const QList<ArchiveMember> &members,
                          Progress &progress);

// Names of all entries, checked as above. NotFound, Unreadable, Damaged.
Result<QList<QString>> archiveNames(const QString &path);

// Hands the bytes of each entry to `take` in pieces of at most 1 MiB (`last` with the final one),
// in the order of the archive; stops at the first error `take` returns.
Result<void> readArchive(
    const QString &path,
    const std::function<Result<void>(const QString &name, const QByteArray &piece, bool last)>
        &take,
    Progress &progress);
