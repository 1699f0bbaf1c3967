#pragma once

#include "search/querylexer.h"
#include "search/querytree.h"

#include <optional>

// Reads the tokens of a query by recursive descent. What binds tightest first: a field and its
// value, OR, NEAR, NOT, words side by side.
class QueryParser final
{
public:
    explicit QueryParser(const QString &query);
    ParsedQuery read();

private:
    // What the fields round a part say of its words.
    struct Context
    {
        QueryWords::Where where = QueryWords::Where::Text;
        bool isExact = false;
        bool staysTogether = false; // punctuation does not part words
        QString label;              // words are values of this field
    };
    using Part = std::optional<QueryNode>; // none: what stood there means nothing

    static constexpr int deepest = 64; // brackets and fields inside one another

    const QueryToken &next() const { return m_tokens[m_next]; }
    bool beginsOperand() const;
    QList<QueryNode> sequence(const Context &context);
    QList<QueryNode> withInsides(const QList<QueryNode> &parts);
    void takeJoiner();
    Part part(const Context &context);
    Part nearPart(const Context &context);
    Part orPart(const Context &context);
    Part operand(const Context &context);
    Part group(const Context &context);
    Part fieldPart(const Context &context);
    Part fieldValue(const QueryToken &field, const Context &context);
    Part insidePart(const QueryToken &field);
    Part samePart(const QueryToken &field, const Context &context);
    Part wordPart(const Context &context);
    Part label(const QueryToken &token, const QString &field);
    QueryNode nearNode(const QueryToken &op, const QueryNode &left, const QueryNode &right);
    // An in: that nothing follows asks for articles with such marks.
    static QueryNode closed(const QueryNode &part);
    // Exclusions alone mean nothing there.
    Part withoutExclusions(const Part &part);
    // A part of Near or Same: words, or one of several words; none when it is another thing.
    Part nearOperand(const QueryNode &part);

    void addFault(QLatin1StringView token, TextRange range, bool namesIt = true);

    const QString &m_query;
    QList<QueryToken> m_tokens;
    qsizetype m_next = 0;
    int m_depth = 0;
    qsizetype m_flatBrackets = 0; // open ones too deep to count
    bool m_isTooDeep = false;
    QList<QueryFault> m_faults;
};
