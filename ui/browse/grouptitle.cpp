#include "browse/grouptitle.h"

#include "models/datetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString withDoubt(const QString &text, bool isInferred)
{
    if (!isInferred)
        return text;
    //: A city or date that was inferred. Chinese: %1（推断）
    return QCoreApplication::translate("groups", "%1 (inferred)").arg(text);
}

QString cityTitle(const Group &group)
{
    if (group.city.isEmpty())
        return QCoreApplication::translate("groups", "City unknown");
    return group.city;
}

QString dateTitle(const Group &group)
{
    if (group.date.isEmpty())
        return QCoreApplication::translate("groups", "Date unknown");
    return dateText(group.date);
}

} // namespace

QString groupTitle(const Group &group, Grouping grouping)
{
    switch (grouping) {
    case Grouping::CityAndMonth:
        // One “inferred” is enough: the date's, which is the finer claim; else the city's.
        if (group.dateInferred)
            return cityTitle(group) + u" · "_s + withDoubt(dateTitle(group), true);
        return withDoubt(cityTitle(group), group.cityInferred) + u" · "_s + dateTitle(group);
    case Grouping::Date:
        return withDoubt(dateTitle(group), group.dateInferred);
    case Grouping::Paper:
        return group.paper.isEmpty() ? QCoreApplication::translate("groups", "Paper unknown")
                                     : group.paper;
    }
    return {};
}
