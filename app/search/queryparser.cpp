#include "search/queryparser.h"

#include "search/querywords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = QueryNode::Kind;
using Token = QueryToken::Kind;

constexpr qsizetype mostInsides = 8;    // in: of one sequence, one inside the other
constexpr qsizetype longestNaming = 40; // of the part of a query that a fault names

TextRange rangeOf(const QList<QueryNode> &parts)
{
    if (parts.isEmpty())
        return {};
    TextRange range = parts.first().place;
    for (const QueryNode &part : parts) {
        range.begin = std::min(range.begin, part.place.begin);
        range.end = std::max(range.end, part.place.end);
    }
    return range;
}

QueryNode nodeOf(Kind kind, const QList<QueryNode> &parts)
{
    return {.kind = kind, .parts = parts, .place = rangeOf(parts)};
}

QueryNode nodeOf(const QueryWords &words, TextRange place)
{
    return {.kind = Kind::Words, .words = words, .place = place};
}

bool isExclusion(const QueryNode &node)
{
    return node.kind == Kind::Not;
}

bool onlyExcludes(const QueryNode &node)
{
    return isExclusion(node) || (node.kind == Kind::All && !node.parts.isEmpty() &&
                                 std::ranges::all_of(node.parts, isExclusion));
}

// An in: that waits for what is to be found inside.
bool isOpenInside(const QueryNode &node)
{
    return node.kind == Kind::Inside && node.parts.isEmpty();
}

// Takes up parts of the same kind, however deep.
void takeUp(Kind kind, const QList<QueryNode> &parts, QList<QueryNode> &flat, QSet<QString> &seen)
{
    for (const QueryNode &part : parts) {
        if (part.kind == kind) {
            takeUp(kind, part.parts, flat, seen);
        } else if (const QString meaning = explained(part); !seen.contains(meaning)) {
            seen.insert(meaning);
            flat += part;
        }
    }
}

// Each once.
QList<QueryNode> flattened(Kind kind, const QList<QueryNode> &parts)
{
    QList<QueryNode> flat;
    QSet<QString> seen;
    takeUp(kind, parts, flat, seen);
    return flat;
}

// Whether marks can decide where it is found.
bool standsInText(const QueryNode &node)
{
    if (node.kind == Kind::Label || node.kind == Kind::Imported)
        return false;
    return node.kind == Kind::Words || std::ranges::any_of(node.parts, standsInText);
}

QueryNode tagged(const QueryNode &inside)
{
    return {.kind = Kind::Label, .field = u"tag"_s, .value = inside.value, .place = inside.place};
}

// Exclusions alone stay in a sequence, for what may stand round it.
QueryNode grouped(const QList<QueryNode> &parts)
{
    const bool isOne = parts.size() == 1 && !isExclusion(parts.first());
    return isOne ? parts.first() : nodeOf(Kind::All, parts);
}

bool asksForSomething(const QueryNode &node)
{
    if (node.kind == Kind::Words || node.kind == Kind::Label)
        return true;
    return !isExclusion(node) && std::ranges::any_of(node.parts, asksForSomething);
}

} // namespace

QueryParser::QueryParser(const QString &query)
    : m_query(query)
    , m_tokens(queryTokens(query))
{
}

ParsedQuery QueryParser::read()
{
    QList<QueryNode> parts = sequence({});
    if (onlyExcludes(nodeOf(Kind::All, parts))) {
        addFault("excludes-only"_L1, rangeOf(parts), false);
        parts.clear();
    }
    ParsedQuery query{.root = nodeOf(Kind::All, parts), .faults = m_faults};
    query.isEmpty = !asksForSomething(query.root);
    std::ranges::stable_sort(query.faults, {},
                             [](const QueryFault &fault) { return fault.range.begin; });
    return query;
}

void QueryParser::addFault(QLatin1StringView token, TextRange range, bool namesIt)
{
    QueryFault fault{.range = range, .token = token};
    if (namesIt) {
        const QStringView part = QStringView(m_query).sliced(range.begin, range.length());
        fault.token += u':' + part.first(std::min(part.size(), longestNaming)).toString();
    }
    m_faults += fault;
}

QueryNode QueryParser::closed(const QueryNode &part)
{
    return isOpenInside(part) ? tagged(part) : part;
}

bool QueryParser::beginsOperand() const
{
    const Token kind = next().kind;
    return kind == Token::Word || kind == Token::Phrase || kind == Token::Open ||
           kind == Token::Field;
}

