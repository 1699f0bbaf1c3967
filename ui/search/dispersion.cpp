#include "search/dispersion.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMonths = 60; // more are shown by years
constexpr qsizetype yearLength = 4;
constexpr qsizetype monthLength = 7;

// Months since the year 0; of a year: its January.
int numberOf(const QString &key)
{
    const int month = key.size() < monthLength ? 1 : QStringView(key).mid(yearLength + 1).toInt();
    return QStringView(key).left(yearLength).toInt() * 12 + month - 1;
}

QString keyOf(int number, PeriodUnit unit)
{
    QString year = QString::number(number / 12).rightJustified(yearLength, u'0');
    if (unit == PeriodUnit::Year)
        return year;
    return year + u'-' + QString::number(number % 12 + 1).rightJustified(2, u'0');
}

int monthsBetweenEnds(const QList<Count> &months)
{
    int first = 0;
    int last = -1;
    for (const Count &month : months) {
        const QString key = periodOf(month.key, PeriodUnit::Month);
        if (key.isEmpty())
            continue;
        const int number = numberOf(key);
        first = last < 0 ? number : std::min(first, number);
        last = std::max(last, number);
    }
    return last - first + 1;
}

} // namespace

Dispersion dispersionOf(const QList<Count> &months)
{
    Dispersion made;
    if (monthsBetweenEnds(months) > mostMonths)
        made.unit = PeriodUnit::Year;
    QMap<int, qint64> counts;
    for (const Count &month : months) {
        const QString key = periodOf(month.key, made.unit);
        if (key.isEmpty())
            made.undated += month.count;
        else
            counts[numberOf(key)] += month.count;
    }
    made.most = made.undated;
    if (counts.isEmpty())
        return made;
    const int step = made.unit == PeriodUnit::Year ? 12 : 1;
    for (int number = counts.firstKey(); number <= counts.lastKey(); number += step) {
        made.bars << Dispersion::Bar{keyOf(number, made.unit), counts.value(number)};
        made.most = std::max(made.most, made.bars.last().count);
    }
    return made;
}

QString periodOf(const QString &date, PeriodUnit unit)
{
    const qsizetype length = unit == PeriodUnit::Year ? yearLength : monthLength;
    return date.size() < length ? QString() : date.left(length);
}
