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
// first three and 等; nobody: begins with the title; an unknown paper is [报纸名不详]. A date
// stands as far as it is known (its `best`): in square brackets when it was inferred or its EDTF
// says ~ ? %, plain otherwise, [日期不详] when unknown. Never empty punctuation, never a city as
// paper. One line of plain text: what is shown as markup must be escaped by whoever shows it.
QString gbt7714(const CitedArticle &article);
