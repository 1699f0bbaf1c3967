#pragma once

#include "hanzi/conversion.h"

// Appends a traditional passage in which simplified characters were left over, with these in
// traditional script: characters that are only simplified or hardly ever traditional, those legal
// in both that stand in the same phrase (体制机制: 體制機制), and some of these that stand close
// by. Whatever else was printed stays. Both conversions keep the length; phrases are the words of
// `toTraditional`.
void mendLeftovers(QStringView passage, const Conversion &toSimplified,
                   const Conversion &toTraditional, Rendition &rendition);
