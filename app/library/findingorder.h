#pragma once

#include "library/findings.h"
#include "library/labelnames.h"

#include <array>

// What findings are sorted by: the order of a list, or how well they fit.
class FindingOrder final
{
public:
    static FindingOrder byRelevance(); // of equals the one with the higher id first
    // As browsing sorts (store/listingstore.h); not by headline.
    FindingOrder(LabelNames names, Grouping grouping, SortOrder order);

    // Compares as the order does, smaller first.
    using Key = std::array<quint64, 3>;
    Key key(const Finding &finding) const;
    // Of two with the same key.
    bool isBefore(const ArticleLabels &a, const ArticleLabels &b) const;

private:
    FindingOrder() = default;
    quint32 paperRank(const ArticleLabels &labels) const; // an unknown one comes last

    LabelNames m_names;
    QHash<qint32, quint32> m_paperRanks; // when grouped by paper
    Grouping m_grouping = Grouping::Date;
    SortOrder m_order = SortOrder::Relevance;
};

// Hands out findings in order, one by one, and sorts only as far as that goes.
class InOrder final
{
public:
    // `most`: how many will be wanted, as far as is known; -1: all.
    InOrder(const std::vector<Finding> &findings, const FindingOrder &order, qsizetype most);

    const Finding *next(); // nullptr after the last one

private:
    void sortMore();

    struct Keyed
    {
        FindingOrder::Key key{};
        Finding finding;
    };
    const FindingOrder &m_order;
    std::vector<Keyed> m_findings;
    size_t m_sorted = 0; // so many stand where they belong
    size_t m_next = 0;
    size_t m_step = 0; // how many are sorted at once
};
