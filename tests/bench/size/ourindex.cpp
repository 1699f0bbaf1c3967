#include "ourindex.h"

#include <algorithm>
#include <bit>
#include <iterator>

QueryNode wordsNode(const QString &folded)
{
    return {.kind = QueryNode::Kind::Words, .words = {.folded = folded}};
}

QList<qint64> firstArticles(const IndexFindings &findings, int most)
{
    using Found = IndexFindings::Found;
    std::vector<Found> found = findings.found;
    const auto end = found.begin() + std::min<qsizetype>(most, qsizetype(found.size()));
    std::partial_sort(found.begin(), end, found.end(), [](const Found &left, const Found &right) {
        return left.score != right.score ? left.score > right.score
                                         : left.labels->id > right.labels->id;
    });
    QList<qint64> numbers;
    std::transform(found.begin(), end, std::back_inserter(numbers),
                   [](const Found &one) { return qint64(one.labels->id); });
    return numbers;
}

CountedArticles countedArticles(const IndexFindings &findings)
{
    CountedArticles counts{.articles = qint64(findings.found.size())};
    for (const IndexFindings::Found &one : findings.found) {
        ++counts.cities[std::bit_cast<quint64>(one.labels->place)];
        ++counts.years[one.labels->best / 10000 % counts.years.size()];
    }
    return counts;
}
