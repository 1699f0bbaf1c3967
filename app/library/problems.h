#pragma once

#include "base/progress.h"
#include "library/libraryfolder.h"
#include "store/connection.h"

#include <QStringList>

#include <optional>

// What is wrong with the database and the imported bytes; one sentence each.
Result<QStringList> storedProblems(const LibraryFolder &folder, Connection &db, Progress &progress);

// What is wrong with the index, given how many articles it holds (nullopt: it is not level with the
// library, which is no fault) or the Error it did not open with.
Result<QStringList> indexProblems(Connection &db, const Result<std::optional<qint64>> &size);
