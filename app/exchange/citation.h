#pragma once

#include "paper/issuedate.h"

#include <QStringList>

// What a reference needs to know of an article.
struct CitedArticle
{
    QStringList people; // of the byline; nobody when empty
    QString headline;   // as imported
    QString paper;      // empty = unknown
    IssueDate date;
    QString page; // 版次; may be empty
};

// GB/T 7714-2015, numeric style: 作者. 题名[N]. 报纸名, 2025-07-03(1). More than three authors: the
// first three and 等; nobody: begins with the title; an unknown paper is [报纸名不详], an inferred
// date stands in square brackets, an unknown one is [日期不详]. Never empty punctuation, never a
// city as paper.
QString gbt7714(const CitedArticle &article);
