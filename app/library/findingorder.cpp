#include "library/findingorder.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace {

constexpr quint64 pair(quint32 first, quint32 second)
{
    return quint64(first) << 32 | second;
}

// The words for it in the database come in this order.
int wordRank(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Given:
        return 0;
    case Confidence::Likely:
        return 1;
    case Confidence::None:
        return 2;
    case Confidence::Sure:
        return 3;
    case Confidence::Unclear:
        return 4;
    }
    return 0;
}

int wordRank(DateKind kind)
{
    switch (kind) {
    case DateKind::Address:
        return 0;
    case DateKind::Given:
        return 1;
    case DateKind::Inferred:
        return 2;
    case DateKind::Printed:
        return 3;
    case DateKind::Unknown:
        return 4;
    }
    return 0;
}

} // namespace

FindingOrder FindingOrder::byRelevance()
{
    return {};
}

FindingOrder::FindingOrder(LabelNames names, Grouping grouping, SortOrder order)
    : m_names(std::move(names))
    , m_grouping(grouping)
    , m_order(order)
{
    if (grouping == Grouping::Paper)
        m_paperRanks = m_names.paperRanks();
}

quint32 FindingOrder::paperRank(const ArticleLabels &labels) const
{
    return m_paperRanks.value(labels.paper, quint32(m_paperRanks.size()));
}

// Newest first; those without a date last.
FindingOrder::Key FindingOrder::key(const Finding &finding) const
{
    const ArticleLabels &labels = *finding.labels;
    if (m_order == SortOrder::Relevance)
        return {~quint64(std::bit_cast<quint32>(finding.score)), ~quint64(labels.id), 0};
    const quint32 best = ~labels.best;
    const quint32 earliest = ~quint32(labels.earliest);
    const auto page = quint32(labels.page);
    const auto position = quint32(labels.position);
    const bool isByCity = m_order == SortOrder::City;
    if (m_grouping == Grouping::Paper && isByCity)
        return {pair(paperRank(labels), m_names.placeRank(labels)), pair(best, earliest),
                pair(page, position)};
    if (m_grouping == Grouping::Paper)
        return {pair(paperRank(labels), best), pair(earliest, page), position};
    if (m_grouping == Grouping::CityAndMonth)
        return {pair(m_names.placeRank(labels), best), pair(earliest, page), position};
    if (isByCity)
        return {pair(best, m_names.placeRank(labels)), pair(earliest, page), position};
    return {pair(best, earliest), pair(page, position), 0};
}

// As the store's indexes go on.
bool FindingOrder::isBefore(const ArticleLabels &a, const ArticleLabels &b) const
{
    const auto rest = [](const ArticleLabels &labels) {
        return std::tuple(labels.place, wordRank(labels.confidence), wordRank(labels.dateKind),
                          labels.id);
    };
    return m_order != SortOrder::Relevance && rest(a) < rest(b);
}

InOrder::InOrder(const std::vector<Finding> &findings, const FindingOrder &order, qsizetype most)
    : m_order(order)
{
    constexpr qsizetype smallest = 256;
    m_findings.reserve(findings.size());
    for (const Finding &finding : findings)
        m_findings.push_back({order.key(finding), finding});
    // One more than wanted is looked for, to tell whether there are more.
    m_step = most < 0 ? m_findings.size() : size_t(std::max(most + 1, smallest));
}

const Finding *InOrder::next()
{
    if (m_next == m_findings.size())
        return nullptr;
    if (m_next == m_sorted)
        sortMore();
    return &m_findings[m_next++].finding;
}

void InOrder::sortMore()
{
    const auto isBefore = [this](const Keyed &a, const Keyed &b) {
        return a.key == b.key ? m_order.isBefore(*a.finding.labels, *b.finding.labels)
                              : a.key < b.key;
    };
    const size_t end = std::min(m_findings.size(), m_sorted + m_step);
    const auto first = m_findings.begin() + std::ptrdiff_t(m_sorted);
    const auto last = m_findings.begin() + std::ptrdiff_t(end);
    if (last != m_findings.end())
        std::nth_element(first, last, m_findings.end(), isBefore);
    std::sort(first, last, isBefore);
    m_sorted = end;
    m_step = 2 * end;
}
