#pragma once

#include "paper/listing.h"
#include "store/connection.h"

// How far the reader has come with articles. None of it is a change of an article. Of several
// articles all or none is set, inside the caller's transaction: NotFound when one is unknown.

// The reason is kept when it is empty, and while an article is in another state than Excluded.
Result<void> setReadState(Connection &db, const QList<ArticleId> &ids, ReadState state,
                          const QString &reason = {});
Result<void> setStarred(Connection &db, const QList<ArticleId> &ids, bool isStarred);

// What articles are excluded for, each once, the most frequent first.
Result<QStringList> exclusionReasons(Connection &db);

// Where reading stopped, in the source text; 0 when nothing is known.
Result<void> setReadingPosition(Connection &db, ArticleId id, qsizetype position);
Result<qsizetype> readingPosition(Connection &db, ArticleId id);
