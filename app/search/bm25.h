#pragma once

#include "search/lucenenames.h"

#include <QtGlobal>

#include <array>
#include <memory>
#include <string_view>

// A field of the index in numbers, for scoring.
struct FieldFigures
{
    qint64 articles = 0;      // in the index
    double averageLength = 1; // tokens
};

class TokenCounts; // search/postings.h

// Of the index as a reader sees it.
struct IndexFigures
{
    FieldFigures text;
    FieldFigures headline;
    FieldFigures byline;
    FieldFigures section;
    std::shared_ptr<TokenCounts> counts;
};

// In tokens, of all articles of a segment together.
double fieldLength(const Lucene::IndexReaderPtr &segment, std::wstring_view field);

// Scores by Okapi BM25, which Lucene++ 3.0 does not know: Robertson and Zaragoza, “The
// Probabilistic Relevance Framework”, 2009. `found` = in how many articles it stands, at most;
// `weight` multiplies the score.
class FieldScore final
{
public:
    FieldScore(const FieldFigures &field, qint64 found, double weight);
    // `norm` is the byte that says how long the field is.
    float of(int occurrences, uint8_t norm) const
    {
        const auto count = float(occurrences);
        return m_most * count / (count + m_halfway[norm]);
    }

private:
    float m_most = 0; // as the occurrences grow
    std::array<float, 256> m_halfway{};
};
