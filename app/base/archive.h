#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

// The one place that reads and writes zip archives. Nothing is ever extracted by the name an
// archive gives: names with a root, "." or "..", a backslash, a drive or a control character, names
// that come twice, links, encrypted entries and bad checksums make the whole archive Damaged, as do
// more than 1,000,000 entries. (libzip turns a NUL in a name into a space.) Entries that are
// folders are passed over.

// A file to put into an archive: its name in the archive ("/" between folders) and where its bytes
// lie.
struct ArchiveMember
{
    QString name;
    QString sourcePath;
};

// Writes zip64 to `path`, by a temporary file beside it that is renamed at the end; on the disk
// when it returns. Exists when `path` is there; NotFound when a source is missing; BadValue for a
// name as above; Unwritable or DiskFull as the system says; Stopped leaves no file.
Result<void> writeArchive(const QString &path, const QList<ArchiveMember> &members,
                          Progress &progress);

// Names of all entries, checked as above. NotFound, Unreadable, Damaged.
Result<QList<QString>> archiveNames(const QString &path);

// Hands the bytes of each entry to `take` in pieces of at most 1 MiB, in the order of the archive;
// `last` with the final one, after the checksum of the whole entry was found right. Stops at the
// first error `take` returns.
Result<void> readArchive(
    const QString &path,
    const std::function<Result<void>(const QString &name, const QByteArray &piece, bool last)>
        &take,
    Progress &progress);
