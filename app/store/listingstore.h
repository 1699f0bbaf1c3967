#pragma once

#include "paper/listing.h"
#include "store/connection.h"

#include <QHash>

// Ids and group heads of the articles a filter takes; filter.query is not looked at (see search).
// Cities sort by province and pinyin, dates newest first, unknown ones last.
Result<Listing> listing(Connection &db, const Filter &filter, Grouping grouping, SortOrder order);
// Of given ids (of a search), those the filter takes, in the given order.
Result<QList<ArticleId>> filtered(Connection &db, const QList<ArticleId> &ids,
                                  const Filter &filter);
// Puts given ids into groups, sorted as listing() does.
Result<Listing> grouped(Connection &db, const QList<ArticleId> &ids, Grouping grouping);

// For the sidebar: provinces and their cities (parent = province code); years and months (parent =
// year), newest first; articles without city or date under key "". Papers by name.
Result<QList<Count>> cityCounts(Connection &db);
Result<QList<Count>> dateCounts(Connection &db);
Result<QList<Count>> paperCounts(Connection &db);
// Articles a tag stands in (each once), children included; key and parent are UUIDs.
Result<QList<Count>> tagCounts(Connection &db);

// By which lists sort the places of articles: province, then pinyin; by code.
Result<QHash<QString, QString>> placeSortKeys(Connection &db);

// Facets of the articles given: cities (most first), years (newest first), tags.
struct FacetCounts
{
    QList<Count> cities;
    QList<Count> years;
    QList<Count> tags;
};
Result<FacetCounts> facetCounts(Connection &db, const QList<ArticleId> &ids);
