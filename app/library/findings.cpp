#include "library/findings.h"

#include "library/articleset.h"
#include "library/findingorder.h"
#include "library/textreader.h"
#include "store/labelstore.h"

#include <algorithm>

namespace {

Error stopped()
{
    return Error{Error::Code::Stopped, {}, {}};
}

// Takes what the index names, but for the articles it knows in an older form.
Result<bool> takeIndexed(const SearchGround &ground, const PreparedSearch &search,
                         Findings &findings, const Progress &progress)
{
    if (!ground.index)
        return false;
    const Result<IndexFindings> named =
        ground.index->find(search.query.root, search.filter, progress);
    if (!named && named.error().code == Error::Code::Stopped)
        return named.error();
    if (!named)
        return false; // a broken index makes searching slow, not wrong
    const auto touched = articlesTouchedSince(*ground.db, ground.index->stamp().change);
    if (!touched)
        return touched.error();
    const ArticleSet outdated(*touched);
    findings.articles.reserve(named->found.size());
    for (const IndexFindings::Found &found : named->found) {
        if (!outdated.contains(found.labels->id))
            findings.articles.push_back({found.labels, found.score, named->isCertain});
    }
    findings.indexed = named->kept;
    return true;
}

Result<void> takeChanged(const SearchGround &ground, const PreparedSearch &search, qint64 change,
                         Findings &findings)
{
    auto labels = labelsSince(*ground.db, change);
    if (!labels)
        return labels.error();
    if (search.filter)
        std::erase_if(*labels, [&search](const ArticleLabels &one) { return !search.filter(one); });
    findings.changed = std::make_shared<const std::vector<ArticleLabels>>(std::move(*labels));
    for (const ArticleLabels &one : *findings.changed)
        findings.articles.push_back({&one, 0, false});
    return {};
}

// Whether one that is not sure is found indeed.
class TextCheck final
{
public:
    TextCheck(Connection &db, const QueryNode &query)
        : m_query(query)
        , m_reader(db, query)
    {
    }

    Result<bool> isFound(const Finding &finding)
    {
        if (finding.isSure)
            return true;
        const Result<SearchedArticle> article = m_reader.read(*finding.labels);
        if (!article)
            return article.error();
        return ::isFound(m_query, *article);
    }

private:
    const QueryNode &m_query;
    TextReader m_reader;
};

} // namespace

Result<Findings> findings(const SearchGround &ground, const PreparedSearch &search,
                          const Progress &progress)
{
    Findings found;
    const Result<bool> isIndexed = takeIndexed(ground, search, found, progress);
    if (!isIndexed)
        return isIndexed.error();
    const qint64 change = *isIndexed ? ground.index->stamp().change : -1;
    if (const Result<void> taken = takeChanged(ground, search, change, found); !taken)
        return taken.error();
    return found;
}

Result<void> keepFound(Connection &db, const QueryNode &query, Findings &findings,
                       const Progress &progress)
{
    if (std::ranges::all_of(findings.articles, &Finding::isSure))
        return {};
    TextCheck check(db, query);
    std::vector<Finding> kept;
    kept.reserve(findings.articles.size());
    for (Finding finding : findings.articles) {
        if (progress.stopped())
            return stopped();
        const Result<bool> isFound = check.isFound(finding);
        if (!isFound)
            return isFound.error();
        finding.isSure = true;
        if (*isFound)
            kept.push_back(finding);
    }
    findings.articles = std::move(kept);
    return {};
}

Result<FirstFound> firstFound(Connection &db, const QueryNode &query, const Findings &findings,
                              const FindingOrder &order, qsizetype most, const Progress &progress)
{
    TextCheck check(db, query);
    InOrder inOrder(findings.articles, order, most);
    FirstFound first;
    while (const Finding *finding = inOrder.next()) {
        if (progress.stopped())
            return stopped();
        const Result<bool> isFound = check.isFound(*finding);
        if (!isFound)
            return isFound.error();
        if (!*isFound)
            continue;
        if (most >= 0 && std::cmp_equal(first.articles.size(), most)) {
            first.isWhole = false;
            return first;
        }
        first.articles.push_back(*finding);
    }
    return first;
}
