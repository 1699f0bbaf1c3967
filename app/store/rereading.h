#pragma once

#include "paper/page.h"
#include "store/articlewriter.h"

// Private to the store: how articles live on when their page is read again, or when their file
// comes with other bytes.

// An article as it is stored.
struct OldArticle
{
    ArticleId id{};
    int revision = 0;
    QString sourceText;
};

// Of a file, in reading order; those in the bin included.
Result<QList<OldArticle>> articlesOfFile(Connection &db, FileId file);

// For each new text the index of the old article that lives on in it, or -1: first those with the
// same first line, then those that share most; always more than half of the characters of the
// shorter text. Each old one lives on in one text at most.
QList<qsizetype> successors(const QList<OldArticle> &old, const QStringList &texts);
// The text that holds more than half of an article's characters, or -1.
qsizetype holderOf(const OldArticle &old, const QStringList &texts);

// Gives an old article its new reading. A text that differs becomes its next revision; its marks
// follow as carryMarks() says.
Result<void> carryOver(Connection &db, const OldArticle &old, const Article &article,
                       const ArticlePlacing &placing);

// An article that was joined to `heir`: marks and links go there, then it is removed. An article
// with a mark that finds no place in `heir` stays, the mark as an orphan.
Result<void> joinInto(Connection &db, const OldArticle &old, ArticleId heir);
// Removes an article for good, unless a mark or a verdict stands in it.
Result<void> removeUnlessMarked(Connection &db, ArticleId id);
