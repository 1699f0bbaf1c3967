#pragma once

#include "paper/concordance.h"

#include <QHash>

// The lines of a concordance as CSV (RFC 4180: CRLF, fields in quotation marks where they need it),
// with a line of names first:
//
//     left,match,right,headline,city,paper,date,verdict,id
//
// `id` is the article's UUID. A field that a spreadsheet would take for a formula (one that begins
// with = + - @ or a tab) gets an apostrophe before it.
QString kwicCsv(const QList<KwicLine> &lines, const QHash<ArticleId, QString> &uuids);
