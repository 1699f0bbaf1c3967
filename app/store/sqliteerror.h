#pragma once

#include "base/result.h"

struct sqlite3;

// The Error for what SQLite last reported on `db`, which may be null when even opening failed;
// `where` is the path of the database, or the file name SQLite knows when empty.
Error sqliteError(sqlite3 *db, const QString &where = {});
