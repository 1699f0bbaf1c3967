#pragma once

#include "paper/page.h"

// The pages of one file tell one another what issue they are of: a day, a paper or a city printed
// on one of them holds for the others of the same issue that say nothing of their own, with the
// words there as evidence (kind same-issue). Where a page contradicts (another printed day or
// paper, news later than the day, page numbers that begin again) another issue begins.
void shareWithinIssues(QList<Page> &pages);

// Nothing printed on the pages says that they are of two issues.
bool mayBeOneIssue(const Page &one, const Page &other);
