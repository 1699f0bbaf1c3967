#pragma once

#include "ingest/dateclues.h"

// The year that the page means when it names none.
struct RunningYear
{
    int year = 0; // 0 when the page names no year at all
    // Printed with the name of an event, or with a month not long before the newest undated day,
    // while the page speaks of 今年. Otherwise it is the first year that is possible.
    bool isCertain = false;
    bool hasTurned = false; // news of both ends of the year: November and December are last year's
    QList<Evidence> evidence;

    int yearOf(const DateForm &form) const; // of an undated day
};

// A day with its weekday or its day of the Chinese calendar (9月8日星期一, 9月10日中秋节) tells the
// running year from the one before and the one after it.
RunningYear runningYear(const QList<DateClue> &clues);
