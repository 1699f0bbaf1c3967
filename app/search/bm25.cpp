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

FieldScore::FieldScore(const FieldFigures &field, qint64 found, double weight)
    : m_most(float(weight * rarity(field, found) * (saturation + 1)))
{
    std::ranges::transform(lengths(), m_halfway.begin(), [&field](double length) {
        return float(saturation *
                     (1 - lengthInfluence + lengthInfluence * length / field.averageLength));
    });
}
