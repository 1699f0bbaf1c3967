#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

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
    QDateTime changed = {}; // what the archive says of it, its permissions as usual; invalid: as
                            // its file says
};

// Writes zip64 to `path`, packed but for a member called mimetype, by a temporary file beside it
// that is renamed at the end; on the disk when it returns. Exists when `path` is there; NotFound
// when a source is missing; BadValue for a name as above; Unwritable or DiskFull as the system
// says; Stopped leaves no file.
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

// How much is taken from an archive that a stranger made. What the archive says is checked when it
// is opened; that an entry is no longer than it said, while it is inflated.
struct ArchiveLimits
{
    qint64 entries = 10'000;
    qint64 member = qint64(512) << 20; // bytes of one entry
    qint64 all = qint64(2) << 30;      // bytes of all entries
    qint64 ratio = 200;                // an entry to its packed size, from 1 MiB on
};

// An archive in memory, of which members are read by name.
class MemoryArchive final
{
public:
    // Damaged as above, and when the entries say that they go beyond the limits.
    static Result<MemoryArchive> open(const QByteArray &bytes, const ArchiveLimits &limits = {});
    MemoryArchive(MemoryArchive &&other) noexcept;
    MemoryArchive &operator=(MemoryArchive &&other) noexcept;
    ~MemoryArchive();

    QStringList names() const;
    // NotFound; Damaged for a bad checksum or beyond the limits; TooLarge beyond `largest` bytes.
    Result<QByteArray> member(const QString &name, qint64 largest);

private:
    struct Parts;
    explicit MemoryArchive(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};
