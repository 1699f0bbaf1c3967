#pragma once

#include "search/searchindex.h"

// The same texts, folded alike, put into an index by Lucene++'s own writer and its analyzer for
// Chinese, on one thread: what ours is measured against. False when it fails.
bool writeStockIndex(const QString &folder, const QList<IndexEntry> &articles);
