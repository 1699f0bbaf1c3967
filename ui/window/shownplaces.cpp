#include "window/shownplaces.h"

ShownPlaces::ShownPlaces(const Renditions &renditions, QLocale::Script interfaceScript)
    : m_renditions(renditions)
    , m_isTraditional(interfaceScript == QLocale::TraditionalHanScript)
{
}

QString ShownPlaces::shown(const QString &name) const
{
    if (!m_isTraditional || name.isEmpty())
        return name;
    const auto known = m_names.constFind(name);
    if (known != m_names.constEnd())
        return *known;
    QString converted = m_renditions.make(name, ScriptChoice::Traditional).text;
    m_names.insert(name, converted);
    return converted;
}

Place ShownPlaces::shown(Place place) const
{
    for (QString Place::*name : {&Place::name, &Place::shortName, &Place::provinceName})
        place.*name = shown(place.*name);
    return place;
}

PlaceClaim ShownPlaces::shown(PlaceClaim claim) const
{
    claim.place = shown(claim.place);
    claim.district = shown(claim.district);
    for (Place &candidate : claim.candidates)
        candidate = shown(candidate);
    return claim;
}

Listing ShownPlaces::shown(Listing listing) const
{
    if (!m_isTraditional)
        return listing;
    for (Group &group : listing.groups)
        group.city = shown(group.city);
    return listing;
}

QList<Count> ShownPlaces::shown(QList<Count> cities) const
{
    for (Count &city : cities)
        city.name = shown(city.name);
    return cities;
}

PageView ShownPlaces::shown(PageView view) const
{
    view.page.place = shown(view.page.place);
    for (Article &article : view.page.articles)
        article.place = shown(article.place);
    return view;
}

QList<PageSummary> ShownPlaces::shown(QList<PageSummary> pages) const
{
    for (PageSummary &page : pages)
        page.city = shown(page.city);
    return pages;
}
