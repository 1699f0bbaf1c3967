#pragma once

#include "paper/pageedit.h"
#include "store/connection.h"

// Corrections of the words of articles. What writes does so in the caller's transaction.

// Those in force in the article's text, in reading order, with who made them and when. Empty for an
// unknown article.
Result<QList<Correction>> correctionsOf(Connection &db, ArticleId id);

struct PlacedCorrection
{
    ArticleId article{};
    Correction correction;
};
// By UUID or a prefix of it of at least 6 characters. NotFound also for one that is no longer in
// force; Ambiguous (`detail`: the UUIDs).
Result<PlacedCorrection> correctionByUuid(Connection &db, const QString &uuid);

// -- of the article of a record: its edits are of kinds Correct and Misprint, in the order they are
// applied; a line is a block of its text as imported

Result<QList<PageEdit>> recordEdits(Connection &db, ArticleId id);
Result<void> addRecordEdits(Connection &db, ArticleId id, const QList<PageEdit> &edits,
                            const QString &creator);
// They go to the lines of these: the same edits for another text.
Result<void> moveRecordEdits(Connection &db, ArticleId id, const QList<PageEdit> &edits);
