#pragma once

#include "paper/tag.h"
#include "search/querytree.h"
#include "search/textmatch.h"
#include "store/connection.h"

#include <optional>

// Reads of articles what a query compares, and no more: there may be a million of them.
class TextReader final
{
public:
    TextReader(Connection &db, const QueryNode &query);
    static TextReader ofAll(Connection &db); // whatever a query could compare

    // NotFound, Damaged.
    Result<SearchedArticle> read(const ArticleLabels &labels);

private:
    explicit TextReader(Connection &db);
    void ask(const QueryNode &node);
    Result<void> readMarks(ArticleId id, SearchedArticle &article);

    Connection &m_db;
    bool m_isTextAsked = false;
    bool m_isHeadlineAsked = false;
    bool m_isImportedAsked = false;
    bool m_isMarkAsked = false;
    std::optional<QList<Tag>> m_tags; // once they were asked for
};
