#pragma once

#include "ingest/pagelines.h"
#include "paper/page.h"

// The day of the issue as far as the page tells: printed in the masthead (a weekday that disagrees
// lowers it to the month), or inferred by narrowing an interval with every clue of the page: events
// with and without year, 今年, weekdays still ahead, deadlines, statistics, agency datelines. An
// inferred date is never a day and its `best` a month at most. While the year is not certain (only
// 2024年 is named, which may be last year) the interval is open and `best` empty. A page without
// articles is read by its lines.
IssueDate readDate(const PageLines &lines, const Page &page);
