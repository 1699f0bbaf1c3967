#pragma once

#include "ingest/passages.h"
#include "paper/issuedate.h"

// A date, and what is to be said about it besides.
struct DateReading
{
    IssueDate date;
    QStringList warnings; // as in Page: date-conflict:LINES, impossible-date:LINE
};

// The date that masthead and page bars among the passages print, even when year, month and day
// stand on lines of their own. Unknown if they print none. Weekday and lunar day are checks: where
// one disagrees and the other does not confirm the day, the claim is lowered to the month. All of
// them stand in the evidence, and what disagrees is a warning.
DateReading mastheadDate(const QList<Passage> &passages);
