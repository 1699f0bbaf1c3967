#pragma once

#include "exchange/officepackage.h"

// What every DOCX of ours is made of. Styles: Title, Heading1 to Heading6, Normal, Facts,
// Important, Comment, and QuoteHans and QuoteHant for passages in either script.

constexpr int lowestHeading = 6;

// All but the document itself, which is the part word/document.xml.
Result<void> addDocxParts(OfficePackage &package);
QString docxBegin();
QString docxEnd();

// A run of words, foreign text escaped; line feeds break the line.
QString docxRun(const QString &text, const QString &properties = {});
QString docxParagraph(const QString &style, const QString &runs);
