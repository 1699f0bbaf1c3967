#include "library/searching.h"

#include "library/facetcounts.h"
#include "library/findingorder.h"
#include "library/findings.h"
#include "library/foundlisting.h"
#include "library/snapshot.h"
#include "search/snippet.h"
#include "store/articlestore.h"
#include "store/listingstore.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

// -- hits

Result<Hit> hitOf(Connection &db, const QueryNode &query, const Finding &finding,
                  const ArticleRow &row)
{
    const Result<SearchedArticle> article = searchedArticle(db, finding.labels->id);
    if (!article)
        return article.error();
    const QList<TextRange> ranges = foundRanges(query, *article);
    return Hit{.article = row,
               .score = finding.score,
               .ranges = ranges,
               .snippet = snippet(article->sourceText, ranges)};
}

Result<QList<Hit>> hitsOf(Connection &db, const QueryNode &query, const FirstFound &found,
                          qsizetype offset)
{
    const QList<ArticleId> ids = plainListing(found).ids;
    const Result<QList<ArticleRow>> rows = articleRows(db, ids.mid(offset));
    if (!rows)
        return rows.error();
    QList<Hit> hits;
    for (const ArticleRow &row : *rows) {
        const Finding &finding = found.articles[size_t(offset + hits.size())];
        const Result<Hit> hit = hitOf(db, query, finding, row);
        if (!hit)
            return hit.error();
        hits << *hit;
    }
    return hits;
}

Result<Facets> facetsOf(Connection &db, const Findings &found)
{
    const Result<LabelNames> names = LabelNames::of(db);
    if (!names)
        return names.error();
    FacetCounts counts;
    for (const Finding &finding : found.articles)
        counts.countAll(*finding.labels);
    return counts.facets(db, *names);
}

// -- listings

// Of a listing, the ids found; group heads that are left without any go.
Listing narrowed(const Listing &all, const ArticleSet &found, qsizetype most)
{
    Listing kept;
    for (Group group : all.groups) {
        const qsizetype first = kept.ids.size();
        for (qsizetype at = group.first; at < group.first + group.count; ++at) {
            if (!found.contains(all.ids[at]))
                continue;
            if (kept.ids.size() == most)
                kept.isWhole = false;
            else
                kept.ids << all.ids[at];
        }
        group.first = first;
        group.count = kept.ids.size() - first;
        if (group.count > 0)
            kept.groups << group;
    }
    return kept;
}

// Headlines are no labels: the store sorts by them.
Result<Listing> byHeadline(Connection &db, const Filter &filter, const FirstFound &found,
                           const ListingWish &wish)
{
    const auto all = listing(db, filter, wish.grouping, SortOrder::Headline);
    if (!all)
        return all.error();
    return narrowed(*all, ArticleSet(plainListing(found).ids), wish.most);
}

Result<Listing> sortedListing(const SearchGround &ground, const Filter &filter,
                              const QueryNode &query, const Findings &findings,
                              const ListingWish &wish, const Progress &progress)
{
    const Result<LabelNames> names = LabelNames::of(*ground.db);
    if (!names)
        return names.error();
    const bool isByRelevance =
        wish.order == SortOrder::Relevance || wish.order == SortOrder::Headline;
    const FindingOrder order = isByRelevance ? FindingOrder::byRelevance()
                                             : FindingOrder(*names, wish.grouping, wish.order);
    const qsizetype most = wish.order == SortOrder::Headline ? -1 : wish.most;
    const auto found = firstFound(*ground.db, query, findings, order, most, progress);
    if (!found)
        return found.error();
    if (wish.order == SortOrder::Headline)
        return byHeadline(*ground.db, filter, *found, wish);
    Listing list =
        isByRelevance ? plainListing(*found) : groupedListing(*found, *names, wish.grouping);
    list.possible = countPossible(found->articles, filter.from, filter.to);
    return list;
}

// -- facets

// The kinds whose conditions an article does not meet. It counts for all kinds when there is none;
// for one kind, when that is the only one.
QList<FacetKind> missedBy(const ArticleLabels &labels, const FilterTests &tests)
{
    QList<FacetKind> missed;
    for (size_t kind = 0; kind < facetKinds; ++kind) {
        if (const ArticleTest &test = tests.kinds[kind]; test && !test(labels))
            missed << FacetKind(kind);
    }
    return missed;
}

FacetCounts counted(const Findings &found, const FilterTests &tests)
{
    FacetCounts counts;
    for (const Finding &finding : found.articles) {
        const QList<FacetKind> missed = missedBy(*finding.labels, tests);
        if (missed.isEmpty())
            counts.countAll(*finding.labels);
        else
            counts.count(*finding.labels, missed.first());
    }
    return counts;
}

} // namespace

Result<SearchResult> findHits(const SearchGround &ground, const Gazetteer &gazetteer,
                              const Filter &filter, qsizetype limit, qsizetype offset,
                              const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    const Snapshot snapshot(*ground.db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const Result<PreparedSearch> search = preparedToFind(*ground.db, gazetteer, filter);
    if (!search)
        return search.error();
    const QueryNode &query = search->query.root;
    Result<Findings> found = findings(ground, *search, progress);
    if (!found)
        return found.error();
    if (const auto kept = keepFound(*ground.db, query, *found, progress); !kept)
        return kept.error();
    const auto first = firstFound(*ground.db, query, *found, FindingOrder::byRelevance(),
                                  offset + limit, progress);
    if (!first)
        return first.error();
    const Result<QList<Hit>> hits = hitsOf(*ground.db, query, *first, offset);
    if (!hits)
        return hits.error();
    const Result<Facets> facets = facetsOf(*ground.db, *found);
    if (!facets)
        return facets.error();
    return SearchResult{.query = filter.query,
                        .total = facets->articles,
                        .milliseconds = double(timer.nsecsElapsed()) / 1e6,
                        .hits = *hits,
                        .facets = *facets,
                        .faults = search->query.faults};
}

Result<Listing> findListing(const SearchGround &ground, const Gazetteer &gazetteer,
                            const Filter &filter, const ListingWish &wish, const Progress &progress)
{
    const Snapshot snapshot(*ground.db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const Result<PreparedSearch> search = preparedToFind(*ground.db, gazetteer, filter);
    if (!search)
        return search.error();
    const Result<Findings> found = findings(ground, *search, progress);
    if (!found)
        return found.error();
    return sortedListing(ground, filter, search->query.root, *found, wish, progress);
}

Result<Facets> findFacets(const SearchGround &ground, const Gazetteer &gazetteer,
                          const Filter &filter, const Progress &progress)
{
    const Snapshot snapshot(*ground.db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const Result<FilterTests> tests = filterTests(*ground.db, filter);
    if (!tests)
        return tests.error();
    const Result<ParsedQuery> query = preparedQuery(*ground.db, gazetteer, filter.query);
    if (!query)
        return query.error();
    if (!filter.query.trimmed().isEmpty()) {
        if (const auto checked = checkAsksForSomething(filter.query, *query); !checked)
            return checked.error();
    }
    const PreparedSearch search{.query = *query, .filter = tests->rest};
    Result<Findings> found = findings(ground, search, progress);
    if (!found)
        return found.error();
    std::erase_if(found->articles, [&tests](const Finding &finding) {
        return missedBy(*finding.labels, *tests).size() > 1;
    });
    if (const auto kept = keepFound(*ground.db, query->root, *found, progress); !kept)
        return kept.error();
    const Result<LabelNames> names = LabelNames::of(*ground.db);
    if (!names)
        return names.error();
    return counted(*found, *tests).facets(*ground.db, *names);
}
