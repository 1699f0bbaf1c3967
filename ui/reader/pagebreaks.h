#pragma once

#include <QList>

// A line of what is printed, with all that stands beside it at the same height. Lengths in units of
// whoever asks.
struct Strip
{
    int space = 0; // above it, unless it is the first of its page
    int height = 0;
    bool staysWithNext = false; // no page ends with it
    friend bool operator==(const Strip &, const Strip &) = default;
};

// Numbers of the strips that begin a page `height` high, the first of them 0. What stays together
// goes to the next page together, unless it is higher than a page.
QList<qsizetype> pageBegins(const QList<Strip> &strips, int height);
