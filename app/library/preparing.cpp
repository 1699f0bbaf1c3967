#include "library/filtertests.h"
#include "library/finding.h"
#include "library/labeltests.h"

#include <algorithm>
#include <optional>

namespace {

using Kind = QueryNode::Kind;

// Gives the nodes of a query their tests, and takes out what means nothing in this library.
class Preparation final
{
public:
    Preparation(Connection &db, const Gazetteer &gazetteer)
        : m_tests(db, gazetteer)
    {
    }

    // Whether there is anything left of the node.
    bool prepare(QueryNode &node);

    QList<QueryFault> faults;
    std::optional<Error> error; // of the store: what was prepared is of no use

private:
    bool giveTest(QueryNode &node);
    bool prepareParts(QueryNode &node);

    LabelTests m_tests;
};

bool Preparation::prepare(QueryNode &node)
{
    if (error)
        return false;
    if (node.kind == Kind::Words)
        return true;
    const bool isTested = node.kind == Kind::Label || node.kind == Kind::Inside;
    if (isTested && !giveTest(node))
        return false;
    return prepareParts(node);
}

bool Preparation::giveTest(QueryNode &node)
{
    const Result<LabelTests::Made> made = m_tests.testFor(node);
    if (!made) {
        error = made.error();
        return false;
    }
    node.test = made->test;
    if (!made->fault.isEmpty())
        faults << QueryFault{.range = node.place, .token = made->fault};
    return made->fault.isEmpty();
}

bool isExclusion(const QueryNode &node)
{
    return node.kind == Kind::Not;
}

// A node that loses all its parts goes with them, and so does one that would only exclude. A node
// of two that loses one has lost its meaning; All and Any go on with what they have.
bool Preparation::prepareParts(QueryNode &node)
{
    if (node.parts.isEmpty())
        return true;
    const qsizetype before = node.parts.size();
    QList<QueryNode> kept;
    for (QueryNode &part : node.parts) {
        if (prepare(part))
            kept << part;
    }
    node.parts = kept;
    if (kept.size() == before)
        return true;
    const bool canLose =
        node.kind == Kind::All || node.kind == Kind::Any || node.kind == Kind::Same;
    return canLose && !std::ranges::all_of(kept, isExclusion);
}

// Something that could be found: not an exclusion alone.
bool asksForSomething(const QueryNode &node)
{
    if (node.kind == Kind::Words || node.kind == Kind::Label)
        return true;
    return !isExclusion(node) && std::ranges::any_of(node.parts, asksForSomething);
}

} // namespace

Result<ParsedQuery> preparedQuery(Connection &db, const Gazetteer &gazetteer, const QString &query)
{
    ParsedQuery parsed = parsedQuery(query);
    Preparation preparation(db, gazetteer);
    const bool isLeft = preparation.prepare(parsed.root);
    if (preparation.error)
        return *preparation.error;
    if (!isLeft)
        parsed.root = {};
    parsed.isEmpty = parsed.isEmpty || !asksForSomething(parsed.root);
    parsed.faults += preparation.faults;
    std::ranges::stable_sort(parsed.faults, {},
                             [](const QueryFault &fault) { return fault.range.begin; });
    return parsed;
}

Result<PreparedSearch> prepared(Connection &db, const Gazetteer &gazetteer, const Filter &filter)
{
    const Result<ParsedQuery> query = preparedQuery(db, gazetteer, filter.query);
    if (!query)
        return query.error();
    const Result<FilterTests> tests = filterTests(db, filter);
    if (!tests)
        return tests.error();
    return PreparedSearch{.query = *query, .filter = tests->whole()};
}
