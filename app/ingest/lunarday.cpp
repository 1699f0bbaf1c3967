#include "ingest/lunarday.h"

#include "hanzi/folding.h"
#include "ingest/dateforms.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// The year in the cycle of sixty from its stem (of ten) and branch (of twelve), both from 0; 0 for
// a pair that does not occur.
int yearOfCycle(qsizetype stem, qsizetype branch)
{
    for (int year = 0; year < 60; ++year) {
        if (year % 10 == stem && year % 12 == branch)
            return year + 1;
    }
    return 0;
}

int monthFrom(const QString &word)
{
    if (word == folded(u"正"))
        return 1;
    if (word == folded(u"冬"))
        return 11;
    if (word == folded(u"腊"))
        return 12;
    return numberFrom(word);
}

bool fitsCycle(int year, QDate date)
{
    constexpr int firstYearOfACycle = 4; // AD 4
    const auto isOf = [year](int gregorian) {
        return (gregorian - firstYearOfACycle) % 60 + 1 == year;
    };
    const bool isBeforeNewYear = date.month() <= 2;
    return isOf(date.year()) || (isBeforeNewYear && isOf(date.year() - 1));
}

// The first month lies between 21 January and 20 March, and so on.
bool fitsMonth(int month, QDate date)
{
    const int behind = (date.month() - month + 12) % 12;
    return behind <= 2;
}

bool fitsMoon(int day, QDate date)
{
    constexpr double synodicMonth = 29.530589;
    constexpr double newMoon = 2451550.09766 + 8.0 / 24; // Julian date, in Beijing time
    constexpr double noonBefore = 0.5;                   // Julian days begin at noon
    // Whole days from that of the mean new moon to this one.
    const double days = double(date.toJulianDay()) - std::floor(newMoon + noonBefore);
    const double age = std::fmod(std::fmod(days, synodicMonth) + synodicMonth, synodicMonth);
    const double difference = std::abs(age + 1 - day);
    constexpr double tolerance = 1.6; // a day, and what the true moon is off the mean one
    return std::min(difference, synodicMonth - difference) <= tolerance;
}

} // namespace

bool LunarDay::fits(QDate date) const
{
    return (yearOfCycle == 0 || fitsCycle(yearOfCycle, date)) && fitsMonth(month, date) &&
           fitsMoon(day, date);
}

std::optional<LunarDay> lunarDayIn(const QString &text)
{
    static const QString stems = folded(u"甲乙丙丁戊己庚辛壬癸");
    static const QString branches = folded(u"子丑寅卯辰巳午未申酉戌亥");
    static const QRegularExpression form(
        u"(?:(?<stem>["_s + stems + u"])(?<branch>["_s + branches + folded(u"])年|农历|夏历)\\s*") +
        folded(u"闰?(?<month>正|冬|腊|十[一二]?|[一二三四五六七八九])月[大小]?\\s*"
               u"(?<day>初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|廿["
               u"一二三四五六七八九]?)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString day = match.captured(u"day"_s).remove(folded(u"初"));
    const QString stem = match.captured(u"stem"_s);
    LunarDay found{.month = monthFrom(match.captured(u"month"_s)), .day = numberFrom(day)};
    if (!stem.isEmpty())
        found.yearOfCycle =
            yearOfCycle(stems.indexOf(stem), branches.indexOf(match.captured(u"branch"_s)));
    return found;
}
