#pragma once

#include "paper/hit.h"

// The words round the first of `matches`, cut from the source text where the list has room for one
// line. The beginning of the text when there is no match.
Snippet snippetAround(const QString &sourceText, const QList<TextRange> &matches);
