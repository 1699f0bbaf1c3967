#pragma once

#include "library/searching.h"
#include "paper/labels.h"
#include "places/gazetteer.h"
#include "search/querytree.h"
#include "search/textmatch.h"

// Finding the articles that a filter with its query takes: the index answers what it can, texts are
// compared where it cannot, and articles changed since it was written are compared always. On the
// search thread, inside the caller's snapshot of the database.

// What a filter asks, made ready for one library at one moment.
struct PreparedSearch
{
    ParsedQuery query;  // its Label and Inside nodes have their tests; faults of names are added
    ArticleTest filter; // of all but the query; none: every article
};
// Errors of the store only: what cannot be understood becomes a fault.
Result<PreparedSearch> prepared(Connection &db, const Gazetteer &gazetteer, const Filter &filter);
// Of the query alone.
Result<ParsedQuery> preparedQuery(Connection &db, const Gazetteer &gazetteer, const QString &query);

// BadQuery for one in which there is nothing to look for: `where` is the code point at which it
// begins to mean nothing, `detail` the query.
Result<void> checkAsksForSomething(const QString &query, const ParsedQuery &parsed);

// Prepared, if there is something to look for in it; BadQuery otherwise.
Result<PreparedSearch> preparedToFind(Connection &db, const Gazetteer &gazetteer,
                                      const Filter &filter);

struct FoundArticle
{
    ArticleLabels labels;
    float score = 0;
};
// All articles found, exactly; best first, of equals the one with the higher id first. With `most`
// only the first so many (`isWhole` says whether there are more). Stopped.
struct FoundArticles
{
    QList<FoundArticle> articles;
    bool isWhole = true;
};
Result<FoundArticles> findArticles(const SearchGround &ground, const PreparedSearch &search,
                                   qsizetype most, const Progress &progress);

// What the matcher compares of a stored article.
Result<SearchedArticle> searchedArticle(Connection &db, ArticleId id);
