#pragma once

#include "paper/mark.h"

#include <QList>
#include <QString>

// The selector of a range: quote and up to 32 characters either side, cut at graphemes. The range
// is widened to whole graphemes first.
Selector selectorFor(const QString &sourceText, TextRange range, int revision);

// Where a quote stands in a source text: as printed; if nowhere, folded; ascending. (Renditions are
// searched by the caller, who has them.)
QList<TextRange> findQuote(const QString &sourceText, const QString &quote);
