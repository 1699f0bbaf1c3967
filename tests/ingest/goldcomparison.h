#pragma once

#include "goldpages.h"

#include <QString>

// A figure: how many of those the reader found are right, and how many were found in all.
struct Share
{
    int right = 0;
    int expected = 0;
    int found = 0;

    double recall() const { return expected == 0 ? 1 : double(right) / expected; }
    double precision() const { return found == 0 ? 1 : double(right) / found; }
    Share &operator+=(const Share &other);
};

struct GoldFigures
{
    Share articles;     // with the right main headline
    Share lines;        // non-blank lines in the right article, masthead or sections
    Share roles;        // lines in a block of the right kind, as far as a line is one block
    Share kinds;        // articles of the right kind
    Share joins;        // neighbouring parts of one paragraph
    Share captions;     // with credit
    Share bylines;      // articles with exactly the right people
    QStringList faults; // each in words, for whoever mends the rules
};

QString nameOf(const GoldPage &page); // of its file
// Splits the lines of the page and compares.
GoldFigures figuresOf(const GoldPage &page);
