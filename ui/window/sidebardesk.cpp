#include "window/sidebardesk.h"

#include "browse/sidebar.h"
#include "window/filterparts.h"

namespace {

// Provinces are no cities, but for those that are one city.
qsizetype citiesAmong(const QList<Count> &counts)
{
    QSet<QString> provinces;
    for (const Count &count : counts)
        provinces.insert(count.parent);
    return std::ranges::count_if(counts, [&](const Count &count) {
        return count.count > 0 && !count.key.isEmpty() && !provinces.contains(count.key);
    });
}

} // namespace

SidebarDesk::SidebarDesk(Library &library, const ShownPlaces &places, QWidget *parent)
    : QObject(parent)
    , m_library(library)
    , m_places(places)
    , m_sidebar(new Sidebar(m_model, parent))
{
    connect(m_sidebar, &Sidebar::choiceWanted, this, &SidebarDesk::choose);
    connect(&m_library, &Library::memosChanged, this, &SidebarDesk::showMemos);
    showMemos();
}

void SidebarDesk::show(const Filter &filter)
{
    m_filter = filter;
    const Result<QList<Tag>> tags = m_library.tags();
    if (!tags)
        return Q_EMIT failed(tags.error());
    for (const SidebarSection section : filterSections)
        m_model.setChoice(section, choiceIn(filter, section, *tags));
    readFacets();
}

void SidebarDesk::reload()
{
    const auto show = [this](const Result<Library::SidebarCounts> &counts) {
        if (!counts) {
            Q_EMIT failed(counts.error());
            return;
        }
        m_all = {.cities = counts->cities,
                 .dates = counts->dates,
                 .papers = counts->papers,
                 .tags = counts->tags,
                 .articles = counts->articles};
        Q_EMIT countedAll(counts->articles);
        readFacets();
    };
    m_library.sidebarCounts().onDone(this, show);
}

void SidebarDesk::readFacets()
{
    if (m_job)
        m_job->stop();
    const qint64 number = ++m_number;
    m_cities.reset();
    m_job = m_library.facets(m_filter);
    m_job->onDone(this, [this, number](const Result<Facets> &facets) {
        if (number != m_number)
            return;
        // Where they cannot be had, why is told with the listing; here stands what there is in all.
        showFacets(facets ? *facets : m_all);
        if (facets && m_filter.cities.isEmpty() && m_filter.excluded.cities.isEmpty())
            m_cities = citiesAmong(facets->cities);
        Q_EMIT counted();
    });
}

void SidebarDesk::showFacets(const Facets &facets)
{
    m_model.setCounts(SidebarSection::Cities, m_places.shown(facets.cities));
    m_model.setCounts(SidebarSection::Dates, facets.dates);
    m_model.setCounts(SidebarSection::Papers, facets.papers);
    m_model.setCounts(SidebarSection::Sections, facets.sections);
    m_model.setCounts(SidebarSection::Tags, facets.tags);
}

void SidebarDesk::showMemos()
{
    const Result<QList<Memo>> memos = m_library.memos();
    if (!memos)
        return Q_EMIT failed(memos.error());
    QHash<QString, QString> cities;
    QHash<QString, QString> tags;
    for (const Memo &memo : *memos) {
        if (memo.about.kind == MemoKind::City)
            cities.insert(memo.about.key, memo.text);
        if (memo.about.kind == MemoKind::Tag)
            tags.insert(memo.about.key, memo.text);
    }
    m_model.setMemos(SidebarSection::Cities, cities);
    m_model.setMemos(SidebarSection::Tags, tags);
}

void SidebarDesk::choose(SidebarSection section, const SidebarChoice &choice)
{
    const Result<QList<Tag>> tags = m_library.tags();
    if (tags)
        Q_EMIT filterWanted(withChoice(m_filter, section, choice, *tags));
    else
        Q_EMIT failed(tags.error());
}
