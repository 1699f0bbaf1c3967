#pragma once

#include "ingest/pagelines.h"
#include "ingest/printedtext.h"
#include "paper/page.h"

// A line that says of which issue a page is: paper, date, weekday, page number, editors, in any
// order and with little besides. 锦州日报 2024年3月5日 星期二 第3版 要闻.
struct PageBar
{
    int line = 0;       // 1-based, of the file
    QString text;       // as printed
    QStringList papers; // what may be the paper's name, as printed; may be empty
    QString pageNumber; // 3, A03; may be empty
};

// Says the line two of these things at least, one of them the day or the paper?
bool isPageBar(const PrintedLine &line);

// The bars among the lines of the page, wherever the text has them; of the lines that the page
// takes for its masthead, and near them, also those that hold one of these things alone.
QList<PageBar> pageBars(const PageLines &lines, const Page &page);

// 第3版, A3版, 第A03版, 03版, 三版: 3, A3, A03, 03, 3. Empty when it is none. `folded` as by
// hanzi/folding.
QString pageNumberIn(const QString &folded);
