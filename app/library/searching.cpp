#include "library/searching.h"

#include "library/snapshot.h"
#include "search/matcher.h"
#include "store/articlestore.h"
#include "store/listingstore.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Candidates = QList<SearchIndex::Candidate>;

QList<ArticleId> idsOf(const Candidates &candidates)
{
    QList<ArticleId> ids;
    ids.reserve(candidates.size());
    for (const SearchIndex::Candidate &candidate : candidates)
        ids << candidate.id;
    return ids;
}

// Every article, when the index cannot help.
Result<Candidates> everyArticle(Connection &db, const Filter &filter)
{
    const Result<Listing> all = listing(db, filter, Grouping::Date, SortOrder::Date);
    if (!all)
        return all.error();
    Candidates candidates;
    for (const ArticleId id : all->ids)
        candidates << SearchIndex::Candidate{.id = id};
    return candidates;
}

constexpr int changedAtOnce = 1000;

// Adds the articles that changed after the index was made, unless they are named already.
Result<void> addChanged(Connection &db, qint64 change, Candidates &candidates,
                        const Progress &progress)
{
    QSet<ArticleId> named;
    for (const SearchIndex::Candidate &candidate : candidates)
        named << candidate.id;
    while (!progress.stopped()) {
        const Result<QList<IndexedArticle>> changed = articlesSince(db, change, changedAtOnce);
        if (!changed)
            return changed.error();
        for (const IndexedArticle &article : *changed) {
            if (!named.contains(article.id))
                candidates << SearchIndex::Candidate{.id = article.id};
            change = article.change;
        }
        if (changed->size() < changedAtOnce)
            return {};
    }
    return Error{Error::Code::Stopped, {}, {}};
}

Result<Candidates> proposed(const SearchGround &ground, const Filter &filter,
                            const SearchQuery &query, const Progress &progress)
{
    if (!ground.index)
        return everyArticle(*ground.db, filter);
    Result<Candidates> named = ground.index->find(query, progress);
    if (!named && named.error().code != Error::Code::Stopped)
        return everyArticle(*ground.db, filter); // a broken index makes searching slow, not wrong
    if (!named)
        return named;
    const Result<void> added =
        addChanged(*ground.db, ground.index->stamp().change, *named, progress);
    if (!added)
        return added.error();
    const Result<QList<ArticleId>> kept = filtered(*ground.db, idsOf(*named), filter);
    if (!kept)
        return kept.error();
    const QSet<ArticleId> taken(kept->begin(), kept->end());
    named->removeIf([&](const SearchIndex::Candidate &one) { return !taken.contains(one.id); });
    return named;
}

// One article found, with all there is to show of it.
Result<Hit> hitOf(Connection &db, const SearchIndex::Candidate &candidate, const ArticleRow &row,
                  const SearchQuery &query)
{
    const Result<QString> text = sourceText(db, candidate.id);
    if (!text)
        return text.error();
    const QList<TextRange> ranges = matches(query, *text);
    return Hit{.article = row,
               .score = candidate.score,
               .ranges = ranges,
               .snippet = snippet(*text, ranges)};
}

Result<QList<Hit>> hitsOf(Connection &db, const Candidates &candidates, const SearchQuery &query)
{
    const Result<QList<ArticleRow>> rows = articleRows(db, idsOf(candidates));
    if (!rows)
        return rows.error();
    QList<Hit> hits;
    for (qsizetype at = 0; at < candidates.size(); ++at) {
        const Result<Hit> hit = hitOf(db, candidates[at], rows->at(at), query);
        if (!hit)
            return hit.error();
        hits << *hit;
    }
    return hits;
}

// Of a listing, the ids found; group heads that are left without any go.
Listing narrowed(const Listing &all, const QSet<ArticleId> &found)
{
    Listing kept;
    for (Group group : all.groups) {
        const qsizetype first = kept.ids.size();
        for (qsizetype at = group.first; at < group.first + group.count; ++at) {
            if (found.contains(all.ids[at]))
                kept.ids << all.ids[at];
        }
        group.first = first;
        group.count = kept.ids.size() - first;
        if (group.count > 0)
            kept.groups << group;
    }
    return kept;
}

