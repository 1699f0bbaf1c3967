#pragma once

#include "paper/article.h"
#include "paper/carrying.h"
#include "paper/concordance.h"
#include "paper/hit.h"
#include "paper/mark.h"
#include "paper/markcomment.h"
#include "paper/marklink.h"
#include "paper/page.h"

#include <QString>

// What a person reads in a terminal. Plain text; text of a page never carries control characters
// to it.

// Without control characters (line feeds stay): a page cannot steer the terminal.
QString harmless(QString text);

// How many columns a text takes: two for a Han character and other wide ones.
int columnsOf(const QString &text);
// Filled up with spaces, or cut, to that many columns.
QString inColumns(const QString &text, int columns);

// City and date of an article; what is only inferred stands in brackets.
QString placeAndDate(const ArticleRow &row);
QString rowLines(const ArticleRow &row);
QString pageLines(const Page &page);
QString markLines(const Mark &mark, const QString &headline);
// One a line, as they stand below the lines of their mark.
QString linkLines(const QList<MarkLink> &links);
QString commentLines(const QList<MarkComment> &comments);
QString carriedLine(const CarriedMarks &marks);
// The matches stand in 【】, or in bold where `isTerminal`.
QString hitLines(const Hit &hit, bool isTerminal);
// The matches stand below one another: in 【】, or in bold where `isTerminal`. `articleUuids`: one
// a line.
QString kwicLines(const QList<KwicLine> &lines, const QStringList &articleUuids, bool isTerminal);
// Two texts of the same blocks side by side, or block below block on fewer than 80 columns.
QString sideBySide(const QString &left, const QString &right, int columns);
