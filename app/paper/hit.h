#pragma once

#include "paper/ids.h"
#include "paper/listing.h"
#include "paper/textrange.h"

// A short stretch of source text round the best matches.
struct Snippet
{
    QString text;
    TextRange range;          // of the source text
    QList<TextRange> matches; // positions in `text`
};

// An article in which the query was found.
struct Hit
{
    ArticleRow article;
    double score = 0;
    QList<TextRange> ranges; // every match in the source text, ascending
    Snippet snippet;
};

// The answer to a query.
struct SearchResult
{
    QString query;
    qint64 total = 0; // articles
    double milliseconds = 0;
    QList<Hit> hits;     // the page that was asked for, best first
    QList<Count> cities; // facets over all articles found, most first
    QList<Count> years;
    QList<Count> tags;
    QList<qsizetype>
        badPositions;         // of the parts of the query that were not understood and left out
    qsizetype openQuote = -1; // of a quotation mark in it that nothing closes
};
