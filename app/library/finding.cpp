#include "library/finding.h"

#include "library/findingorder.h"
#include "library/findings.h"
#include "library/libraryparts.h"
#include "library/textreader.h"
#include "store/labelstore.h"

Result<void> checkAsksForSomething(const QString &query, const ParsedQuery &parsed)
{
    if (!parsed.isEmpty)
        return {};
    const qsizetype at = parsed.faults.isEmpty() ? 0 : parsed.faults.first().range.begin;
    return Error{Error::Code::BadQuery, QString::number(toCodePoints(query, at)), query};
}

Result<PreparedSearch> preparedToFind(Connection &db, const Gazetteer &gazetteer,
                                      const Filter &filter)
{
    Result<PreparedSearch> search = prepared(db, gazetteer, filter);
    if (!search)
        return search;
    if (const auto checked = checkAsksForSomething(filter.query, search->query); !checked)
        return checked.error();
    return search;
}

Result<FoundArticles> findArticles(const SearchGround &ground, const PreparedSearch &search,
                                   qsizetype most, const Progress &progress)
{
    const Result<Findings> found = findings(ground, search, progress);
    if (!found)
        return found.error();
    const auto first = firstFound(*ground.db, search.query.root, *found,
                                  FindingOrder::byRelevance(), most, progress);
    if (!first)
        return first.error();
    FoundArticles articles;
    articles.isWhole = first->isWhole;
    articles.articles.reserve(qsizetype(first->articles.size()));
    for (const Finding &finding : first->articles)
        articles.articles.append({*finding.labels, finding.score});
    return articles;
}

Result<SearchedArticle> searchedArticle(Connection &db, ArticleId id)
{
    const Result<ArticleLabels> labels = labelsOf(db, id);
    if (!labels)
        return labels.error();
    return TextReader::ofAll(db).read(*labels);
}

Job<Result<Facets>> Library::facets(const Filter &filter)
{
    Parts *parts = m_parts.get();
    return parts->searcher->start([parts, filter](Progress &progress) {
        return findFacets(parts->index->ground(), *parts->gazetteer, filter, progress);
    });
}

Result<QList<TextRange>> Library::foundIn(ArticleId id, const QString &query)
{
    const auto parsed = preparedQuery(*m_parts->reading, *m_parts->gazetteer, query);
    if (!parsed)
        return parsed.error();
    const Result<SearchedArticle> searched = searchedArticle(*m_parts->reading, id);
    if (!searched)
        return searched.error();
    return foundRanges(parsed->root, *searched);
}
