#pragma once

#include "hanzi/folding.h"

// Where words stand in a text that was made comparable (hanzi/comparing.h), in either script:
// ranges of the original, ascending, none over another. Empty when there is nothing in them to look
// for.
QList<TextRange> findPlaces(const QString &words, const FoldedText &text);
