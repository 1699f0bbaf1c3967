#pragma once

#include "ingest/dateforms.h"
#include "ingest/lunarday.h"
#include "ingest/passages.h"

#include <optional>

// What a clue says about the day of the issue.
enum class ClueUse {
    Past,        // something happened on that day: the issue is later
    Yesterday,   // 昨日（9月8日）: the issue is of the day after
    Today,       // 今天是9月8日: the issue is of that day
    AsOf,        // 截至8月16日: the issue is of that day or later
    Deadline,    // something is still to come on that day: the issue is earlier
    Wire,        // an agency sent its story on that day: the issue is that day or soon after
    Statistic,   // figures up to the end of that month are the newest
    Quarter,     // the same of a quarter or half year
    Weekday,     // that weekday of the week of the article's news is still to come
    EventYear,   // 2025厚道阜新…: this year's event
    EventToCome, // 2026…报名启动, 备战2026…: an event of that year, or of the next one
    BareYear,    // 2024年 alone: this year or an earlier one
    Era,         // 疫情防控, “十四五”期间: not before that year
    ThisYear,    // 今年: the page speaks of the year that is running
    LastYear,    // 去年（2022年）, 2022年度: the year before the running one, or nearly over
    Season,      // 金秋, 初冬: `month` is the first of its three months
};

struct DateClue
{
    ClueUse use = ClueUse::Past;
    DateForm form; // what of it is said; a Weekday has `weekday` alone
    // The day of the Chinese calendar that stands beside it: 9月10日中秋节,
    // 9月10日（农历八月十五）.
    std::optional<LunarDay> lunarDay;
    int article = -1;
    Evidence evidence;
};

// The clues of a page in reading order, without its masthead. Days of history (an undated day in a
// sentence about another year, or in a paragraph that tells of a dated day) bear that year.
QList<DateClue> dateClues(const QList<Passage> &passages);

// Do the passages speak as Taiwan's papers do, so that 115年2月9日 is a year of the Republic?
bool isTaiwanese(const QList<Passage> &passages);
