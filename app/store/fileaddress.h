#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QString>

// Where a stored file was published and on which day it was taken from there (ISO 8601), as the
// reader says. An empty one leaves what is known.
Result<void> setFileAddress(Connection &db, const QString &sha256, const QString &address,
                            const QString &accessed);
