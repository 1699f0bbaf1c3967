#pragma once

#include "ingest/reviewlines.h"

// What the reader's acts mean as edits of the page; an empty list where an act means nothing.
// Articles and blocks are numbers of the page as it is shown. A run that ends at 0 means all of the
// block at its beginning, one that ends at a line exactly its lines.

QList<PageEdit> joinWithPrevious(const PageView &view, int article);
QList<PageEdit> joinWithNext(const PageView &view, int article);
QList<PageEdit> splitAt(const LineRun &run);
// To the end of that article; -1: an article of their own.
QList<PageEdit> assignTo(const PageView &view, const QList<LineRun> &runs, int article);
// `role`: a token of BlockKind, masthead, section or furniture.
QList<PageEdit> setRole(const QList<LineRun> &runs, const QString &role);
// One place up or down in its article.
enum class Direction { Earlier, Later };
QList<PageEdit> moveBlock(const PageView &view, int article, int block, Direction direction);
QList<PageEdit> glue(const LineRun &run);
QList<PageEdit> cut(const LineRun &run);
QList<PageEdit> settle(const ReviewDoubt &doubt);

// A day, month or year as readers type it (2025年7月3日, 2025-7-3, 2025/7, 2025.7.3) or EDTF, as
// EDTF; nullopt for anything else.
std::optional<QString> typedDate(const QString &typed);
