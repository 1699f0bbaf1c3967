#pragma once

#include "paper/carrying.h"
#include "store/connection.h"

// Private to the store: marks, and verdicts on hits, follow their words from one text to another.

// The selector of a passage; `text` is the source text it lies in.
Selector selectorAt(const QString &text, int revision, TextRange range);

// Marks of `from`, and orphans that were left on its earlier revisions, go where `carrier` says;
// those that it has no place for stay on the text they were on, as orphans. `to` and `heir` as in
// Carriage. Orphans that stay are not counted again.
Result<CarriedMarks> carryMarks(Connection &db, const ArticleText &from, const QList<NextText> &to,
                                qsizetype heir, MarkCarrier carrier);
// Marks on an earlier text of the article go to its present one, or stay as orphans.
Result<void> carryToPresent(Connection &db, ArticleId article, int revision, MarkCarrier carrier);
// Verdicts go only with words that are unchanged.
Result<void> carryVerdicts(Connection &db, const ArticleText &from, const QList<NextText> &to,
                           qsizetype heir, MarkCarrier carrier);
