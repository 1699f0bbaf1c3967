#include "library/finding.h"

#include "library/libraryparts.h"

Job<Result<Facets>> Library::facets(const Filter & /*filter*/)
{
    return m_parts->reader->start([](Progress &) -> Result<Facets> {
        return Error{Error::Code::Unsupported, {}, {}};
    });
}

Result<QList<TextRange>> Library::foundIn(ArticleId id, const QString &query)
{
    const Result<StoredArticle> stored = article(id);
    if (!stored)
        return stored.error();
    return matchesIn(stored->article.sourceText, query);
}

Result<PreparedSearch> prepared(Connection & /*db*/, const Gazetteer & /*gazetteer*/,
                                const Filter & /*filter*/)
{
    return Error{Error::Code::Unsupported, {}, {}};
}

Result<FoundArticles> findArticles(const SearchGround & /*ground*/,
                                   const PreparedSearch & /*search*/, qsizetype /*most*/,
                                   const Progress & /*progress*/)
{
    return Error{Error::Code::Unsupported, {}, {}};
}

Result<SearchedArticle> searchedArticle(Connection & /*db*/, ArticleId /*id*/)
{
    return Error{Error::Code::Unsupported, {}, {}};
}
