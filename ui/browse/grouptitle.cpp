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
    // What is unknown was not inferred.
    const bool isDateInferred = group.dateInferred && !group.date.isEmpty();
    const bool isCityInferred = group.cityInferred && !group.city.isEmpty();
    switch (grouping) {
    case Grouping::CityAndMonth:
        // One “inferred” is enough: the date's, which is the finer claim; else the city's.
        if (isDateInferred)
            return cityTitle(group) + u" · "_s + withDoubt(dateTitle(group), true);
        return withDoubt(cityTitle(group), isCityInferred) + u" · "_s + dateTitle(group);
    case Grouping::Date:
        return withDoubt(dateTitle(group), isDateInferred);
    case Grouping::Paper:
        return group.paper.isEmpty() ? QCoreApplication::translate("groups", "Paper unknown")
                                     : group.paper;
    }
    return {};
}
