#pragma once

#include "paper/notedraft.h"
#include "store/connection.h"

// Notes being typed, at most one a mark. All in the caller's transaction; no change of the article.

// By mark.
Result<QList<NoteDraft>> draftsOf(Connection &db, ArticleId article);
// In place of the one of that mark. NotFound when the article is unknown.
Result<void> keepDraft(Connection &db, const NoteDraft &draft);
Result<void> dropDraft(Connection &db, const QString &markUuid);
