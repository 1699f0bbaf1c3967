#pragma once

#include "exchange/officepackage.h"

// All of an ODT but its content.xml. Paragraph styles: Title, Heading_20_1, Heading_20_2, Standard,
// Facts, Important, Comment, QuoteHans and QuoteHant. Fonts are named by their generic family.
Result<void> addOdtParts(OfficePackage &package);

// What stands before and after the paragraphs in content.xml. Table style: Scripts, its columns
// ScriptsColumn, its cells ScriptsCell.
QString odtBegin();
QString odtEnd();
