#pragma once

#include "library/library.h"
#include "models/sidebarmodel.h"
#include "window/shownplaces.h"

#include <QObject>

#include <optional>

class Sidebar;

// What stands in the sidebar: how many of the articles found bear each city, month, newspaper,
// section and tag; and what choosing one of them makes of the filter.
class SidebarDesk final : public QObject
{
    Q_OBJECT

public:
    // `library` and `places` must live as long as the desk; the sidebar belongs to `parent`.
    SidebarDesk(Library &library, const ShownPlaces &places, QWidget *parent);

    Sidebar *sidebar() const { return m_sidebar; }
    SidebarModel &model() { return m_model; }
    void show(const Filter &filter);
    void reload(); // what is counted has changed
    // Cities that the filter leaves articles of; nothing while it asks for cities, or when not
    // counted yet.
    std::optional<qsizetype> cities() const { return m_cities; }

Q_SIGNALS:
    void filterWanted(const Filter &filter);
    void counted();
    void countedAll(qint64 articles); // in the whole library
    void failed(const Error &error);

private:
    void readFacets();
    void showFacets(const Facets &facets);
    void showMemos();
    void choose(SidebarSection section, const SidebarChoice &choice);

    Library &m_library;
    const ShownPlaces &m_places;
    SidebarModel m_model;
    Sidebar *m_sidebar;
    Filter m_filter;
    Facets m_all; // of the whole library
    std::optional<qsizetype> m_cities;
    std::optional<Job<Result<Facets>>> m_job;
    qint64 m_number = 0; // of the facets asked for last; older ones are dropped
};
