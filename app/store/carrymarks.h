#pragma once

#include "paper/article.h"
#include "paper/mark.h"
#include "store/connection.h"

// Private to the store: marks, and verdicts on hits, follow their words from one text to another.

// A revision of an article's text.
struct TextOf
{
    ArticleId article{};
    int revision = 0;
    FileId file{}; // whose lines the segments name
    QString sourceText;
    QList<Segment> segments;
};

// The selector of a passage; `text` is the source text it lies in.
Selector selectorAt(const QString &text, int revision, TextRange range);

// Where the words of a passage stand in a text of the same file, by their places in the file: all
// of them, in the same order, with nothing between them but what joins blocks and torn words.
// nullopt when they do not.
std::optional<TextRange> sameWords(const TextOf &from, TextRange range, const TextOf &to);

// Marks of `from` go to the same words in one of `to`: to the same place of `to[heir]` when the
// texts are equal, else where the file has them, else to where their quote stands in `to[heir]`, if
// it stands just once in either text. All others stay on the text they were made on, as orphans:
// never on other words. `heir` -1: no text is the old one's own.
Result<void> carryMarks(Connection &db, const TextOf &from, const QList<TextOf> &to,
                        qsizetype heir);
// The same of verdicts, whose words are few: they are looked for by the whole line they stand in.
Result<void> carryVerdicts(Connection &db, const TextOf &from, const QList<TextOf> &to,
                           qsizetype heir);
