#include "ingest/datereader.h"

#include "hanzi/folding.h"
#include "ingest/dateclues.h"
#include "ingest/mastheaddate.h"
#include "ingest/passages.h"
#include "ingest/runningyear.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Between which days the issue can have appeared, as far as the clues have told.
struct Bounds
{
    QDate earliest;
    QDate latest;         // invalid = open
    bool isFresh = false; // the page tells its news of these days, not only of some past ones
    QList<Evidence> evidence;
};

QList<DateClue> cluesFor(const QList<DateClue> &clues, ClueUse use)
{
    QList<DateClue> found;
    std::copy_if(clues.begin(), clues.end(), std::back_inserter(found),
                 [use](const DateClue &clue) { return clue.use == use; });
    return found;
}

// A span that is told as one event ends when it is told; of a long one that is not certain.
QDate lastDayTold(const DateForm &form, int year)
{
    constexpr qint64 longestEvent = 7;
    const QDate first = form.date(year);
    const QDate last = form.lastDate(year);
    return last.isValid() && first.daysTo(last) <= longestEvent ? last : first;
}

// Narrows the days of the issue clue by clue. What is known stands: a limit that contradicts it
// (an old figure quoted, a story held back) is left out.
class Solver final
{
public:
    explicit Solver(const QList<DateClue> &clues)
        : m_clues(clues)
        , m_year(runningYear(clues))
    {
    }
    Bounds solve();

private:
    QDate dayOf(const DateForm &form) const { return lastDayTold(form, m_year.yearOf(form)); }
    void afterTheNewestEvent();
    void afterStatistics();
    void beforeDeadlines();
    void beforeWeekdays();
    void withinDaysNamed();
    void withinWire();
    void withinStatistics();
    void withinTheYear();
    void withinTheSeason();
    void limit(QDate latest, const Evidence &evidence);
    void use(const Evidence &evidence);

    QList<DateClue> m_clues;
    RunningYear m_year;
    Bounds m_bounds;
};

Bounds Solver::solve()
{
    if (m_year.year == 0)
        return m_bounds;
    afterTheNewestEvent();
    afterStatistics();
    if (!m_bounds.earliest.isValid())
        m_bounds.earliest = QDate(m_year.year, 1, 1);
    for (const Evidence &evidence : m_year.evidence)
        use(evidence);
    if (!m_year.isCertain) // every upper limit would be one in a year that is not known
        return m_bounds;
    beforeDeadlines();
    beforeWeekdays();
    withinDaysNamed();
    withinWire();
    withinStatistics();
    withinTheYear();
    withinTheSeason();
    return m_bounds;
}

// A morning paper tells today what happened yesterday; an agency's story may be of the same day.
void Solver::afterTheNewestEvent()
{
    const DateClue *newest = nullptr;
    for (const DateClue &clue : std::as_const(m_clues)) {
        const bool isOfTheDay =
            clue.use == ClueUse::Wire || clue.use == ClueUse::Today || clue.use == ClueUse::AsOf;
        if (!isOfTheDay && clue.use != ClueUse::Past && clue.use != ClueUse::Yesterday)
            continue;
        const DateForm &form = clue.form;
        const QDate day = form.isDay() ? dayOf(form) : QDate(form.year, form.month, 1);
        if (!day.isValid())
            continue;
        const QDate earliest = form.isDay() && !isOfTheDay ? day.addDays(1) : day;
        m_bounds.isFresh = m_bounds.isFresh || form.year == 0;
        if (m_bounds.earliest.isValid() && earliest <= m_bounds.earliest)
            continue;
        m_bounds.earliest = earliest;
        newest = &clue;
    }
    if (newest)
        use(newest->evidence);
}

void Solver::afterStatistics()
{
    for (const DateClue &clue :
         cluesFor(m_clues, ClueUse::Statistic) + cluesFor(m_clues, ClueUse::Quarter)) {
        const int year = clue.form.year ? clue.form.year : m_year.year;
        if (year != m_year.year)
            continue;
        const QDate out = QDate(year, clue.form.month, 1).addMonths(1);
        m_bounds.isFresh = true;
        if (!m_bounds.earliest.isValid() || m_bounds.earliest < out)
            m_bounds.earliest = out;
    }
}

void Solver::beforeDeadlines()
{
    for (const DateClue &clue : cluesFor(m_clues, ClueUse::Deadline)) {
        if (!clue.form.isDay())
            continue;
        QDate day = clue.form.date(m_year.year);
        if (clue.form.year == 0 && day <= m_bounds.earliest)
            day = clue.form.date(m_year.year + 1);
        if (day.isValid())
            limit(day.addDays(-1), clue.evidence);
    }
}

