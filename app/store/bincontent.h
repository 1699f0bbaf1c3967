#pragma once

#include "paper/carrying.h"
#include "paper/ids.h"
#include "store/connection.h"

#include <QList>

// Private to the store: what lies in the bin as JSON, copied there from the rows and written back
// to them. In the caller's transaction.

// Copies of the marks; who calls it deletes them. Tags and memos: see binstore.h.
Result<void> keepMarksInBin(Connection &db, const QList<MarkId> &ids);

// These leave the row of the bin. Errors as restoreFromBin().
Result<void> restoreMark(Connection &db, const QString &uuid, MarkCarrier carrier);
Result<void> restoreTag(Connection &db, const QString &uuid);
Result<void> restoreMemo(Connection &db, const QString &uuid);
