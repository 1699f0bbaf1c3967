#include "search/bm25.h"

// clang-format off
#include <lucene++/LuceneHeaders.h> // the others need it first
// clang-format on
#include <lucene++/Similarity.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace {

constexpr double saturation = 1.2;       // k1: how soon more occurrences stop counting
constexpr double lengthInfluence = 0.35; // b: articles of very different lengths are all news

// Lucene++ keeps a field's length as one byte; this is what each byte means, in tokens.
const std::array<double, 256> &lengths()
{
    static const std::array<double, 256> theLengths = [] {
        std::array<double, 256> table{};
        for (size_t byte = 0; byte < table.size(); ++byte) {
            const double norm = Lucene::Similarity::decodeNorm(uint8_t(byte));
            table[byte] = norm > 0 ? 1 / (norm * norm) : 0;
        }
        return table;
    }();
    return theLengths;
}

// What BM25 needs to know beside the number of occurrences.
struct Figures
{
    std::wstring field;
    double averageLength = 1;
    double importance = 0; // weight times inverse document frequency
};

class Bm25Scorer final : public Lucene::Scorer
{
public:
    Bm25Scorer(const Lucene::ScorerPtr &inner, const Lucene::ByteArray &norms,
               const Figures &figures)
        : Scorer(inner->getSimilarity())
        , m_inner(inner)
        , m_norms(norms)
        , m_figures(figures)
    {
    }

    int32_t docID() override { return m_inner->docID(); }
    int32_t nextDoc() override { return m_inner->nextDoc(); }
    int32_t advance(int32_t target) override { return m_inner->advance(target); }
    float termFreq() override { return m_inner->termFreq(); }
    double score() override
    {
        const auto occurrences = double(m_inner->termFreq());
        const double length = m_norms ? lengths().at(m_norms[m_inner->docID()]) : 1;
        const double relative =
            1 - lengthInfluence + lengthInfluence * length / m_figures.averageLength;
        return m_figures.importance * occurrences * (saturation + 1) /
               (occurrences + saturation * relative);
    }

private:
    Lucene::ScorerPtr m_inner;
    Lucene::ByteArray m_norms;
    Figures m_figures;
};

class Bm25Weight final : public Lucene::Weight
{
public:
    Bm25Weight(const Lucene::QueryPtr &query, const Lucene::WeightPtr &inner,
               const Figures &figures)
        : m_query(query)
        , m_inner(inner)
        , m_figures(figures)
    {
    }

    Lucene::QueryPtr getQuery() override { return m_query; }
    double getValue() override { return 1; }
    void normalize(double) override {}
    // Asked only because Lucene++ makes its weights ready by it.
    double sumOfSquaredWeights() override
    {
        m_inner->sumOfSquaredWeights();
        return 1;
    }
    Lucene::ScorerPtr scorer(const Lucene::IndexReaderPtr &reader, bool, bool) override
    {
        Lucene::ScorerPtr inner = m_inner->scorer(reader, true, false);
        if (!inner)
            return inner;
        return Lucene::newLucene<Bm25Scorer>(inner, reader->norms(m_figures.field), m_figures);
    }
    Lucene::ExplanationPtr explain(const Lucene::IndexReaderPtr &reader, int32_t document) override
    {
        return m_inner->explain(reader, document);
    }

private:
    Lucene::QueryPtr m_query;
    Lucene::WeightPtr m_inner;
    Figures m_figures;
};

class Bm25Query final : public Lucene::Query
{
public:
    Bm25Query(const Lucene::QueryPtr &inner, const Figures &figures)
        : m_inner(inner)
        , m_figures(figures)
    {
    }

    Lucene::WeightPtr createWeight(const Lucene::SearcherPtr &searcher) override
    {
        return Lucene::newLucene<Bm25Weight>(shared_from_this(), m_inner->createWeight(searcher),
                                             m_figures);
    }
    Lucene::String toString(const Lucene::String &field) override
    {
        return m_inner->toString(field);
    }

private:
    Lucene::QueryPtr m_inner;
    Figures m_figures;
};

// Inverse document frequency.
double rarity(const FieldFigures &field, qint64 found)
{
    const auto with = double(found);
    const double without = double(std::max(field.articles - found, qint64(0)));
    return std::log1p((without + 0.5) / (with + 0.5));
}

} // namespace

double fieldLength(const Lucene::IndexReaderPtr &segment, std::wstring_view field)
{
    const Lucene::ByteArray norms = segment->norms(std::wstring(field));
    if (!norms)
        return 0;
    const std::array<double, 256> &lengthOf = lengths();
    return std::accumulate(norms.get(), norms.get() + norms.size(), 0.0,
                           [&lengthOf](double sum, uint8_t norm) { return sum + lengthOf[norm]; });
}

Lucene::QueryPtr bm25(const Lucene::QueryPtr &inner, const FieldFigures &field, qint64 found,
                      double weight)
{
    return Lucene::newLucene<Bm25Query>(
        inner, Figures{field.name, field.averageLength, weight * rarity(field, found)});
}

FieldScore::FieldScore(const FieldFigures &field, qint64 found, double weight)
    : m_most(float(weight * rarity(field, found) * (saturation + 1)))
{
    std::ranges::transform(lengths(), m_halfway.begin(), [&field](double length) {
        return float(saturation *
                     (1 - lengthInfluence + lengthInfluence * length / field.averageLength));
    });
}
