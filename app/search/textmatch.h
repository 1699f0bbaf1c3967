#pragma once

#include "search/querytree.h"

#include <functional>

// A text that is searched, with what else decides.
struct SearchedArticle
{
    QString sourceText;
    QString headline; // headline blocks, one a line, for Where::Headline
    QString byline;
    QString section;
    ArticleLabels labels; // for Label
    // Asked only for Imported: the text as it was imported.
    std::function<QString()> importedText;
    // Asked only for Inside: ranges of the source text of its marks with that tag or one below it.
    std::function<QList<TextRange>(const QString &tagPath)> markedRanges;
};

// Whether an article is what a query asks for, by comparing its text: the truth that the index must
// agree with.
bool isFound(const QueryNode &query, const SearchedArticle &article);

// Every place in the source text that answers the query, ascending and apart from one another
// (places that overlap come as one): matches of its words that are not excluded; of Near and Same,
// only those that fulfil them; of Inside, only those in such marks. Headlines and bylines are part
// of the source text: words asked for there are lit where they stand in the block of that kind, if
// `article.headline` or `byline` is found in it. Not asked whether the article as a whole is found.
QList<TextRange> foundRanges(const QueryNode &query, const SearchedArticle &article);

// The same one by one for a concordance: not merged, each with its whole match.
QList<TextRange> foundMatches(const QueryNode &query, const SearchedArticle &article);