// In a sequence with in: what else is asked for is looked for inside.
QList<QueryNode> QueryParser::withInsides(const QList<QueryNode> &parts)
{
    QList<QueryNode> insides;
    QList<QueryNode> within;
    QList<QueryNode> beside;
    for (const QueryNode &part : parts)
        (isOpenInside(part) ? insides : standsInText(part) ? within : beside) += part;
    if (insides.isEmpty())
        return parts;
    if (within.isEmpty() || std::ranges::all_of(within, isExclusion)) {
        for (const QueryNode &inside : std::as_const(insides))
            beside += tagged(inside);
        return beside + within;
    }
    if (insides.size() > mostInsides)
        addFault("too-deep"_L1, insides[mostInsides].place, false);
    QueryNode content = within.size() == 1 ? within.first() : nodeOf(Kind::All, within);
    insides.resize(std::min(insides.size(), mostInsides));
    for (const QueryNode &inside : std::as_const(insides)) {
        QueryNode outer = inside;
        outer.parts = {content};
        content = outer;
    }
    return QList<QueryNode>{content} + beside;
}

// To the bracket that closes it, or to the end of the query.
QList<QueryNode> QueryParser::sequence(const Context &context)
{
    QList<QueryNode> parts;
    for (;;) {
        const Token kind = next().kind;
        if (kind == Token::End || (kind == Token::Close && m_depth > 0 && m_flatBrackets == 0))
            break;
        if (kind == Token::Close) {
            if (m_flatBrackets > 0)
                --m_flatBrackets;
            else
                addFault("unopened-bracket"_L1, next().range);
            ++m_next;
        } else if (kind == Token::And || kind == Token::Or || kind == Token::Near) {
            takeJoiner();
        } else if (const Part found = part(context)) {
            parts += *found;
        }
    }
    return withInsides(flattened(Kind::All, parts));
}

// One that joins nothing here: OR and NEAR that could are taken with what they join.
void QueryParser::takeJoiner()
{
    const Token before = m_next == 0 ? Token::Open : m_tokens[m_next - 1].kind;
    const Token after = m_tokens[m_next + 1].kind;
    const bool isBetween = before != Token::Open && after != Token::Close && after != Token::End;
    if (next().kind != Token::And || !isBetween)
        addFault("dangling-operator"_L1, next().range);
    ++m_next;
}

// What is to be found, or after NOT not to be found.
QueryParser::Part QueryParser::part(const Context &context)
{
    const bool isExcluded = next().kind == Token::Not || next().kind == Token::Minus;
    if (!isExcluded)
        return nearPart(context);
    const QueryToken sign = next();
    ++m_next;
    const bool reaches = sign.kind == Token::Not || next().isAttached;
    if (!beginsOperand() || !reaches) {
        addFault("dangling-operator"_L1, sign.range);
        return {};
    }
    Context within = context;
    within.staysTogether = true;
    const Part found = withoutExclusions(nearPart(within));
    if (!found)
        return {};
    QueryNode node = nodeOf(Kind::Not, {closed(*found)});
    node.place.begin = sign.range.begin;
    return node;
}

// A row of NEAR joins each with the next.
QueryParser::Part QueryParser::nearPart(const Context &context)
{
    Part left = orPart(context);
    if (next().kind != Token::Near)
        return left;
    QList<QueryNode> parts;
    if (left)
        parts += *left;
    while (next().kind == Token::Near) {
        const QueryToken op = next();
        ++m_next;
        if (op.isBadDistance)
            addFault("bad-distance"_L1, op.range);
        const Part right = beginsOperand() ? orPart(context) : Part();
        if (!left || !right) {
            addFault("dangling-operator"_L1, op.range);
            if (right)
                parts += *right;
        } else {
            const QueryNode both = nearNode(op, *left, *right);
            if (both.kind == Kind::Near && parts.last().place == left->place)
                parts.removeLast();
            parts += both;
        }
        left = right;
    }
    for (QueryNode &part : parts)
        part = closed(part);
    parts = flattened(Kind::All, parts);
    return parts.isEmpty() ? Part() : grouped(parts);
}

// Both near each other. What cannot be near anything is asked for all the same.
QueryNode QueryParser::nearNode(const QueryToken &op, const QueryNode &left, const QueryNode &right)
{
    const Part one = nearOperand(left);
    const Part other = nearOperand(right);
    if (!one || !other) {
        addFault("misplaced"_L1, op.range);
        return nodeOf(Kind::All, {closed(left), closed(right)});
    }
    QueryNode node = nodeOf(Kind::Near, {*one, *other});
    node.distance = op.distance;
    return node;
}

