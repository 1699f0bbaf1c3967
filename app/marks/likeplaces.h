#pragma once

#include "paper/textrange.h"

#include <QList>

#include <string_view>

// Where a text is like a pattern: with few characters replaced, dropped or put in (errors).
struct LikePlace
{
    TextRange range; // numbers of characters, not empty
    qsizetype errors = 0;
};

// The places at which the pattern stands in the text with at most that many errors, fewest first
// and no more than `mostPlaces`, each with fewer than its neighbours within half the pattern's
// length; of two alike the one that ends like the pattern. In time linear in the text for each 64
// characters of the pattern.
QList<LikePlace> placesLike(std::u32string_view pattern, std::u32string_view text,
                            qsizetype mostErrors, qsizetype mostPlaces);

// How many of the last characters of a text the pattern is most like.
LikePlace likestEnd(std::u32string_view pattern, std::u32string_view text);
