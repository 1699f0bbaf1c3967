#pragma once

#include "exchange/incoming.h"
#include "store/articlestore.h"

// Whether a text that a file names can be an article of the library.

// What an article is known by besides its words.
struct PrintedLabels
{
    QStringList cityNames; // of any form; empty when unknown
    QString paper;
    IssueDate date;
    QString page;
};
PrintedLabels labelsOf(const StoredArticle &stored);

enum class Agreement {
    Unknown, // neither says the same of anything
    Agrees,  // something is said alike, and nothing otherwise
    Contradicts
};
// By city, paper, date and page. What is written in a way that is not known says nothing.
Agreement agreementOf(const IncomingText &text, const PrintedLabels &labels);

// Four fifths of the longer one stand in both, in the same order, in either script.
bool isAlike(const QString &one, const QString &other);
