#pragma once

#include "paper/issuedate.h"
#include "paper/place.h"

#include <QStringList>

// Why we think so, in the reader's language: a sentence for each piece of evidence, such as
// “Inferred from line 19, “9月8日傍晚” (a day named in the text)”. Plain text.
QStringList evidenceSentences(const PlaceClaim &place);
QStringList evidenceSentences(const IssueDate &date);

// How certain a city or a date is, in a word or two; empty for what is printed.
QString certainty(const PlaceClaim &place);
QString certainty(const IssueDate &date);
