#pragma once

#include "exchange/codebookcsv.h"
#include "library/library.h"
#include "store/connection.h"

// Brings the rows of a file into the codebook, in the caller's transaction: missing tags are made,
// what is empty is filled, what differs is left. Keys that another tag has are left too.
Result<CodebookImport> addCodebook(Connection &db, const QList<CodebookRow> &rows,
                                   const QString &creator);
