#include "search/textmatch.h"

bool isFound(const QueryNode & /*query*/, const SearchedArticle & /*article*/)
{
    return false;
}

QList<TextRange> foundRanges(const QueryNode & /*query*/, const SearchedArticle & /*article*/)
{
    return {};
}

QList<TextRange> foundMatches(const QueryNode & /*query*/, const SearchedArticle & /*article*/)
{
    return {};
}
