#include "paper/issuedate.h"

#include <QRegularExpression>

namespace {

// One end of an interval: a day, month or year, with or without a mark of doubt.
struct DatePart
{
    QDate first;
    QDate last;
    DatePrecision precision = DatePrecision::Unknown;
};

std::optional<DatePart> parsePart(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[~?%]?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const bool hasMonth = !match.captured(2).isEmpty();
    const bool hasDay = !match.captured(3).isEmpty();
    const int month = hasMonth ? match.captured(2).toInt() : 1;
    const QDate first(year, month, hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return std::nullopt;
    if (hasDay)
        return DatePart{first, first, DatePrecision::Day};
    if (hasMonth)
        return DatePart{first, first.addMonths(1).addDays(-1), DatePrecision::Month};
    return DatePart{first, first.addYears(1).addDays(-1), DatePrecision::Year};
}

// The finest value that holds for every day of the interval.
QString commonPart(QDate earliest, QDate latest)
{
    if (earliest == latest)
        return earliest.toString(Qt::ISODate);
    const bool sameYear = latest.isValid() && earliest.year() == latest.year();
    if (sameYear && earliest.month() == latest.month())
        return earliest.toString(QStringLiteral("yyyy-MM"));
    return earliest.toString(sameYear || !latest.isValid() ? QStringLiteral("yyyy")
                                                           : QStringLiteral("yyyy-MM"));
}

} // namespace

std::optional<IssueDate> parseEdtf(const QString &text)
{
    const QStringList ends = text.trimmed().split(u'/');
    if (ends.size() > 2)
        return std::nullopt;
    const std::optional<DatePart> from = parsePart(ends.first());
    if (!from)
        return std::nullopt;
    IssueDate date{.edtf = text.trimmed(),
                   .earliest = from->first,
                   .latest = from->last,
                   .precision = from->precision};
    if (ends.size() == 2) {
        date.precision = DatePrecision::Range;
        date.latest = QDate();
        if (ends.last() != QStringLiteral("..")) {
            const std::optional<DatePart> to = parsePart(ends.last());
            if (!to || to->last < from->first)
                return std::nullopt;
            date.latest = to->last;
        }
    }
    date.best = commonPart(date.earliest, date.latest);
    return date;
}
