#pragma once

#include "store/connection.h"

// A name that the reader gives, without outer and doubled white space. `sql` counts the rows that
// have the name ?1, but for the row ?2, `owner` (0: none). BadValue (`where`: `kind`) when nothing
// is left of it, Exists when there are any.
Result<QString> freeName(Connection &db, const char *sql, const QString &wanted, qint64 owner,
                         const QString &kind);
