#pragma once

#include "paper/ids.h"
#include "paper/memo.h"
#include "store/connection.h"

#include <optional>

// The reader's longer texts. What changes them runs in the caller's transaction.

// Stores title and text: of the memo with that UUID, or else of the one about that subject, or as a
// new one. Whether anything changed by it is told by db.changes(). BadValue for a text without a
// visible character, NotFound for an unknown UUID and for an article or tag that is not there.
Result<MemoId> saveMemo(Connection &db, const Memo &memo, const QString &creator);
// It goes to the bin. NotFound.
Result<void> deleteMemo(Connection &db, MemoId id);

// Those about articles first, then tags, cities, free ones; each by name or title. Of a city `name`
// is its short name if the library has articles on it, else empty.
Result<QList<Memo>> memos(Connection &db);
Result<Memo> memo(Connection &db, MemoId id);
// By UUID or a prefix of it of at least 6 characters. NotFound, Ambiguous.
Result<MemoId> memoByUuid(Connection &db, const QString &uuid);
// An article may be asked for by any UUID that leads to it. Nothing about a free subject.
Result<std::optional<Memo>> memoAbout(Connection &db, const MemoSubject &subject);

// They go to the bin.
Result<void> deleteMemosOfTags(Connection &db, const QList<TagId> &tags);
Result<qint64> memosOfTags(Connection &db, const QList<TagId> &tags);
// The text of `from` stands below that of `into` then.
Result<void> joinMemosOfTags(Connection &db, TagId from, TagId into);
