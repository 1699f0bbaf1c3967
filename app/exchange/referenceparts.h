#pragma once

#include "exchange/citation.h"

// What the styles of references have in common.

// On one line, whatever the page had; runs of white space and controls become one space.
QString oneLine(const QString &text);

// The day, month or year of an issue, as far as it is known.
struct Issued
{
    int year = 0;  // 0: unknown
    int month = 0; // 1-12; 0: unknown
    int day = 0;
    QString text;            // 2025-07-03, 2025-07, 2025; empty when unknown
    bool isDoubtful = false; // inferred, or its EDTF says ~ ? %
};
Issued issuedOn(const IssueDate &date);

// Whether it was taken from the web.
bool isOnline(const CitedArticle &article);
