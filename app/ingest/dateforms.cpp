#include "ingest/dateforms.h"

#include "hanzi/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

const QString yearDigits = u"(?<y>(?:19|20)\\d\\d|[一二][〇○零一二三四五六七八九]{3})"_s;
const QString monthDigits = u"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"_s;
const QString dayDigits =
    u"(?:[12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|"
    "[一二三四五六七八九])"_s;
// Years of the Republic, behind 民国.
const QString republicDigits =
    u"(?:元|\\d{1,3}|[一二三四五六七八九十百〇○零廿卅壹贰叁肆伍陆柒捌玖拾佰]{1,6})"_s;
const QString noDigitBefore = u"(?<![\\d一二三四五六七八九十〇.])"_s;
const QString month = u"(?<m>"_s + monthDigits + u")\\s*月\\s*"_s;
const QString day = u"(?<d>"_s + dayDigits + u")\\s*[日号]"_s;
const QString to = u"\\s*(?:至|到|[—~-]+)\\s*"_s;
const QString lastDay =
    u"(?:(?<m2>"_s + monthDigits + u")\\s*月\\s*)?(?<d2>"_s + dayDigits + u")\\s*[日号]"_s;
// 24日, 24日至25日, 8-12日, 8月30日到9月2日
const QString days = u"(?<d>"_s + dayDigits + u")\\s*(?:[日号]|(?="_s + to +
                     u"[^,。;]{1,8}[日号]))(?:"_s + to + lastDay + u")?"_s;
const QString weekday = u"(?:\\s*[(]?\\s*(?:星期|周|礼拜)(?<w>[一二三四五六日天])[)]?)?"_s;
// What follows a number that counts things, or the year of a plan.
const QString notAnEvent =
    u"(?!年|[余多来几]|[万亿千百]|[个名人次家户亩吨元米条辆台项件所座间套对村岁]|公里|公斤|公顷|"
    u"平方|"
    "立方|[^。,;]{0,6}(?:计划|规划|纲要|远景|愿景|目标))(?=[\\x{4e00}-\\x{9fff}])"_s;

// What all that a form finds has in it: most texts are told at once to have none of them.
enum class Needs { Year, Month, Digit };

struct WrittenForm
{
    QRegularExpression pattern;
    Needs needs = Needs::Digit;
};

// The forms in the order in which they are believed: the longer ones first.
const std::array<WrittenForm, 9> &forms()
{
    static const auto form = [](const QString &pattern, Needs needs) {
        return WrittenForm{QRegularExpression(folded(pattern)), needs};
    };
    static const std::array<WrittenForm, 9> all{
        form(noDigitBefore + yearDigits + u"\\s*年\\s*"_s + month + days + weekday, Needs::Year),
        form(u"(?<!\\d)(?:(?:中华)?民国\\s*(?<roc>"_s + republicDigits +
                 u")|(?<roc2>1\\d\\d))\\s*年\\s*"_s + month + day + weekday,
             Needs::Year),
        form(u"(?:中华)?民国\\s*(?<roc>"_s + republicDigits + u")\\s*年(?:\\s*"_s + month +
                 u"(?<end>底|末)?)?"_s,
             Needs::Year),
        form(u"(?<!\\d)"_s + yearDigits +
                 u"(?<sep>[-/.])(?<m>1[0-2]|0?[1-9])\\k<sep>(?<d>[12]\\d|3[01]|0?[1-9])(?!\\d)"_s +
                 weekday,
             Needs::Digit),
        form(noDigitBefore + yearDigits + u"\\s*年\\s*"_s + month + u"(?<end>底|末)?"_s,
             Needs::Year),
        form(noDigitBefore + month + days + weekday, Needs::Month),
        form(noDigitBefore + month + u"(?<end>底|末)"_s, Needs::Month),
        form(noDigitBefore + yearDigits + u"\\s*年(?!前)"_s, Needs::Year),
        form(u"(?<![\\d.-])(?<y>20[0-4]\\d)(?<event>)"_s + notAnEvent, Needs::Digit),
    };
    return all;
}

bool has(QStringView text, Needs needs)
{
    static const QString yearSign = folded(u"年");
    static const QString monthSign = folded(u"月");
    if (needs == Needs::Digit)
        return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    return text.contains(needs == Needs::Year ? yearSign : monthSign);
}

int captured(const QRegularExpressionMatch &match, const QString &group)
{
    return numberFrom(match.capturedView(group));
}

int yearOf(const QRegularExpressionMatch &match)
{
    constexpr int firstYearOfTheRepublic = 1911; // 民国元年 is 1912
    static const QString first = folded(u"元");
    const int roc = match.capturedView(u"roc"_s) == first
                        ? 1
                        : std::max(captured(match, u"roc"_s), captured(match, u"roc2"_s));
    return roc ? roc + firstYearOfTheRepublic : captured(match, u"y"_s);
}

