#pragma once

#include "paper/hit.h"

// The stretch with the most different matches, about `length` UTF-16 units, that begins and ends
// with a sentence; a sentence longer than that is cut at clauses or words. Its text has spaces for
// line feeds. Without matches: the beginning of the text.
Snippet snippet(const QString &sourceText, const QList<TextRange> &matches, qsizetype length = 60);