bool isPossibleOnly(const ArticleRow &row, const Filter &filter)
{
    const std::optional<IssueDate> date = parseEdtf(row.edtf);
    if (!date)
        return true;
    const bool startsInside = !filter.from.isValid() || date->earliest >= filter.from;
    const bool endsInside =
        !filter.to.isValid() || (date->latest.isValid() && date->latest <= filter.to);
    return !(startsInside && endsInside);
}

Result<qsizetype> countPossible(Connection &db, const QList<ArticleId> &ids, const Filter &filter)
{
    if (!filter.from.isValid() && !filter.to.isValid())
        return 0;
    const Result<QList<ArticleRow>> rows = articleRows(db, ids);
    if (!rows)
        return rows.error();
    return std::ranges::count_if(
        *rows, [&](const ArticleRow &row) { return isPossibleOnly(row, filter); });
}

Result<Listing> sorted(Connection &db, const QList<ArticleId> &found, const Filter &filter,
                       Grouping grouping, SortOrder order)
{
    if (order == SortOrder::Relevance)
        return Listing{.ids = found};
    if (order == SortOrder::Default)
        return grouped(db, found, grouping);
    const Result<Listing> all = listing(db, filter, grouping, order);
    if (!all)
        return all.error();
    return narrowed(*all, QSet<ArticleId>(found.begin(), found.end()));
}

} // namespace

Result<SearchQuery> understood(const QString &query)
{
    SearchQuery parsed = parseQuery(query);
    if (!parsed.isEmpty())
        return parsed;
    const qsizetype at = parsed.badPositions.isEmpty() ? 0 : parsed.badPositions.first();
    return Error{Error::Code::BadQuery, QString::number(toCodePoints(query, at)), query};
}

Result<Candidates> findArticles(const SearchGround &ground, const Filter &filter,
                                const SearchQuery &query, const Progress &progress)
{
    Result<Candidates> candidates = proposed(ground, filter, query, progress);
    if (!candidates)
        return candidates;
    Candidates found;
    for (const SearchIndex::Candidate &candidate : std::as_const(*candidates)) {
        if (progress.stopped())
            return Error{Error::Code::Stopped, {}, {}};
        const Result<QString> text = sourceText(*ground.db, candidate.id);
        if (!text)
            return text.error();
        if (!matches(query, *text).isEmpty())
            found << candidate;
    }
    return found;
}

Result<SearchResult> findHits(const SearchGround &ground, const Filter &filter, qsizetype limit,
                              qsizetype offset, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    const Result<SearchQuery> query = understood(filter.query);
    if (!query)
        return query.error();
    const Snapshot snapshot(*ground.db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const Result<Candidates> found = findArticles(ground, filter, *query, progress);
    if (!found)
        return found.error();
    const Result<QList<Hit>> hits = hitsOf(*ground.db, found->mid(offset, limit), *query);
    if (!hits)
        return hits.error();
    const Result<FacetCounts> facets = facetCounts(*ground.db, idsOf(*found));
    if (!facets)
        return facets.error();
    return SearchResult{.query = filter.query,
                        .total = found->size(),
                        .milliseconds = double(timer.nsecsElapsed()) / 1e6,
                        .hits = *hits,
                        .cities = facets->cities,
                        .years = facets->years,
                        .tags = facets->tags,
                        .badPositions = query->badPositions,
                        .openQuote = query->openQuote};
}

Result<Listing> findListing(const SearchGround &ground, const Filter &filter, Grouping grouping,
                            SortOrder order, const Progress &progress)
{
    const Result<SearchQuery> query = understood(filter.query);
    if (!query)
        return query.error();
    const Snapshot snapshot(*ground.db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const Result<Candidates> found = findArticles(ground, filter, *query, progress);
    if (!found)
        return found.error();
    const QList<ArticleId> ids = idsOf(*found);
    Result<Listing> list = sorted(*ground.db, ids, filter, grouping, order);
    if (!list)
        return list;
    const Result<qsizetype> possible = countPossible(*ground.db, ids, filter);
    if (!possible)
        return possible.error();
    list->possible = *possible;
    return list;
}
