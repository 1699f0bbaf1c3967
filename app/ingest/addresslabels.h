#pragma once

#include "paper/issuedate.h"

#include <QString>

// What a path or web address says of a page. Empty or unknown where it is silent.
struct AddressLabels
{
    IssueDate date;     // kind Address, its evidence the words of the path, line 0
    QString paper;      // as spelled; initials (rmrb) name no paper
    QString pageNumber; // A1, 02, as spelled
    // Said by a path pattern alone:
    QString city;
    QString section;
};

// Reads the forms in common use, from the last parts of `path` (with / or \, or a web address):
// days as 2025-07-03, 20250703, 2016/02/03, 2021-01/05, 202501/02, 2025年7月3日, 民國114年9月8日,
// and months and years as 2025-07 and 2025; the number of the page behind a day (20250703_A1,
// rmrb-20210105-02) or as 第2版; the name of the paper where it is spelled (锦州日报).
AddressLabels addressLabels(const QString &path);
