#pragma once

#include "paper/ids.h"
#include "search/lucenenames.h"

#include <QSet>

// Takes out of a committed index what its segments hold of those articles, merges segments when
// there are many, and commits. What is merged is compared with the sums of its files before: the
// new files would bear sums of their own, and damage would never be seen again (CorruptIndex).
// Throws what Lucene++ and the directory throw; the index is as it was then.
void tidySegments(const Lucene::DirectoryPtr &directory, const QSet<ArticleId> &outdated);
