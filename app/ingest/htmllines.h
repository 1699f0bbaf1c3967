#pragma once

#include "ingest/pagelines.h"

// A saved web page: its article with headline, author and source, the furniture around it left out;
// hints for all lines, labels as far as the page has them. Nothing is fetched. A page without any
// article gives all its text. Errors as textOf(); TooLarge beyond largestPageFile; Damaged when
// tags nest too deeply. `encoding` as the reader chose it; empty: found out.
Result<PageLines> htmlLines(const QByteArray &bytes, const QString &encoding = {});

// All lines of a page that is text and nothing else, as in a book, to the end of `page`.
Result<void> appendHtml(const QByteArray &bytes, PageLines &page);
