#pragma once

#include "base/progress.h"
#include "search/bm25.h"
#include "search/searchindex.h"

// Every article the index cannot rule out, best first; of equals, the one added later first.
// Exclusions are left to the comparison with the text, which alone is exact. Throws what Lucene++
// throws, also when `progress` is stopped.
QList<SearchIndex::Candidate> candidates(const SearchQuery &query,
                                         const Lucene::IndexReaderPtr &reader,
                                         const IndexFigures &figures, const Progress &progress);
