#pragma once

#include "ingest/printedtext.h"

// A line that names a newspaper page and nothing else: 第02版 要闻 2025年7月3日 星期四.
struct PageBar
{
    QString number;      // 版次, see pageNumberFrom()
    QString title;       // 版名; may be empty
    QString date;        // as printed; may be empty
    bool isRule = false; // set apart by a ruler or as a heading: --- 第2版 ---, ## 第2版
};
std::optional<PageBar> pageBar(const PrintedLine &line);

// A line of a masthead that an issue prints once on a page: its day with the weekday, its running
// number (总第12285期).
bool namesIssue(const PrintedText &line);
