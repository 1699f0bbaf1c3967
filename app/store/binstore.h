#pragma once

#include "paper/binitem.h"
#include "paper/carrying.h"
#include "paper/ids.h"
#include "store/connection.h"

#include <QStringList>

// What was deleted rests in the bin, whole, for thirty days. All in the caller's transaction.
//
// Marks, tags and memos lie there as JSON; their rows are gone. Articles keep their rows: their
// column `removed` says since when. Those older than thirty days are no longer listed as lying in
// the bin ('' in that column: thrown out of it before), but never purged: what was imported stays,
// and marks may stand on it.

// -- into the bin

// With their tags, links and comments. Those that are unknown are left out.
Result<void> deleteMarks(Connection &db, const QList<MarkId> &ids);
// Copies the tags to the bin, with which marks they are on; who calls it deletes them.
Result<void> keepTagsInBin(Connection &db, const QList<TagId> &ids);
// The same for a memo, by its UUID.
Result<void> keepMemoInBin(Connection &db, const QString &uuid);
// NotFound for an unknown article: then none is deleted. Those that lie there stay as they are.
Result<void> deleteArticles(Connection &db, const QList<ArticleId> &ids);

// -- out of it

// NotFound when it is not there; and for a mark (`detail`: article-gone) whose article was removed
// by a new reading. Exists when it is in the library besides (`where`: its label), and when another
// tag has taken its name. A mark follows its words to the
// present text as `carrier` says; tags it had that are gone are made again by their paths.
Result<void> restoreFromBin(Connection &db, const QString &uuid, MarkCarrier carrier);
Result<void> undeleteArticles(Connection &db, const QList<ArticleId> &ids);
// For good. NotFound as above.
Result<void> dropFromBin(Connection &db, const QString &uuid);
Result<void> emptyBin(Connection &db);
// What has lain there for longer than binDays.
Result<void> purgeBin(Connection &db);

// The newest first.
Result<QList<BinItem>> binItems(Connection &db);
// By UUID or a unique prefix of at least 6 characters. NotFound, Ambiguous.
Result<QString> binItemByUuid(Connection &db, const QString &uuid);
// How many marks are on the articles.
Result<qint64> marksOnArticles(Connection &db, const QList<ArticleId> &ids);
