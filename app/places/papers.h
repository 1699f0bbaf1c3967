#pragma once

#include "base/result.h"
#include "paper/paper.h"

#include <QHash>
#include <QList>

// A row of resources/papers/papers.tsv.
struct PaperRow
{
    QString name; // simplified
    QString city; // code of the place of publication
    PaperLevel level = PaperLevel::Unknown;
};

// Internal when the table compiled into the program is missing or malformed.
Result<QList<PaperRow>> readPapers();

// The stem of a paper's name, 锦州 of 锦州日报 and 昌吉 of 昌吉州报; empty for what has no ending
// that papers are called by.
QString stemOfPaper(const QString &foldedName);
