#include "ingest/mastheaddate.h"

#include "hanzi/folding.h"
#include "ingest/dateclues.h"
#include "ingest/dateforms.h"
#include "ingest/lunarday.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

// What the lines of a masthead say of the day, each with its evidence.
struct Printed
{
    DateForm date; // with year and month at least; month = 0 while not found
    QList<Evidence> evidence;
    int weekday = 0;
    Evidence weekdayEvidence;
    std::optional<LunarDay> lunarDay;
    Evidence lunarEvidence;
};

Evidence evidenceOf(const Passage &line, const QString &kind)
{
    return {line.lineAt(0), line.text.trimmed(), kind};
}

void takeDate(const Passage &line, const QString &shadow, const QList<Passage> &passages,
              Printed &printed)
{
    for (const DateForm &form : dateFormsIn(shadow)) {
        const bool isConfirmed = form.weekday != 0 && form.date(0).dayOfWeek() == form.weekday;
        if (form.isRepublicByLook && !isConfirmed && !isTaiwanese(passages))
            continue;
        const bool isBetter = form.year != 0 && form.month != 0 &&
                              (printed.date.month == 0 || (form.isDay() && !printed.date.isDay()));
        if (!isBetter)
            continue;
        printed.date = form;
        printed.evidence = {evidenceOf(line, u"masthead"_s)};
    }
}

void takeWeekday(const Passage &line, const QString &shadow, Printed &printed)
{
    const int weekday = weekdayIn(shadow);
    if (weekday == 0 || printed.weekday != 0)
        return;
    printed.weekday = weekday;
    printed.weekdayEvidence = evidenceOf(line, u"weekday"_s);
}

void takeLunarDay(const Passage &line, const QString &shadow, Printed &printed)
{
    const std::optional<LunarDay> lunarDay = lunarDayIn(shadow);
    if (!lunarDay || printed.lunarDay)
        return;
    printed.lunarDay = lunarDay;
    printed.lunarEvidence = evidenceOf(line, u"lunar"_s);
}

// A big 3 on a line of its own, as papers print it.
std::optional<int> loneDay(const QString &shadow)
{
    static const QRegularExpression form(
        folded(u"^([一二三四五六七八九十廿卅]{1,3}|\\d{1,2})\\s*日?$"));
    const QRegularExpressionMatch match = form.match(shadow.trimmed());
    const int day = match.hasMatch() ? numberFrom(match.capturedView(1)) : 0;
    return day > 0 ? std::optional<int>(day) : std::nullopt;
}

void takeLoneDay(const QList<Passage> &passages, Printed &printed)
{
    if (printed.date.month == 0 || printed.date.isDay())
        return;
    for (const Passage &line : passages) {
        const std::optional<int> day =
            line.role == PassageRole::Masthead ? loneDay(folded(line.text)) : std::nullopt;
        if (!day || !QDate(printed.date.year, printed.date.month, *day).isValid())
            continue;
        printed.date.day = *day;
        printed.evidence.append(evidenceOf(line, u"masthead"_s));
        return;
    }
}

Printed read(const QList<Passage> &passages)
{
    Printed printed;
    for (const Passage &line : passages) {
        if (line.role != PassageRole::Masthead)
            continue;
        const QString shadow = folded(line.text);
        takeDate(line, shadow, passages, printed);
        takeWeekday(line, shadow, printed);
        takeLunarDay(line, shadow, printed);
    }
    takeLoneDay(passages, printed);
    return printed;
}

// What a check says of the day.
enum class Check { Absent, Confirms, Denies };

Check checkOf(bool isPrinted, bool fits)
{
    if (!isPrinted)
        return Check::Absent;
    return fits ? Check::Confirms : Check::Denies;
}

QString conflict(const QList<Evidence> &evidence)
{
    QList<int> lines;
    for (const Evidence &words : evidence)
        lines.append(words.line);
    return u"date-conflict:"_s + lineRanges(lines);
}

} // namespace

DateReading mastheadDate(const QList<Passage> &passages)
{
    const Printed printed = read(passages);
    if (printed.date.month == 0)
        return {};
    const QDate day = printed.date.isDay() ? printed.date.date(0) : QDate();
    const Check weekday =
        checkOf(day.isValid() && printed.weekday != 0, printed.weekday == day.dayOfWeek());
    const Check lunarDay =
        checkOf(day.isValid() && printed.lunarDay, printed.lunarDay && printed.lunarDay->fits(day));
    const bool isDenied = weekday == Check::Denies || lunarDay == Check::Denies;
    const bool isConfirmed = weekday == Check::Confirms || lunarDay == Check::Confirms;
    const QString edtf =
        day.isValid() && (isConfirmed || !isDenied)
            ? day.toString(Qt::ISODate)
            : QDate(printed.date.year, printed.date.month, 1).toString(u"yyyy-MM"_s);
    DateReading reading{.date = parseEdtf(edtf).value_or(IssueDate())};
    reading.date.kind = DateKind::Printed;
    reading.date.evidence = printed.evidence;
    if (printed.weekday != 0)
        reading.date.evidence.append(printed.weekdayEvidence);
    if (printed.lunarDay)
        reading.date.evidence.append(printed.lunarEvidence);
    if (isDenied)
        reading.warnings.append(conflict(reading.date.evidence));
    return reading;
}
