#pragma once

#include "paper/hit.h"
#include "search/query.h"
#include "search/searchindex.h"
#include "store/connection.h"

// Searching an open library. The index proposes, the text decides: each article the index names,
// and each that it cannot know yet, is compared with the query, so that what is found is exact at
// any moment. Everything runs in one snapshot of the database.

// An index that may be asked, and what the library was when it was opened.
struct SearchGround
{
    Connection *db = nullptr;
    const SearchIndex *index = nullptr; // nullptr: every text is compared
};

// The understood query. BadQuery when there is nothing in it to look for: `where` is the code point
// at which it begins to mean nothing, `detail` the query.
Result<SearchQuery> understood(const QString &query);

// Articles found, best first, those the filter takes alone. Stopped.
Result<QList<SearchIndex::Candidate>> findArticles(const SearchGround &ground, const Filter &filter,
                                                   const SearchQuery &query,
                                                   const Progress &progress);

// The hits from `offset` on, at most `limit`, with exact totals and facets over all of them.
Result<SearchResult> findHits(const SearchGround &ground, const Filter &filter, qsizetype limit,
                              qsizetype offset, const Progress &progress);

// What was found as a list: best first without groups (Relevance), else grouped and sorted as
// browsing does.
Result<Listing> findListing(const SearchGround &ground, const Filter &filter, Grouping grouping,
                            SortOrder order, const Progress &progress);
