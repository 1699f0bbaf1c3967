#pragma once

#include "paper/page.h"
#include "store/articlewriter.h"
#include "store/carrymarks.h"

// Private to the store: how articles live on when their page is read again, or when their file
// comes with other bytes.

// An article as it is stored.
struct OldArticle
{
    QString uuid;
    ArticleText text; // the revision in force
};

// An article of a new reading and where it stands.
struct NewArticle
{
    Article article;
    ArticlePlacing placing;
};

// In reading order; those in the bin included. Of a file also those that no reading has any more
// and that only stay for the marks in them; of a page not.
Result<QList<OldArticle>> articlesOfFile(Connection &db, FileId file);
Result<QList<OldArticle>> articlesOfPage(Connection &db, PageId page);
// Those that stay on a page no longer but for the marks in them.
Result<QList<OldArticle>> leftBehind(Connection &db, PageId page);

QStringList textsOf(const QList<NewArticle> &articles);

// For each new text the index of the old article that lives on in it, or -1: first those with the
// same first line, then those that share most; always more than half of the characters of the
// shorter text. Each old one lives on in one text at most.
QList<qsizetype> successors(const QList<OldArticle> &old, const QStringList &texts);

// What becomes of old articles that live on in no new one.
enum class Leftover {
    Stay,   // they stay as they are: their bytes are others
    Settle, // one that is mostly in a new article leaves its UUID there as an alias; all go for
            // good, but for those with a mark or a verdict that finds no place: these stay behind,
            // on no page
};

struct StoredReading
{
    QList<ArticleId> articles; // in its order
    CarriedMarks marks;
};

// Stores a new reading. The article at i is the old one at oldOf[i], or a
// new one where that is -1. A text that differs becomes its article's next revision. Marks and
// verdicts follow their words as `carrier` says, also into another article.
Result<StoredReading> storeReading(Connection &db, const QList<OldArticle> &old,
                                   const QList<NewArticle> &articles, const QList<qsizetype> &oldOf,
                                   Leftover leftover, MarkCarrier carrier);
