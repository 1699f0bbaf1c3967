#pragma once

#include "ingest/pagelines.h"
#include "paper/evidence.h"

// The lines of a file that are one newspaper page.
struct PageRange
{
    int firstLine = 1; // 1-based, inclusive
    int lastLine = 0;
    QString number; // 版次 as printed: A01, 02, 3; 第二版 is 2. Empty when none is printed
    QString title; // 版名: 要闻. A name of the page, not a section of its articles; may be empty
    QList<int> bars;          // lines that are nothing but page bars and rulers; they hold no news
    QList<Evidence> evidence; // of number and title: kind page-bar
};

// Cuts a file into newspaper pages: where its format says so (pageStarts), at form feeds, at page
// bars (第02版 要闻, A01版, 2 | 要闻 2025年7月3日, --- 第2版 ---, ## 第2版), at mastheads that come
// again. What may as well be a table of contents, a running head or a footer cuts nothing: in doubt
// the file is one page. The ranges cover the file without gaps; each has a line that is not blank.
QList<PageRange> pageRanges(const PageLines &lines);