QueryParser::Part QueryParser::nearOperand(const QueryNode &part)
{
    if (part.kind == Kind::Words)
        return part;
    if (part.kind == Kind::Any) {
        QList<QueryNode> parts;
        for (const QueryNode &one : part.parts) {
            const Part words = nearOperand(one);
            if (!words)
                return {};
            parts += *words;
        }
        return nodeOf(Kind::Any, parts);
    }
    if (part.kind != Kind::All || part.parts.isEmpty())
        return {};
    // Of a word that punctuation parted, all parts stand at one place. It stays together here.
    const QueryNode &first = part.parts.first();
    const TextRange place = first.place;
    const bool isOneWord = std::ranges::all_of(part.parts, [place](const QueryNode &one) {
        return one.kind == Kind::Words && one.place == place;
    });
    if (!isOneWord)
        return {};
    bool hasLoneStar = false;
    const QList<QueryWords> words =
        wordsOf(QStringView(m_query).sliced(place.begin, place.length()),
                {first.words.where, !first.words.typed.isEmpty(), true}, &hasLoneStar);
    return nodeOf(words.first(), part.place);
}

QueryParser::Part QueryParser::orPart(const Context &context)
{
    Part first = operand(context);
    if (next().kind != Token::Or)
        return first;
    QList<QueryNode> parts;
    const auto add = [&](const Part &part) {
        if (const Part found = withoutExclusions(part))
            parts += closed(*found);
    };
    add(first);
    while (next().kind == Token::Or) {
        const QueryToken op = next();
        ++m_next;
        const bool excludes = next().kind == Token::Not || next().kind == Token::Minus;
        if (beginsOperand()) {
            add(operand(context));
        } else if (excludes) {
            add(part(context));
        } else {
            addFault("dangling-operator"_L1, op.range);
            break;
        }
    }
    parts = flattened(Kind::Any, parts);
    if (parts.isEmpty())
        return {};
    return parts.size() == 1 ? parts.first() : nodeOf(Kind::Any, parts);
}

QueryParser::Part QueryParser::withoutExclusions(const Part &part)
{
    if (!part || !onlyExcludes(*part))
        return part;
    addFault("excludes-only"_L1, part->place, false);
    return {};
}

QueryParser::Part QueryParser::operand(const Context &context)
{
    switch (next().kind) {
    case Token::Open:
        return group(context);
    case Token::Field:
        return fieldPart(context);
    default:
        return wordPart(context);
    }
}

// In brackets.
QueryParser::Part QueryParser::group(const Context &context)
{
    const QueryToken opening = next();
    ++m_next;
    if (m_depth == deepest) {
        // What follows is read as if the bracket were not there.
        if (!m_isTooDeep)
            addFault("too-deep"_L1, opening.range, false);
        m_isTooDeep = true;
        ++m_flatBrackets;
        return {};
    }
    const qsizetype faultsBefore = m_faults.size();
    ++m_depth;
    const QList<QueryNode> parts = sequence(context);
    --m_depth;
    const TextRange all{opening.range.begin, next().range.end};
    if (next().kind == Token::Close)
        ++m_next;
    else
        addFault("unclosed-bracket"_L1, opening.range);
    if (parts.isEmpty()) {
        if (m_faults.size() == faultsBefore)
            addFault("nothing-to-find"_L1, all);
        return {};
    }
    QueryNode node = grouped(parts);
    node.place = all;
    return node;
}

// A word or a phrase.
QueryParser::Part QueryParser::wordPart(const Context &context)
{
    const QueryToken token = next();
    ++m_next;
    if (token.kind == Token::Phrase && !token.isClosed)
        addFault("unclosed-quote"_L1, token.range);
    if (!context.label.isEmpty())
        return label(token, context.label);
    if (!token.unknownField.isEmpty())
        addFault("unknown-field"_L1, token.unknownField);
    const QStringView text =
        QStringView(m_query).sliced(token.content.begin, token.content.length());
    const WordsWish wish{context.where, context.isExact, context.staysTogether};
    QList<QueryNode> parts;
    bool hasLoneStar = false;
    if (token.kind == Token::Word) {
        for (const QueryWords &words : wordsOf(text, wish, &hasLoneStar))
            parts += nodeOf(words, token.range);
    } else if (const QueryWords phrase = phraseOf(text, wish); !phrase.folded.isEmpty()) {
        parts += nodeOf(phrase, token.range);
    }
    if (hasLoneStar)
        addFault("star-alone"_L1, token.range);
    else if (parts.isEmpty())
        addFault("nothing-to-find"_L1, token.range);
    if (parts.isEmpty())
        return {};
    return grouped(flattened(Kind::All, parts));
}

ParsedQuery parsedQuery(const QString &text)
{
    return QueryParser(text).read();
}
