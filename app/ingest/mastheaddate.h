#pragma once

#include "ingest/passages.h"
#include "paper/issuedate.h"

// The date that the masthead among the passages prints, even when year, month and day stand on
// lines of their own. Unknown if it prints none. Weekday and lunar date, where printed, are
// compared: a weekday that disagrees lowers the claim to the month; both stand in the evidence.
IssueDate mastheadDate(const QList<Passage> &passages);
