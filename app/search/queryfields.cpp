#include "search/queryparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The fields of a query and what follows them.

namespace {

using Kind = QueryNode::Kind;
using Token = QueryToken::Kind;

std::optional<QueryWords::Where> whereOf(QStringView field)
{
    if (field == u"title")
        return QueryWords::Where::Headline;
    if (field == u"by")
        return QueryWords::Where::Byline;
    if (field == u"section")
        return QueryWords::Where::Section;
    return std::nullopt;
}

// What closes a sentence or a list stands behind a word, not in it.
QStringView withoutStop(QStringView word)
{
    static constexpr QStringView stops = u"，。、；！？,;";
    while (!word.isEmpty() && stops.contains(word.back()))
        word.chop(1);
    return word;
}

} // namespace

QueryParser::Part QueryParser::fieldPart(const Context &context)
{
    const QueryToken field = next();
    ++m_next;
    if (!beginsOperand() || !next().isAttached) {
        addFault("no-value"_L1, field.range);
        return {};
    }
    if (m_depth == deepest) {
        if (!m_isTooDeep)
            addFault("too-deep"_L1, field.range, false);
        m_isTooDeep = true;
        return {};
    }
    ++m_depth;
    Part found = fieldValue(field, context);
    --m_depth;
    if (found)
        found->place.begin = field.range.begin;
    return found;
}

QueryParser::Part QueryParser::fieldValue(const QueryToken &field, const Context &context)
{
    Context within = context;
    within.label.clear();
    if (const auto where = whereOf(field.field)) {
        within.where = *where;
        return operand(within);
    }
    if (field.field == u"exact"_s) {
        within.isExact = true;
        return operand(within);
    }
    if (field.field == u"same"_s)
        return samePart(field, within);
    if (field.field == u"imported"_s) {
        const Part found = withoutExclusions(operand(within));
        if (!found)
            return {};
        return QueryNode{.kind = Kind::Imported, .parts = {closed(*found)}, .place = found->place};
    }
    if (next().kind == Token::Field || (field.field == u"in"_s && next().kind == Token::Open)) {
        addFault("no-value"_L1, field.range);
        return operand(context);
    }
    if (field.field == u"in"_s)
        return insidePart(field);
    within.label = field.field;
    return operand(within);
}

QueryParser::Part QueryParser::label(const QueryToken &token, const QString &field)
{
    const QStringView typed =
        QStringView(m_query).sliced(token.content.begin, token.content.length());
    const QString value =
        (token.kind == Token::Word ? withoutStop(typed) : typed.trimmed()).toString();
    if (value.isEmpty()) {
        addFault("no-value"_L1, token.range);
        return {};
    }
    return QueryNode{.kind = Kind::Label, .field = field, .value = value, .place = token.range};
}

QueryParser::Part QueryParser::insidePart(const QueryToken &field)
{
    const QueryToken token = next();
    ++m_next;
    if (token.kind == Token::Phrase && !token.isClosed)
        addFault("unclosed-quote"_L1, token.range);
    Part node = label(token, field.field);
    if (node) {
        node->kind = Kind::Inside;
        node->field.clear();
    }
    return node;
}

// What cannot stand in one paragraph with others is named and left out.
QueryParser::Part QueryParser::samePart(const QueryToken &field, const Context &context)
{
    const Part found = operand(context);
    if (!found)
        return {};
    QList<QueryNode> parts;
    const QList<QueryNode> asked =
        found->kind == Kind::All ? found->parts : QList<QueryNode>{*found};
    for (const QueryNode &part : asked) {
        if (const Part words = nearOperand(part))
            parts += *words;
        else
            addFault("misplaced"_L1, part.place);
    }
    if (parts.isEmpty())
        return {};
    if (parts.size() == 1)
        return parts.first();
    return QueryNode{
        .kind = Kind::Same, .parts = parts, .place = {field.range.begin, found->place.end}};
}
