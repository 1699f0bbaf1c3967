#pragma once

#include "ingest/htmltree.h"
#include "ingest/pagelines.h"

// A printed line of a web page.
struct HtmlLine
{
    QString text; // trimmed, white space inside as a browser shows it; never empty
    LineHint hint;
    int node = 0; // the block it is in
    qsizetype linkedCharacters = 0;
};

// All lines of the page: blocks, line breaks and rows of plain cells (a tab between them) are
// lines. Readings beside characters (ruby) are left out, as are scripts, forms and what else is
// never text.
QList<HtmlLine> linesOf(const HtmlTree &tree);
