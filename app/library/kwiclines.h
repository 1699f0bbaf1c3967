#pragma once

#include "hanzi/renditions.h"
#include "library/kwichits.h"

// The lines of a concordance that were asked for, in the script asked for. On the search thread,
// inside the caller's snapshot of the database. `hits.counts` with them; a stopped one has fewer.
Result<Concordance> withLines(Connection &db, const Renditions &renditions, const KwicHits &hits,
                              const KwicWish &wish, const Progress &progress);
