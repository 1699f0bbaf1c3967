#pragma once

#include "paper/mark.h"

#include <QList>
#include <QString>

// The selector of a range: quote and up to 32 characters (code points) either side, no grapheme
// cut. The range is clamped to the text and widened to whole graphemes first.
Selector selectorFor(const QString &sourceText, TextRange range, int revision);

// Every place where a quote stands in a source text, ascending, also those that overlap: as
// printed; if nowhere, in the form of hanzi/comparing.h, that is in either script, with other
// widths, quotation marks and spacing. White space alone is only found as printed. (Renditions are
// searched by the caller, who has them.)
QList<TextRange> findQuote(const QString &sourceText, const QString &quote);
