#pragma once

#include "store/connection.h"

// The row of who made something, added when missing.
Result<qint64> creatorRow(Connection &db, const QString &name);
