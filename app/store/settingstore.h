#pragma once

#include "store/connection.h"

// What a library remembers for its reader beside articles and marks. No change of anything, and not
// undoable. Names are ours: "reader-name".

// Empty when never set.
Result<QString> setting(Connection &db, const QString &name);
Result<void> setSetting(Connection &db, const QString &name, const QString &value);
