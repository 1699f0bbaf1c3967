#include "ingest/lunarday.h"

#include "hanzi/folding.h"
#include "ingest/dateforms.h"

#include <QRegularExpression>

#include <array>

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

struct LunarYear
{
    int year = 0; // in which it begins
    int month = 0;
    int day = 0;       // of its New Year's Day
    int leapMonth = 0; // the one that is repeated, or 0
    quint32 longMonths = 0;

    QDate begin() const { return {year, month, day}; }
};

constexpr std::array lunarYears{std::to_array<LunarYear>({
#include "ingest/lunaryears.inc"
})};

// The year that a day lies in; nullptr outside the table.
const LunarYear *lunarYearOf(QDate date)
{
    const auto at = [](int year) {
        constexpr int first = lunarYears.front().year;
        const int number = year - first;
        return number >= 0 && number < int(lunarYears.size()) ? &lunarYears.at(size_t(number))
                                                              : nullptr;
    };
    const LunarYear *own = at(date.year());
    return own && date < own->begin() ? at(date.year() - 1) : own;
}

int cycleYearOf(int year)
{
    constexpr int firstYearOfACycle = 4; // AD 4
    return (year - firstYearOfACycle) % 60 + 1;
}

} // namespace

bool LunarDay::fits(QDate date) const
{
    const std::optional<LunarDay> real = lunarDayOf(date);
    if (!real)
        return true;
    return (yearOfCycle == 0 || yearOfCycle == real->yearOfCycle) && month == real->month &&
           day == real->day && (!isLeap || real->isLeap);
}

std::optional<LunarDay> lunarDayOf(QDate date)
{
    constexpr int firstYear = 1901;
    constexpr int lastYear = 2100;
    const bool isCovered = date.isValid() && date.year() >= firstYear && date.year() <= lastYear;
    const LunarYear *year = isCovered ? lunarYearOf(date) : nullptr;
    if (!year)
        return std::nullopt;
    LunarDay found{.yearOfCycle = cycleYearOf(year->year), .month = 1};
    qint64 days = year->begin().daysTo(date);
    for (quint32 longMonths = year->longMonths;; longMonths >>= 1) {
        const int length = longMonths & 1U ? 30 : 29;
        if (days < length)
            break;
        days -= length;
        const bool isRepeated = found.month == year->leapMonth && !found.isLeap;
        found.month += isRepeated ? 0 : 1;
        found.isLeap = isRepeated;
    }
    found.day = int(days) + 1;
    return found;
}

std::optional<LunarDay> lunarDayIn(const QString &text)
{
    static const QString stems = folded(u"甲乙丙丁戊己庚辛壬癸");
    static const QString branches = folded(u"子丑寅卯辰巳午未申酉戌亥");
    static const QRegularExpression form(
        u"(?:(?<stem>["_s + stems + u"])(?<branch>["_s + branches + folded(u"])年|农历|夏历)\\s*") +
        folded(u"(?<leap>闰)?(?<month>正|冬|腊|十[一二]?|[一二三四五六七八九])月[大小]?\\s*"
               u"(?<day>初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|廿["
               u"一二三四五六七八九]?)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString day = match.captured(u"day"_s).remove(folded(u"初"));
    const QString stem = match.captured(u"stem"_s);
    LunarDay found{.month = monthFrom(match.captured(u"month"_s)),
                   .isLeap = !match.capturedView(u"leap"_s).isEmpty(),
                   .day = numberFrom(day)};
    if (!stem.isEmpty())
        found.yearOfCycle =
            yearOfCycle(stems.indexOf(stem), branches.indexOf(match.captured(u"branch"_s)));
    return found;
}
