#pragma once

#include "paper/mark.h"
#include "store/connection.h"

// Private to the store: marks follow their words from one text to another.

// A revision of an article's text.
struct TextOf
{
    ArticleId article{};
    int revision = 0;
    QString sourceText;
};

// The selector of a passage; `text` is the source text it lies in.
Selector selectorAt(const QString &text, int revision, TextRange range);

// Marks of `from` go to the same words of `to`: to the same place when the texts are equal, else to
// where their quote stands, if it stands just once in either text. All others stay on the text they
// were made on, as orphans: never on other words.
Result<void> carryMarks(Connection &db, const TextOf &from, const TextOf &to);
