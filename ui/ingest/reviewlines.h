#pragma once

#include "paper/pageedit.h"

#include <QHash>

#include <optional>

// What the review knows of a line of the page beyond its words.
struct ReviewLine
{
    enum class Kind { Blank, Article, Masthead, Section, Furniture, Unassigned };
    int number = 0; // 1-based, of the file
    Kind kind = Kind::Blank;
    int article = -1;               // of the page's articles
    std::optional<BlockKind> block; // what it is there; none for a repeated line
    bool isRepeated = false;        // it says again what another line says, and counts once
    bool isDoubtful = false;        // a doubt names it
    friend bool operator==(const ReviewLine &, const ReviewLine &) = default;
};

// The lines of the page, from its first to its last. What the page says nothing of is furniture.
QList<ReviewLine> reviewLines(const PageView &view);

// Lines that stand together, blank ones between them left aside.
struct LineRun
{
    int first = 0; // 1-based, of the file
    int last = 0;
    int column = 0; // where the block begins in the first one, when several share it
    friend bool operator==(const LineRun &, const LineRun &) = default;
};

// Some blocks of an article as runs of lines, in reading order.
QList<LineRun> runsOf(const PageView &view, int article, const QList<int> &blocks);
// All lines of an article, repeated ones included.
QList<LineRun> runsOf(const PageView &view, int article);
// Lines of the file as one run, without blank ones at its ends; none when all are blank.
std::optional<LineRun> runOf(const PageView &view, int first, int last);

// A place that should be looked at.
struct ReviewDoubt
{
    int article = -1; // -1: of the page
    Doubt doubt;
    friend bool operator==(const ReviewDoubt &, const ReviewDoubt &) = default;
};

// What is not settled: first the page's own (a city that is unclear, an unknown date, an edit that
// no longer fits, all lines that belong to nothing as one), then article by article.
QList<ReviewDoubt> reviewDoubts(const PageView &view);

// The first line of an article's first block: edits name it by that.
LineRun startOf(const Article &article);
// The block of that kind that stands for the article in a list; -1 when it has no headline.
int headlineBlock(const Article &article);
