#pragma once

#include "hanzi/renditions.h"
#include "paper/listing.h"
#include "paper/pageedit.h"

#include <QHash>
#include <QLocale>

// The gazetteer names places in simplified characters; an interface in traditional ones shows them
// as its readers write them. Only for display: codes stay, and names printed on a page are left as
// they are. For the main thread.
class ShownPlaces final
{
public:
    // `renditions` must live as long as this. Any script but the traditional leaves names alone.
    ShownPlaces(const Renditions &renditions, QLocale::Script interfaceScript);

    QString shown(const QString &name) const;
    Place shown(Place place) const;
    PlaceClaim shown(PlaceClaim claim) const;
    Listing shown(Listing listing) const;
    QList<Count> shown(QList<Count> cities) const;
    PageView shown(PageView view) const;
    QList<PageSummary> shown(QList<PageSummary> pages) const;

private:
    const Renditions &m_renditions;
    bool m_isTraditional;
    mutable QHash<QString, QString> m_names; // those converted before
};
