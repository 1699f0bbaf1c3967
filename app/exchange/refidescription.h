#pragma once

#include "exchange/incoming.h"

// The one text that a code of REFI-QDA has, and what ours says of a tag: behind the definition
// stand paragraphs that begin with a fixed word. Where a text of the reader's has such a paragraph
// itself, that begins with a backslash.

QString codeDescription(const Tag &tag);
// Of a code that Baolan wrote.
void readCodeDescription(const QString &description, IncomingTag &tag);
