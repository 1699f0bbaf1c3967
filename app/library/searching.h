#pragma once

#include "base/progress.h"
#include "paper/hit.h"
#include "places/gazetteer.h"
#include "search/searchindex.h"
#include "store/connection.h"

// Searching an open library, on the search thread. What is found is exact at any moment, whatever
// the index knows (finding.h). Each runs in one snapshot of the database.

// An index that may be asked, and what the library was when it was opened.
struct SearchGround
{
    Connection *db = nullptr;
    const SearchIndex *index = nullptr; // nullptr: every text is compared
};

// All three: BadQuery when there is nothing in the query to look for (findFacets: unless it is
// empty), Stopped.

// The hits from `offset` on, at most `limit`, with exact totals and facets over all of them.
Result<SearchResult> findHits(const SearchGround &ground, const Gazetteer &gazetteer,
                              const Filter &filter, qsizetype limit, qsizetype offset,
                              const Progress &progress);

// How a list is to look. `most`: see Library::listing().
struct ListingWish
{
    Grouping grouping = Grouping::CityAndMonth;
    SortOrder order = SortOrder::Default;
    qsizetype most = -1;
};
// What was found as a list: best first without groups (Relevance), else grouped and sorted as
// browsing does.
Result<Listing> findListing(const SearchGround &ground, const Gazetteer &gazetteer,
                            const Filter &filter, const ListingWish &wish,
                            const Progress &progress);

// As Library::facets().
Result<Facets> findFacets(const SearchGround &ground, const Gazetteer &gazetteer,
                          const Filter &filter, const Progress &progress);
