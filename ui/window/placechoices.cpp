#include "window/placechoices.h"

using namespace Qt::StringLiterals;

PlaceChoices placeChoices(const Gazetteer &gazetteer, const ShownPlaces &places)
{
    PlaceChoices choices;
    QStringList codes;
    for (int province = 11; province <= 82; ++province) // GB/T 2260
        codes << gazetteer.citiesWithin(QString::number(province) + u"0000"_s);
    for (const QString &code : codes) {
        auto place = gazetteer.place(code);
        if (!place)
            continue;
        place->name = places.shown(place->name);
        choices.offered << *place;
    }
    choices.named = [&gazetteer](const QString &typed) { return gazetteer.named(typed); };
    return choices;
}
