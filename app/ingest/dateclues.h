#pragma once

#include "ingest/dateforms.h"
#include "ingest/passages.h"

// What a clue says about the day of the issue.
enum class ClueUse {
    Past,      // something happened on that day: the issue is later
    Deadline,  // something is still to come on that day: the issue is earlier
    Wire,      // an agency sent its story on that day: the issue is that day or soon after
    Statistic, // figures up to the end of that month are the newest
    Weekday,   // that weekday of the week of the article's news is still to come
    EventYear, // 2025厚道阜新…: this year's event
    BareYear,  // 2024年 alone: this year or an earlier one
    ThisYear,  // 今年: the page speaks of the year that is running
};

struct DateClue
{
    ClueUse use = ClueUse::Past;
    DateForm form; // what of it is said; a Weekday has `weekday` alone
    int article = -1;
    Evidence evidence;
};

// The clues of a page in reading order, without its masthead. Days of history (an undated day in a
// sentence about another year, or in a paragraph that tells of a dated day) bear that year.
QList<DateClue> dateClues(const QList<Passage> &passages);
