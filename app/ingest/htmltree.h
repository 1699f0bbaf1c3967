#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>

// An element of a web page, or a run of text in one.
struct HtmlNode
{
    QString name; // of the element, lower case; empty for text
    QString text;
    QHash<QString, QString> attributes; // names lower case; of those that are of use here
    int parent = -1;
    QList<int> children;
};

// A web page as its tags nest. Parents come before their children; nodes[0] is the whole page.
struct HtmlTree
{
    QList<HtmlNode> nodes;
    QStringList comments; // what stands in <!-- -->

    const HtmlNode &at(int node) const { return nodes[node]; }
    bool isText(int node) const { return nodes[node].name.isEmpty(); }
};

// Reads any tag soup; character references become their characters; nothing is fetched or included.
// Damaged when tags nest deeper than 2,000, which no page does that a person wrote.
Result<HtmlTree> parseHtml(const QString &page);
