#pragma once

#include "ingest/htmltree.h"

// What a web page has around its text.
struct HtmlParts
{
    QList<bool> isFurniture; // by node: navigation, scripts, forms, related links, what is hidden
    int main = 0;            // the node that has the text
    int title = -1;          // that of its headline, also outside of main; -1: none
    int kicker = -1;         // 引题
    int subtitle = -1;       // 副题
};

// Found by the names that papers and their systems give the parts; else by where most text lies
// that is no link.
HtmlParts partsOf(const HtmlTree &tree);

// Whether an element begins a new line.
bool isHtmlBlock(const QString &element);
// Whether what it has in it is never shown as text.
bool isNeverText(const QString &element);
// The text in it, with white space as the page has it.
QString textIn(const HtmlTree &tree, int node);
// By node, whether it is `top` or in it.
QList<bool> nodesBelow(const HtmlTree &tree, int top);
