#pragma once

#include "store/connection.h"

// The number of schema steps this program knows; PRAGMA user_version of a library written by it.
constexpr int schemaVersion = 3;

// Makes the schema in an empty database, or brings an older one here, in one transaction.
// NewerLibrary when user_version is beyond schemaVersion, NoLibrary when the file is no library
// (application_id differs): nothing is touched then.
Result<void> migrate(Connection &db);
// The same judgement without any write, for readers: an older schema is NewerLibrary's opposite and
// is reported as ReadOnly (open it once in a window to bring it up to date). NoLibrary also for an
// empty database.
Result<void> checkSchema(Connection &db);

// NewerLibrary when the file itself says so. Asked before it is opened: SQLite leaves a -wal and a
// -shm beside a library that it may only read.
Result<void> refuseNewer(const QString &path);

// Identity of the library: UUID for ever; the epoch is new after a restore. `change` is the number
// of the newest change.
struct LibraryStamp
{
    QString uuid;
    QString epoch;
    qint64 change = 0;
    friend bool operator==(const LibraryStamp &, const LibraryStamp &) = default;
};
Result<LibraryStamp> libraryStamp(Connection &db);
Result<void> beginEpoch(Connection &db);
// Takes the next change number, inside the caller's transaction. Changes of articles, marks and
// tags take theirs by themselves.
Result<qint64> nextChange(Connection &db);
