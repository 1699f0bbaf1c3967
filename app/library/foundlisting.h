#pragma once

#include "library/findings.h"
#include "library/labelnames.h"

// The ids of what was found, in its order, with the heads that browsing would set over them.
Listing groupedListing(const FirstFound &found, const LabelNames &names, Grouping grouping);
// The same without heads.
Listing plainListing(const FirstFound &found);

// How many of them only may lie in [from, to]; invalid days are open ends.
qsizetype countPossible(const std::vector<Finding> &articles, QDate from, QDate to);
