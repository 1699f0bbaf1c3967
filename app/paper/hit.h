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

// A part of a query that means nothing, or other than was perhaps meant; it was left out.
struct QueryFault
{
    TextRange range; // of the query, UTF-16 units
    QString token;   // what is wrong with it: base/detailtext.h has the words
    friend bool operator==(const QueryFault &, const QueryFault &) = default;
};

// How many articles bear each value, among those found. Empty values are counted under key "".
struct Facets
{
    QList<Count> cities;   // provinces with their cities below them (parent), by place
    QList<Count> dates;    // years with their months below them, newest first
    QList<Count> papers;   // most first
    QList<Count> sections; // most first
    QList<Count> tags;     // in the codebook's order, with their parents; keys are UUIDs
    qint64 articles = 0;
};

// The answer to a query.
struct SearchResult
{
    QString query;
    qint64 total = 0; // articles
    double milliseconds = 0;
    QList<Hit> hits;          // the page that was asked for, best first
    Facets facets;            // over all articles found
    QList<QueryFault> faults; // what was left out of the query, ascending
};
