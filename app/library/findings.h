#pragma once

#include "library/finding.h"

#include <memory>
#include <vector>

// An article that is found, or may be.
struct Finding
{
    const ArticleLabels *labels = nullptr; // good as long as the Findings
    float score = 0;
    bool isSure = false; // otherwise its text is still to be compared
};

struct Findings
{
    std::vector<Finding> articles; // in no order, none missing
    // What `labels` point to: of those in the index, and of those changed since.
    std::shared_ptr<const void> indexed;
    std::shared_ptr<const std::vector<ArticleLabels>> changed;
};

// What can be told without reading texts. Stopped.
Result<Findings> findings(const SearchGround &ground, const PreparedSearch &search,
                          const Progress &progress);

// Leaves only those that are found indeed. Stopped.
Result<void> keepFound(Connection &db, const QueryNode &query, Findings &findings,
                       const Progress &progress);

// Those found indeed that come first; the texts of those after them are not read.
struct FirstFound
{
    std::vector<Finding> articles; // in order
    bool isWhole = true;           // otherwise there are more
};
class FindingOrder;
// With `most` -1, all. Stopped.
Result<FirstFound> firstFound(Connection &db, const QueryNode &query, const Findings &findings,
                              const FindingOrder &order, qsizetype most, const Progress &progress);