int weekdayOf(QStringView character)
{
    static const QString week = folded(u"一二三四五六日");
    const QStringView shown = character == folded(u"天") ? QStringView(week).last(1) : character;
    return shown.isEmpty() ? 0 : int(week.indexOf(shown)) + 1;
}

DateForm formFrom(const QRegularExpressionMatch &match)
{
    DateForm form{.range = {match.capturedStart(), match.capturedEnd()},
                  .year = yearOf(match),
                  .month = captured(match, u"m"_s),
                  .day = captured(match, u"d"_s),
                  .lastMonth = captured(match, u"m2"_s),
                  .lastDay = captured(match, u"d2"_s),
                  .weekday = weekdayOf(match.capturedView(u"w"_s)),
                  .isRepublicByLook = !match.capturedView(u"roc2"_s).isEmpty()};
    if (form.lastDay != 0 && form.lastMonth == 0)
        form.lastMonth = form.month;
    if (!match.capturedView(u"end"_s).isEmpty())
        form.day = QDate(form.year ? form.year : 2000, form.month, 1).daysInMonth();
    return form;
}

bool isOfTheCalendar(const DateForm &form)
{
    constexpr int leapYear = 2000;
    return !form.isDay() || form.date(form.year ? form.year : leapYear).isValid();
}

} // namespace

QDate DateForm::date(int otherYear) const
{
    return {year ? year : otherYear, month, day};
}

QDate DateForm::lastDate(int otherYear) const
{
    if (lastDay == 0)
        return date(otherYear);
    const int begin = year ? year : otherYear;
    return {lastMonth < month ? begin + 1 : begin, lastMonth, lastDay};
}

QList<DateForm> dateFormsIn(const QString &text)
{
    QList<DateForm> found;
    for (const WrittenForm &written : forms()) {
        if (!has(text, written.needs))
            continue;
        QRegularExpressionMatchIterator matches = written.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const DateForm form = formFrom(matches.next());
            const auto isTaken = [&form](const DateForm &other) {
                return other.range.overlaps(form.range);
            };
            if (isOfTheCalendar(form) && std::none_of(found.begin(), found.end(), isTaken))
                found.append(form);
        }
    }
    std::sort(found.begin(), found.end(),
              [](const DateForm &a, const DateForm &b) { return a.range.begin < b.range.begin; });
    return found;
}

int weekdayIn(const QString &text)
{
    static const QRegularExpression form(folded(u"(?:星期|周|礼拜)([一二三四五六日天])"));
    return weekdayOf(form.match(text).capturedView(1));
}

QList<TextRange> impossibleDatesIn(const QString &text)
{
    static const QRegularExpression form(
        folded(u"(?<![\\d.])(?:(?<y>(?:19|20)\\d\\d)\\s*年\\s*)?(?<m>\\d{1,3})\\s*月(?!龄|大)"
               u"(?:\\s*(?<d>\\d{1,3})\\s*[日号])?"));
    constexpr int leapYear = 2000;
    QList<TextRange> found;
    QRegularExpressionMatchIterator matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int year = match.hasCaptured(u"y"_s) ? captured(match, u"y"_s) : leapYear;
        const int dayOfMonth = match.hasCaptured(u"d"_s) ? captured(match, u"d"_s) : 1;
        if (!QDate(year, captured(match, u"m"_s), dayOfMonth).isValid())
            found.append({match.capturedStart(), match.capturedEnd()});
    }
    return found;
}

int numberFrom(QStringView digits)
{
    static const QString values = folded(u"〇一二三四五六七八九");
    static const QString bankers = folded(u"零壹贰叁肆伍陆柒捌玖");
    static const QString zeros = folded(u"○零");
    static const QString tens = folded(u"十廿卅");
    static const QString units = folded(u"拾百佰");
    int sum = 0;     // of what stands before a unit, with it
    int current = 0; // since the last unit
    bool hasUnit = false;
    for (const QChar digit : digits) {
        const qsizetype ten = tens.indexOf(digit);
        const qsizetype unit = units.indexOf(digit);
        if (ten >= 0 || unit >= 0) {
            const int worth = unit > 0 ? 100 : 10 * int(std::max<qsizetype>(ten, 0) + 1);
            sum += std::max(current, 1) * worth;
            current = 0;
            hasUnit = true;
            continue;
        }
        const qsizetype banker = bankers.indexOf(digit);
        const int value = digit.isDigit()         ? digit.digitValue()
                          : zeros.contains(digit) ? 0
                          : banker > 0            ? int(banker)
                                                  : int(values.indexOf(digit));
        if (value < 0)
            return 0;
        current = hasUnit ? value : current * 10 + value;
    }
    return sum + current;
}
