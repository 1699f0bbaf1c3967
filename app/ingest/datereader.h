#pragma once

#include "ingest/pagelines.h"
#include "paper/page.h"

// The day of the issue as far as the page tells: printed in the masthead (checked against weekday
// and lunar date), or inferred by narrowing an interval with every clue of the page: events with
// and without year, 今年, weekdays still ahead, deadlines, statistics, wire datelines. Never more
// precise than the clues allow: an inferred date is a month at best.
IssueDate readDate(const PageLines &lines, const Page &page);
