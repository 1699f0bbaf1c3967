#pragma once

#include "paper/listing.h"

#include <QHash>
#include <QStringList>

// Of the counts of a section, those the sidebar shows.
struct ShownCounts
{
    QList<Count> counts;
    qsizetype hidden = 0; // how many more there are
};

// Those that something bears, with all above them, and the ones in `wanted` in any case, with the
// names they had in `known`. Of the top ones the first `most` only (-1: all) besides those wanted.
ShownCounts shownCounts(const QList<Count> &counts, const QStringList &wanted,
                        const QHash<QString, Count> &known, qsizetype most);
