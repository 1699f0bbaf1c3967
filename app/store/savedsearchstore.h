#pragma once

#include "paper/savedsearch.h"
#include "store/connection.h"

#include <QSet>

// Searches that the reader keeps. What changes them runs in the caller's transaction.

// Puts it last; uuid is given when empty. Its name loses outer and doubled white space: BadValue
// when nothing is left, Exists when another search has that name.
Result<SavedSearchId> addSavedSearch(Connection &db, const SavedSearch &search,
                                     const QString &creator);
// NotFound; BadValue and Exists as above.
Result<void> renameSavedSearch(Connection &db, SavedSearchId id, const QString &name);
Result<void> deleteSavedSearch(Connection &db, SavedSearchId id);
// No change of anything, and not undoable. NotFound.
Result<void> setSearchSeen(Connection &db, SavedSearchId id, qint64 change);

// In the reader's order.
Result<QList<SavedSearch>> savedSearches(Connection &db);
// By UUID or a prefix of it of at least 6 characters. NotFound, Ambiguous (`detail`: the UUIDs).
Result<SavedSearch> savedSearchByUuid(Connection &db, const QString &uuid);
Result<SavedSearch> savedSearch(Connection &db, SavedSearchId id);

// Articles that are new or were changed after that change number.
Result<QSet<ArticleId>> articlesChangedAfter(Connection &db, qint64 change);
