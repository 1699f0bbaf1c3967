#pragma once

#include "search/lucenenames.h"

#include <QtGlobal>

#include <string>
#include <string_view>

// A field of the index in numbers, for scoring.
struct FieldFigures
{
    std::wstring name;
    qint64 articles = 0;      // in the index
    double averageLength = 1; // tokens
};

// Of the index as a reader sees it.
struct IndexFigures
{
    FieldFigures text;
    FieldFigures headline;
    FieldFigures byline;
    FieldFigures section;
};

// In tokens, of all articles of a segment together.
double fieldLength(const Lucene::IndexReaderPtr &segment, std::wstring_view field);

// Scores what `inner` (a query of one term or phrase in that field) finds by Okapi BM25, which
// Lucene++ 3.0 does not know: Robertson and Zaragoza, “The Probabilistic Relevance Framework”,
// 2009. `found` = in how many articles it stands, at most; `weight` multiplies the score.
Lucene::QueryPtr bm25(const Lucene::QueryPtr &inner, const FieldFigures &field, qint64 found,
                      double weight);