void Solver::beforeWeekdays()
{
    for (const DateClue &clue : cluesFor(m_clues, ClueUse::Weekday)) {
        QDate newestThere; // the week is that of the newest event of the same article
        for (const DateClue &event : cluesFor(m_clues, ClueUse::Past)) {
            const QDate day = event.form.isDay() ? dayOf(event.form) : QDate();
            if (event.article == clue.article && day.isValid() &&
                (!newestThere.isValid() || day > newestThere))
                newestThere = day;
        }
        if (newestThere.isValid())
            limit(newestThere.addDays(clue.form.weekday - newestThere.dayOfWeek()), clue.evidence);
    }
}

// 今天是9月8日, 昨日（9月8日）
void Solver::withinDaysNamed()
{
    for (const DateClue &clue : cluesFor(m_clues, ClueUse::Today))
        limit(dayOf(clue.form), clue.evidence);
    for (const DateClue &clue : cluesFor(m_clues, ClueUse::Yesterday))
        limit(dayOf(clue.form).addDays(1), clue.evidence);
}

// An agency's story is printed within three days.
void Solver::withinWire()
{
    constexpr int daysInPrint = 3;
    for (const DateClue &clue : cluesFor(m_clues, ClueUse::Wire))
        limit(dayOf(clue.form).addDays(daysInPrint), clue.evidence);
}

// Figures are quoted until the next ones are out: those of a month about two months after its end,
// those of a quarter about four.
void Solver::withinStatistics()
{
    constexpr int monthsInUse = 3;
    constexpr int monthsOfAQuarter = 5;
    const auto within = [this](ClueUse use, int months) {
        for (const DateClue &clue : cluesFor(m_clues, use)) {
            const int year = clue.form.year ? clue.form.year : m_year.year;
            limit(QDate(year, clue.form.month, 1).addMonths(months).addDays(-1), clue.evidence);
        }
    };
    within(ClueUse::Statistic, monthsInUse);
    within(ClueUse::Quarter, monthsOfAQuarter);
}

void Solver::withinTheYear()
{
    const QDate lastDay(m_bounds.earliest.year(), 12, 31);
    if (!m_bounds.latest.isValid() || m_bounds.latest > lastDay)
        m_bounds.latest = lastDay;
}

// Where nothing but the year is known, the season that the page speaks of, if it is one.
void Solver::withinTheSeason()
{
    constexpr int months = 3;
    const QList<DateClue> seasons = cluesFor(m_clues, ClueUse::Season);
    const QDate &begin = m_bounds.earliest;
    const bool isWholeYear =
        begin == QDate(begin.year(), 1, 1) && m_bounds.latest == QDate(begin.year(), 12, 31);
    const bool isOneSeason =
        !seasons.isEmpty() &&
        std::all_of(seasons.begin(), seasons.end(), [&seasons](const DateClue &clue) {
            return clue.form.month == seasons.first().form.month;
        });
    if (!isWholeYear || !isOneSeason || m_bounds.isFresh)
        return;
    m_bounds.earliest = QDate(begin.year(), seasons.first().form.month, 1);
    limit(m_bounds.earliest.addMonths(months).addDays(-1), seasons.first().evidence);
}

void Solver::limit(QDate latest, const Evidence &evidence)
{
    if (!latest.isValid() || latest < m_bounds.earliest)
        return;
    if (!m_bounds.latest.isValid() || latest < m_bounds.latest)
        m_bounds.latest = latest;
    use(evidence);
}

void Solver::use(const Evidence &evidence)
{
    if (!m_bounds.evidence.contains(evidence))
        m_bounds.evidence.append(evidence);
}

// News is printed within days: the month that holds most of the first week.
QString likelyMonth(const Bounds &bounds)
{
    constexpr int freshDays = 7;
    int days = 0;
    int daysNextMonth = 0;
    for (QDate day = bounds.earliest; days + daysNextMonth < freshDays; day = day.addDays(1)) {
        if (day > bounds.latest)
            break;
        ++(day.month() == bounds.earliest.month() ? days : daysNextMonth);
    }
    const QDate month = daysNextMonth > days ? bounds.earliest.addMonths(1) : bounds.earliest;
    return month.toString(u"yyyy-MM"_s);
}

// Nothing while the year is not certain; the year when no fresh news tells how near the days that
// are told are to the day of print.
QString bestOf(const Bounds &bounds)
{
    if (!bounds.latest.isValid())
        return {};
    const bool isOneMonth = bounds.earliest.year() == bounds.latest.year() &&
                            bounds.earliest.month() == bounds.latest.month();
    return isOneMonth || bounds.isFresh ? likelyMonth(bounds) : bounds.earliest.toString(u"yyyy"_s);
}

QString edtfOf(const Bounds &bounds)
{
    const QDate &from = bounds.earliest;
    const QDate &to = bounds.latest;
    const QString begin = from.toString(Qt::ISODate);
    if (!to.isValid())
        return begin + u"/.."_s;
    if (from == QDate(from.year(), 1, 1) && to == QDate(from.year(), 12, 31))
        return from.toString(u"yyyy"_s);
    const bool isWholeMonth = from.day() == 1 && to == from.addMonths(1).addDays(-1);
    if (from == to || isWholeMonth) // no day is ever inferred
        return from.toString(u"yyyy-MM"_s);
    return begin + u'/' + to.toString(Qt::ISODate);
}

