#pragma once

#include "ingest/passages.h"
#include "paper/issuedate.h"

// The date that the masthead among the passages prints, even when year, month and day stand on
// lines of their own. Unknown if it prints none. A printed weekday that disagrees lowers the claim
// to the month; both stand in the evidence. A lunar day is evidence when it fits and else left out:
// it is checked roughly and never outweighs the date.
IssueDate mastheadDate(const QList<Passage> &passages);
