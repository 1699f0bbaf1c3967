#pragma once

#include "ingest/mastheaddate.h"
#include "ingest/pagelines.h"
#include "paper/page.h"

// The day of the issue as far as the page tells: printed in the masthead or a page bar (a weekday
// or lunar day that disagrees lowers it to the month), or inferred by narrowing an interval with
// every clue of the page: events with and without year, 今年, weekdays still ahead, feasts,
// deadlines, statistics, agency datelines. An inferred date is never a day and its `best` a month
// at most. While the year is not certain (only 2024年 is named, which may be last year) the
// interval is open and `best` empty. A page without articles is read by its lines.
IssueDate readDate(const PageLines &lines, const Page &page);

// The same with what was said elsewhere: `given` by the reader, `address` by a path or the format
// of the file; either may be unknown. Given beats printed, printed beats address, address beats
// inferred. An address that says less than a day is narrowed by the page. Where printed and address
// disagree, the claim is lowered to the month or year they share, and is uncertain (?) when they
// share none. All that disagrees is a warning (date-conflict) and stays in the evidence.
DateReading readDate(const PageLines &lines, const Page &page, const IssueDate &given,
                     const IssueDate &address);
DateReading readDate(const QList<Passage> &passages, const IssueDate &given,
                     const IssueDate &address);
