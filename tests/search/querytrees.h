#pragma once

#include "hanzi/comparing.h"
#include "search/querytree.h"

// Query trees made by hand.

// A star in `text` is one of the query.
inline QueryNode words(const QString &text, QueryWords::Where where = QueryWords::Where::Text)
{
    QueryNode node{.kind = QueryNode::Kind::Words};
    node.words.where = where;
    const QStringList pieces = text.split(u'*');
    node.words.folded = comparableText(pieces.join(QString()));
    qsizetype at = 0;
    for (qsizetype piece = 0; piece + 1 < pieces.size(); ++piece) {
        at += comparableText(pieces[piece]).size();
        node.words.stars += at;
    }
    return node;
}

inline QueryNode title(const QString &text)
{
    return words(text, QueryWords::Where::Headline);
}

inline QueryNode all(const QList<QueryNode> &parts)
{
    return {.kind = QueryNode::Kind::All, .parts = parts};
}

inline QueryNode any(const QList<QueryNode> &parts)
{
    return {.kind = QueryNode::Kind::Any, .parts = parts};
}

inline QueryNode without(const QueryNode &part)
{
    return {.kind = QueryNode::Kind::Not, .parts = {part}};
}

inline QueryNode same(const QList<QueryNode> &parts)
{
    return {.kind = QueryNode::Kind::Same, .parts = parts};
}

inline QueryNode near(const QueryNode &one, const QueryNode &other, int distance)
{
    return {.kind = QueryNode::Kind::Near, .parts = {one, other}, .distance = distance};
}

inline QueryNode label(const ArticleTest &test)
{
    return {.kind = QueryNode::Kind::Label, .test = test};
}
