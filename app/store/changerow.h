#pragma once

#include "store/statement.h"

// One statement that changes the row ?1; the values are ?2, ?3, … NotFound (`where`: the row) when
// there is none.
template <typename Id, typename... Values>
Result<void> changeRow(Connection &db, Id row, const char *sql, const Values &...values)
{
    Result<void> done = runOnce(db, sql, qint64(row), values...);
    if (done && db.changes() == 0)
        return Error{Error::Code::NotFound, QString::number(qint64(row)), {}};
    return done;
}
