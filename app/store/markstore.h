#pragma once

#include "paper/listing.h"
#include "paper/mark.h"
#include "store/connection.h"

// All in the caller's transaction. Every change takes the next change number.

// The row of who made something, added when missing.
Result<qint64> creatorRow(Connection &db, const QString &name);

// The codebook in its order, parents before children.
Result<QList<Tag>> tags(Connection &db);
// The tag of that path; missing ones are made (with the next colour; children take their branch's).
// BadValue for an empty path. `made` receives the paths that were new.
Result<TagId> tagAt(Connection &db, const QString &path, const QString &creator,
                    QStringList *made = nullptr);
Result<TagId> tagByUuid(Connection &db, const QString &uuid);

// Adds `mark` (selector, note, tags by id; uuid and times are given when empty). Its first selector
// is kept unchanged for ever. NotFound when the article or a tag is unknown.
Result<MarkId> addMark(Connection &db, const Mark &mark);
// Tags and note of an existing mark; its place stays.
Result<void> updateMark(Connection &db, MarkId id, const QList<TagId> &tags, const QString &note);
Result<void> setImportant(Connection &db, MarkId id, bool isImportant);
// The reader says where the mark stands: its state is ok then. The first selector stays.
Result<void> setSelector(Connection &db, MarkId id, const Selector &selector);
// Leaves a tombstone.
Result<void> deleteMark(Connection &db, MarkId id);

Result<Mark> mark(Connection &db, MarkId id);
// By UUID or a unique prefix of at least 6 characters. NotFound, Ambiguous.
Result<MarkId> markByUuid(Connection &db, const QString &uuid);
// Those on the whole article first, the others by position.
Result<QList<Mark>> marksOf(Connection &db, ArticleId article);
// By article in the order given, then as above.
Result<QList<Mark>> marksOf(Connection &db, const QList<ArticleId> &articles);
