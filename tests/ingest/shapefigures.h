#pragma once

#include "goldcomparison.h"
#include "paper/page.h"
#include "syntheticpages.h"

// How far a split page agrees with the truth of a synthetic one.
struct ShapeFigures
{
    Share lines;        // in the right article, masthead or sections
    Share headlines;    // main ones, exact
    Share joins;        // neighbouring lines of one paragraph
    int invented = 0;   // articles that stand for none of the page's
    QStringList faults; // each in words
    ShapeFigures &operator+=(const ShapeFigures &other);
};

Page splitPage(const SyntheticPage &page);
ShapeFigures figuresOf(const SyntheticPage &truth, const Page &found);
