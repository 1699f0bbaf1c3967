#include "ingest/runningyear.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstMonthOfYearsEnd = 11;
constexpr int lastMonthOfYearsBegin = 2;

bool isNews(ClueUse use)
{
    return use == ClueUse::Past || use == ClueUse::Yesterday || use == ClueUse::Today ||
           use == ClueUse::AsOf;
}

bool isUndatedDay(const DateClue &clue)
{
    return isNews(clue.use) && clue.form.year == 0 && clue.form.isDay();
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
        if (!isNews(clue.use) || clue.form.year == 0)
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

// 去年（2022年）, 2022年度: the running year is the next one. An annual report may come out before
// the year is over: then undated news of its last months is still of that year.
int yearAfterLast(const QList<DateClue> &clues)
{
    constexpr int firstMonthOfReports = 11;
    const int last = newestYear(clues, ClueUse::LastYear);
    const bool isNearlyOver = std::any_of(clues.begin(), clues.end(), [](const DateClue &clue) {
        return isUndatedDay(clue) && clue.form.month >= firstMonthOfReports;
    });
    return last == 0 ? 0 : last + (isNearlyOver ? 0 : 1);
}

// A day that tells years apart.
bool isCheck(const DateClue &clue)
{
    return clue.form.year == 0 && clue.form.isDay() && (clue.form.weekday != 0 || clue.lunarDay);
}

bool fits(const DateClue &clue, const RunningYear &running)
{
    const QDate day = clue.form.date(running.yearOf(clue.form));
    return day.isValid() && (clue.form.weekday == 0 || day.dayOfWeek() == clue.form.weekday) &&
           (!clue.lunarDay || clue.lunarDay->fits(day));
}

// Of the year found and the next one (of a certain year the one before it: an event may be named
// after the year to come) the only one that every weekday and feast fits.
void settleByChecks(const QList<DateClue> &clues, RunningYear &running)
{
    QList<DateClue> checks;
    std::copy_if(clues.begin(), clues.end(), std::back_inserter(checks), isCheck);
    if (running.year == 0 || checks.isEmpty())
        return;
    auto fitsIn = [&checks, running](int year) mutable {
        running.year = year;
        return std::all_of(checks.begin(), checks.end(),
                           [&running](const DateClue &clue) { return fits(clue, running); });
    };
    const int other = running.isCertain ? running.year - 1 : running.year + 1;
    const bool fitsOwn = fitsIn(running.year);
    if (fitsOwn == fitsIn(other))
        return;
    running.year = fitsOwn ? running.year : other;
    running.isCertain = true;
    running.evidence.append(checks.first().evidence);
}

// One clue of each kind that bears the year, and the first 今年.
QList<Evidence> evidenceFor(const QList<DateClue> &clues, int year)
{
    QList<Evidence> evidence;
    QList<ClueUse> seen;
    for (const DateClue &clue : clues) {
        const bool isNeighbour = clue.use == ClueUse::LastYear || clue.use == ClueUse::EventToCome;
        const bool bearsYear = isNeighbour
                                   ? std::abs(clue.form.year - year) <= 1
                                   : clue.form.year == year && clue.use != ClueUse::Deadline;
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
    const int bare = std::max(newestYear(clues, ClueUse::BareYear), yearAfterLast(clues));
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
    if (running.year == 0) // only what says from when on the page can be
        running.year =
            std::max(newestYear(clues, ClueUse::Era), newestYear(clues, ClueUse::EventToCome) - 1);
    running.year = std::max(running.year, 0);
    running.evidence = evidenceFor(clues, running.year);
    settleByChecks(clues, running);
    return running;
}
