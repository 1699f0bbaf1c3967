#pragma once

#include "base/progress.h"
#include "search/bm25.h"
#include "search/searchindex.h"

// Adds the articles of one segment (a sub reader of the index) that `query` and `filter` (none:
// all) let through, in ascending order of documents, with their scores; `into.isCertain` turns
// false when there may be too many. `labels` are those of its documents, `figures` those of the
// whole index. Throws what Lucene++ and the directory throw, CorruptIndex for an index that makes
// no sense, and LuceneException when `progress` is stopped.
void evaluate(const QueryNode &query, const ArticleTest &filter,
              const Lucene::IndexReaderPtr &segment, const std::vector<ArticleLabels> &labels,
              const IndexFigures &figures, const Progress &progress, IndexFindings &into);

// Whether the index alone tells which articles are found.
bool isCertain(const QueryNode &query);

// In how many articles those words stand, at most.
qint64 articlesWith(const QueryWords &words, const IndexFigures &figures);
