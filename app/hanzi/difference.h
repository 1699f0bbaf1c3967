#pragma once

#include "paper/textrange.h"

#include <QList>

// What stands in one text in place of what stands in the other; either may be empty.
struct Change
{
    TextRange before;
    TextRange after;
    friend bool operator==(const Change &, const Change &) = default;
};

// How one text becomes the other, in the fewest characters put in and left out; code points are
// kept whole. In order, with unchanged characters between any two. Texts that share little are one
// change from their first difference to their last.
QList<Change> changesBetween(QStringView before, QStringView after);
