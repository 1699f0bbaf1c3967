#pragma once

#include "paper/markcomment.h"
#include "store/connection.h"

// What readers say of marks. What changes it runs in the caller's transaction; no mark is changed
// by it. A text without a visible character is BadValue.

// NotFound for an unknown mark.
Result<CommentId> addComment(Connection &db, MarkId mark, const QString &text,
                             const QString &creator);
// BadValue (`detail`: by-another:NAME) for one that somebody else made. The mark it is on.
Result<MarkId> changeComment(Connection &db, CommentId id, const QString &text,
                             const QString &creator);
Result<MarkId> deleteComment(Connection &db, CommentId id, const QString &creator);

Result<MarkComment> comment(Connection &db, CommentId id);
// By UUID or a prefix of it of at least 6 characters. NotFound, Ambiguous.
Result<CommentId> commentByUuid(Connection &db, const QString &uuid);
// In the order they were made.
Result<QList<MarkComment>> commentsOf(Connection &db, const QList<MarkId> &marks);