IssueDate inferredDate(const Bounds &bounds)
{
    if (!bounds.earliest.isValid())
        return {.evidence = bounds.evidence};
    IssueDate date = parseEdtf(edtfOf(bounds)).value_or(IssueDate());
    date.best = bestOf(bounds);
    date.kind = DateKind::Inferred;
    date.evidence = bounds.evidence;
    return date;
}

bool overlap(const IssueDate &one, const IssueDate &other)
{
    const auto endsBefore = [](const IssueDate &first, const IssueDate &second) {
        return first.latest.isValid() && first.latest < second.earliest;
    };
    return !endsBefore(one, other) && !endsBefore(other, one);
}

bool isWithin(const IssueDate &inner, const IssueDate &outer)
{
    return inner.latest.isValid() && inner.earliest >= outer.earliest &&
           inner.latest <= outer.latest;
}

QString conflictOf(const IssueDate &one, const IssueDate &other)
{
    QList<int> lines;
    for (const Evidence &evidence : one.evidence + other.evidence)
        lines.append(evidence.line);
    lines.removeAll(0);
    return u"date-conflict:"_s + lineRanges(lines);
}

// The month or year that two days share; the first one, uncertain, when they share none.
IssueDate lowered(const IssueDate &one, const IssueDate &other)
{
    QString edtf = one.edtf + u'?';
    if (one.earliest.year() == other.earliest.year())
        edtf = one.earliest.toString(one.earliest.month() == other.earliest.month() ? u"yyyy-MM"_s
                                                                                    : u"yyyy"_s);
    IssueDate date = parseEdtf(edtf).value_or(one);
    date.kind = one.kind;
    return date;
}

// What the page prints and what its address says, taken together; either may be unknown.
DateReading printedOrAddress(const DateReading &printed, const IssueDate &address)
{
    if (!printed.date.isKnown() || !address.isKnown())
        return printed.date.isKnown() ? printed : DateReading{.date = address};
    DateReading reading = printed;
    const bool agree = overlap(printed.date, address);
    const bool isFiner = isWithin(address, printed.date) && !isWithin(printed.date, address);
    if (!agree)
        reading.date = lowered(printed.date, address);
    else if (isFiner)
        reading.date = address;
    if (!agree)
        reading.warnings.append(conflictOf(printed.date, address));
    reading.date.evidence = printed.date.evidence + address.evidence;
    return reading;
}

IssueDate withEvidence(IssueDate date, const QList<Evidence> &more)
{
    for (const Evidence &evidence : more) {
        if (!date.evidence.contains(evidence))
            date.evidence.append(evidence);
    }
    return date;
}

// An address that names a year alone settles which one it is.
QList<DateClue> cluesWith(const IssueDate &address, QList<DateClue> clues)
{
    if (address.precision == DatePrecision::Year && !address.evidence.isEmpty())
        clues.append({.use = ClueUse::EventYear,
                      .form = {.year = address.earliest.year()},
                      .evidence = address.evidence.first()});
    return clues;
}

QStringList impossibleDates(const QList<Passage> &passages)
{
    QStringList warnings;
    for (const Passage &passage : passages) {
        if (!passage.text.contains(u'月'))
            continue;
        const FoldedText shadow = fold(passage.text);
        for (const TextRange range : impossibleDatesIn(shadow.text)) {
            const int line = passage.lineAt(shadow.toOriginal(range).begin);
            const QString warning = u"impossible-date:"_s + QString::number(line);
            if (!warnings.contains(warning))
                warnings.append(warning);
        }
    }
    return warnings;
}

} // namespace

IssueDate readDate(const PageLines &lines, const Page &page)
{
    return readDate(lines, page, {}, {}).date;
}

DateReading readDate(const PageLines &lines, const Page &page, const IssueDate &given,
                     const IssueDate &address)
{
    return readDate(passagesOf(lines, page), given, address);
}

DateReading readDate(const QList<Passage> &passages, const IssueDate &given,
                     const IssueDate &address)
{
    const DateReading said = printedOrAddress(mastheadDate(passages), address);
    DateReading reading = said;
    if (given.isKnown()) {
        reading.date = given;
        if (said.date.isKnown() && !overlap(given, said.date))
            reading.warnings.append(conflictOf(said.date, given));
    } else if (said.date.kind != DateKind::Printed && said.date.precision != DatePrecision::Day) {
        const IssueDate inferred =
            inferredDate(Solver(cluesWith(said.date, dateClues(passages))).solve());
        const bool isFiner = isWithin(inferred, said.date) && !isWithin(said.date, inferred);
        if (!said.date.isKnown() || isFiner)
            reading.date = withEvidence(inferred, said.date.evidence);
        else if (inferred.isKnown() && !overlap(inferred, said.date))
            reading.warnings.append(conflictOf(inferred, said.date));
    }
    reading.warnings += impossibleDates(passages);
    return reading;
}
