#pragma once

#include "paper/listing.h"
#include "store/connection.h"

// Ids and group heads of the articles a filter takes; filter.query is not looked at (see search).
// Cities sort by province and pinyin, dates newest first, unknown ones last. `most`: the first so
// many only (-1: all).
Result<Listing> listing(Connection &db, const Filter &filter, Grouping grouping, SortOrder order,
                        qsizetype most = -1);

// For the sidebar: provinces and their cities (parent = province code); years and months (parent =
// year), newest first; articles without city or date under key "". Papers by name.
Result<QList<Count>> cityCounts(Connection &db);
Result<QList<Count>> dateCounts(Connection &db);
Result<QList<Count>> paperCounts(Connection &db);
// Articles a tag stands in (each once), children included; key and parent are UUIDs.
Result<QList<Count>> tagCounts(Connection &db);
