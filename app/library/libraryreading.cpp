#include "library/articlewording.h"
#include "library/exportreader.h"
#include "library/libraryparts.h"
#include "library/searching.h"
#include "marks/anchor.h"
#include "search/textmatch.h"
#include "store/listingstore.h"
#include "store/markstore.h"

#include <algorithm>
#include <numeric>

// Reading, browsing and searching: nothing here writes.

namespace {

QList<TextRange> inRendition(const Renditions &renditions, const StoredArticle &stored,
                             const Wording &wording, const QString &quote, ScriptChoice choice)
{
    const QString &text = stored.article.sourceText;
    const Rendition rendition = renditions.make(text, choice, wording);
    QList<TextRange> ranges;
    for (const TextRange range : findQuote(rendition.text, quote))
        ranges << rendition.links.toSource(range);
    return ranges;
}

Result<Library::SidebarCounts> countAll(Connection &db)
{
    const Snapshot snapshot(db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const Result<QList<Count>> cities = cityCounts(db);
    if (!cities)
        return cities.error();
    const Result<QList<Count>> dates = dateCounts(db);
    if (!dates)
        return dates.error();
    const Result<QList<Count>> papers = paperCounts(db);
    if (!papers)
        return papers.error();
    const Result<QList<Count>> tagged = tagCounts(db);
    if (!tagged)
        return tagged.error();
    const auto add = [](qint64 sum, const Count &count) { return sum + count.count; };
    return Library::SidebarCounts{
        .cities = *cities,
        .dates = *dates,
        .papers = *papers,
        .tags = *tagged,
        .articles = std::accumulate(papers->begin(), papers->end(), qint64(0), add)};
}

} // namespace

Result<StoredArticle> Library::article(ArticleId id)
{
    return ::article(*m_parts->reading, id);
}

Result<QList<ArticleRow>> Library::articleRows(const QList<ArticleId> &ids)
{
    return ::articleRows(*m_parts->reading, ids);
}

Result<ArticleId> Library::articleByUuid(const QString &uuid)
{
    return ::articleByUuid(*m_parts->reading, uuid);
}

Result<QList<Mark>> Library::marksOf(ArticleId id)
{
    return ::marksOf(*m_parts->reading, id);
}

Job<Result<QList<Mark>>> Library::marksOf(const QList<ArticleId> &ids)
{
    return m_parts->reader->start(
        [parts = m_parts.get(), ids](Progress &) { return ::marksOf(*parts->browsing, ids); });
}

Result<QList<Tag>> Library::tags()
{
    return ::tags(*m_parts->reading);
}

Result<Mark> Library::markByUuid(const QString &uuid)
{
    const Result<MarkId> id = ::markByUuid(*m_parts->reading, uuid);
    if (!id)
        return id.error();
    return mark(*m_parts->reading, *id);
}

Job<Result<Listing>> Library::listing(const Filter &filter, Grouping grouping, SortOrder order,
                                      qsizetype most)
{
    Parts *parts = m_parts.get();
    if (filter.query.trimmed().isEmpty()) {
        return parts->reader->start([parts, filter, grouping, order, most](Progress &) {
            return ::listing(*parts->browsing, filter, grouping, order, most);
        });
    }
    const ListingWish wish{.grouping = grouping, .order = order, .most = most};
    return parts->searcher->start([parts, filter, wish](Progress &progress) {
        return findListing(parts->index->ground(), *parts->gazetteer, filter, wish, progress);
    });
}

Job<Result<Library::SidebarCounts>> Library::sidebarCounts()
{
    return m_parts->reader->start(
        [parts = m_parts.get()](Progress &) { return countAll(*parts->browsing); });
}

Job<Result<SearchResult>> Library::search(const Filter &filter, qsizetype limit, qsizetype offset)
{
    Parts *parts = m_parts.get();
    return parts->searcher->start([parts, filter, limit, offset](Progress &progress) {
        return findHits(parts->index->ground(), *parts->gazetteer, filter, limit, offset, progress);
    });
}

QList<TextRange> Library::matchesIn(const QString &sourceText, const QString &query) const
{
    return foundRanges(parsedQuery(query).root, {.sourceText = sourceText});
}

Result<QList<TextRange>> Library::quoteRanges(ArticleId id, const QString &quote)
{
    const Result<StoredArticle> stored = article(id);
    if (!stored)
        return stored.error();
    QList<TextRange> ranges = findQuote(stored->article.sourceText, quote);
    if (!ranges.isEmpty())
        return ranges;
    const Result<Wording> wording = ::wordingOf(*m_parts->reading, *stored);
    if (!wording)
        return wording.error();
    for (const ScriptChoice choice :
         {ScriptChoice::Simplified, ScriptChoice::Traditional, ScriptChoice::Taiwan,
          ScriptChoice::HongKong, ScriptChoice::OpenCC, ScriptChoice::MainlandWords,
          ScriptChoice::TaiwanWords}) {
        if (ranges.isEmpty())
            ranges = inRendition(*m_parts->renditions, *stored, *wording, quote, choice);
    }
    return ranges;
}

Result<QString> Library::citation(ArticleId id)
{
    const Result<StoredArticle> stored = article(id);
    if (!stored)
        return stored.error();
    const Result<CitedArticle> cited = citedArticle(*m_parts->reading, *stored);
    if (!cited)
        return cited.error();
    return gbt7714(*cited);
}
