#pragma once

#include "paper/passage.h"
#include "store/connection.h"

// Filters of the table of all marks that the reader keeps. What changes them runs in the caller's
// transaction.

// Puts it last; uuid is given when empty. Its name loses outer and doubled white space: BadValue
// when nothing is left, Exists when another filter has that name.
Result<SavedPassagesId> addSavedPassages(Connection &db, const SavedPassages &saved,
                                         const QString &creator);
// NotFound; BadValue and Exists as above.
Result<void> renameSavedPassages(Connection &db, SavedPassagesId id, const QString &name);
Result<void> deleteSavedPassages(Connection &db, SavedPassagesId id);

// In the reader's order.
Result<QList<SavedPassages>> allSavedPassages(Connection &db);
// By UUID or a prefix of it of at least 6 characters. NotFound, Ambiguous (`detail`: the UUIDs).
Result<SavedPassages> savedPassagesByUuid(Connection &db, const QString &uuid);
Result<SavedPassages> savedPassages(Connection &db, SavedPassagesId id);
