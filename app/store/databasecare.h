#pragma once

#include "base/progress.h"
#include "store/connection.h"

// A consistent copy of the database while it is in use, by SQLite's backup API. Unwritable,
// DiskFull, Exists, Stopped (no file is left).
Result<void> copyDatabase(Connection &from, const QString &toPath, Progress &progress);

// Everything that is wrong with the database: integrity, foreign keys, blocks and segments that do
// not cover their texts, quotes that differ from the text at their place. Empty when nothing is.
Result<QStringList> databaseProblems(Connection &db, Progress &progress);

// Everything a reader's library says, as text, in a canonical order and without row ids, change
// numbers, times and tombstones: two libraries are the same when their dumps are.
Result<QByteArray> canonicalDump(Connection &db);
