#include "store/notedarticles.h"

#include "store/statement.h"

Result<QSet<ArticleId>> notedArticles(Connection &db)
{
    QSet<ArticleId> noted;
    const auto take = [&noted](const Statement &row) { noted.insert(ArticleId{row.number(0)}); };
    if (const Result<void> done = forEachRow(db,
                                             "SELECT article FROM mark"
                                             " UNION SELECT article FROM article_state"
                                             " WHERE state <> 'new' OR star <> 0"
                                             " UNION SELECT article.id FROM memo"
                                             " JOIN article ON article.uuid = memo.about"
                                             " WHERE memo.about_kind = 'article'",
                                             take);
        !done)
        return done.error();
    return noted;
}
