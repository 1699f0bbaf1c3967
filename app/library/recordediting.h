#pragma once

#include "places/gazetteer.h"
#include "store/recordstore.h"

// Private to the library: corrections of the articles of records.

// As RecordCorrecting.
CorrectedRecord correctedRecord(const QString &before, const Article &read,
                                const QList<PageEdit> &edits, const Gazetteer &gazetteer);

// Applies and keeps edits of the article, in the caller's transaction. BadValue when one does not
// fit.
Result<void> editRecord(Connection &db, const Gazetteer &gazetteer, ArticleId id,
                        const Article &article, const QList<PageEdit> &edits,
                        const QString &creator);
