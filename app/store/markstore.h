#pragma once

#include "paper/listing.h"
#include "paper/mark.h"
#include "store/connection.h"
#include "store/creatorrow.h"
#include "store/tagstore.h"

#include <QHash>

// All in the caller's transaction. Every change takes the next change number.

// Adds `mark` (selector, note, tags by id; uuid and times are given when empty). Its first selector
// is kept unchanged for ever. NotFound when the article or a tag is unknown.
Result<MarkId> addMark(Connection &db, const Mark &mark);
// The same for one that was made elsewhere, on those words.
Result<MarkId> addMark(Connection &db, const Mark &mark, const Selector &first);
// Tags and note of an existing mark; its place stays.
Result<void> updateMark(Connection &db, MarkId id, const QList<TagId> &tags, const QString &note);
Result<void> setImportant(Connection &db, MarkId id, bool isImportant);
// BadValue for an orphan.
Result<void> confirmMark(Connection &db, MarkId id);
// Gives it another place, where it is Ok; its first selector stays.
Result<void> placeMark(Connection &db, MarkId id, ArticleId article, const Selector &selector);
// The first selector of a mark with the text that it belongs to. NotFound when either is unknown.
struct FirstText
{
    QString sourceText;
    Selector selector;
};
Result<FirstText> firstTextOf(Connection &db, MarkId id);
// Of each mark that is there.
Result<QHash<MarkId, Selector>> firstSelectors(Connection &db, const QList<MarkId> &ids);
// It goes to the bin with its links and what was said of it (binstore.h, also for many at once).
// Leaves a tombstone.
Result<void> deleteMark(Connection &db, MarkId id);

Result<Mark> mark(Connection &db, MarkId id);
// By UUID or a unique prefix of at least 6 characters. NotFound, Ambiguous.
Result<MarkId> markByUuid(Connection &db, const QString &uuid);
// Those on the whole article first, the others by position.
Result<QList<Mark>> marksOf(Connection &db, ArticleId article);
// By article in the order given, then as above.
Result<QList<Mark>> marksOf(Connection &db, const QList<ArticleId> &articles);
