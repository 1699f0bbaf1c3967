#include "ingest/runningyear.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstMonthOfYearsEnd = 11;
constexpr int lastMonthOfYearsBegin = 2;

bool isUndatedDay(const DateClue &clue)
{
    return clue.use == ClueUse::Past && clue.form.year == 0 && clue.form.isDay();
}

// Undated days in January and December and none between.
bool hasTurnedIn(const QList<DateClue> &clues)
{
    const auto any = [&clues](int first, int last) {
        return std::any_of(clues.begin(), clues.end(), [first, last](const DateClue &clue) {
            return isUndatedDay(clue) && clue.form.month >= first && clue.form.month <= last;
        });
    };
    return any(1, lastMonthOfYearsBegin) && any(firstMonthOfYearsEnd, 12) &&
           !any(lastMonthOfYearsBegin + 1, firstMonthOfYearsEnd - 1);
}

int newestYear(const QList<DateClue> &clues, ClueUse use)
{
    int year = 0;
    for (const DateClue &clue : clues)
        year = clue.use == use ? std::max(year, clue.form.year) : year;
    return year;
}

// The newest day (or first day of a month) that is told with its year.
QDate newestDated(const QList<DateClue> &clues)
{
    QDate newest;
    for (const DateClue &clue : clues) {
        if (clue.use != ClueUse::Past || clue.form.year == 0)
            continue;
        const QDate day(clue.form.year, clue.form.month, std::max(clue.form.day, 1));
        if (!newest.isValid() || day > newest)
            newest = day;
    }
    return newest;
}

// The newest undated day, were it in `year`; invalid without any.
QDate newestUndated(const QList<DateClue> &clues, const RunningYear &running, int year)
{
    QDate newest;
    for (const DateClue &clue : clues) {
        const bool isLastYears = running.hasTurned && clue.form.month >= firstMonthOfYearsEnd;
        if (!isUndatedDay(clue) || isLastYears)
            continue;
        const QDate day = clue.form.date(year);
        if (day.isValid() && (!newest.isValid() || day > newest))
            newest = day;
    }
    return newest;
}

// From a day told with its year: the first year in which the undated news is not older than that
// day. Certain when it is not much newer either.
void settleByDated(const QList<DateClue> &clues, QDate dated, RunningYear &running)
{
    constexpr int freshDays = 60;
    constexpr int daysOfDoubt = 200;
    running.year = dated.year();
    QDate newest = newestUndated(clues, running, running.year);
    if (newest.isValid() && newest < dated.addDays(-freshDays))
        newest = newestUndated(clues, running, ++running.year);
    running.isCertain = newest.isValid() && dated.daysTo(newest) <= daysOfDoubt;
}

// One clue of each kind that bears the year, and the first 今年.
QList<Evidence> evidenceFor(const QList<DateClue> &clues, int year)
{
    QList<Evidence> evidence;
    QList<ClueUse> seen;
    for (const DateClue &clue : clues) {
        const bool bearsYear = clue.form.year == year && clue.use != ClueUse::Deadline;
        if (!(bearsYear || clue.use == ClueUse::ThisYear) || seen.contains(clue.use))
            continue;
        seen.append(clue.use);
        evidence.append(clue.evidence);
    }
    return evidence;
}

} // namespace

int RunningYear::yearOf(const DateForm &form) const
{
    if (form.year != 0)
        return form.year;
    return hasTurned && form.month >= firstMonthOfYearsEnd ? year - 1 : year;
}

RunningYear runningYear(const QList<DateClue> &clues)
{
    RunningYear running{.hasTurned = hasTurnedIn(clues)};
    const int event = newestYear(clues, ClueUse::EventYear);
    const int bare = newestYear(clues, ClueUse::BareYear);
    const QDate dated = newestDated(clues);
    const int datedYear = dated.isValid() ? dated.year() : 0;
    if (event >= std::max(bare, datedYear)) {
        running.year = event;
        running.isCertain = event != 0;
    } else if (datedYear >= bare) {
        settleByDated(clues, dated, running);
        running.isCertain =
            running.isCertain && std::any_of(clues.begin(), clues.end(), [](const DateClue &clue) {
                return clue.use == ClueUse::ThisYear;
            });
    } else {
        running.year = bare;
    }
    running.evidence = evidenceFor(clues, running.year);
    return running;
}
