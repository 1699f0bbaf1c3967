#pragma once

#include "store/connection.h"

// The row that a UUID, or a prefix of one of at least 6 characters, names. `sql` selects the number
// and the UUID of every row with ?1 <= uuid < ?2; a row may have several. NotFound, Ambiguous
// (`detail`: the UUIDs); `where` is what was asked for.
Result<qint64> rowByUuid(Connection &db, const char *sql, const QString &uuid);
