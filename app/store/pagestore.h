#pragma once

#include "paper/carrying.h"
#include "paper/pageedit.h"
#include "store/connection.h"

// Pages as they are stored, with what the reader put right. What writes does so in the caller's
// transaction.

// A page and what is needed to read it again.
struct StoredPage
{
    PageId id{};
    FileId file{};
    int position = 0; // of the pages of its file, from 0
    QString name;     // see PageView
    QString path;     // the reader's name for the file
    Page page;        // with the edits
    QList<ArticleId> articles;
    QList<PageEdit> edits;
};

// NotFound when the id is unknown.
Result<StoredPage> storedPage(Connection &db, PageId id);
// The page an article begins on; NotFound for one from a record.
Result<PageId> pageOf(Connection &db, ArticleId id);
// By the page's name: the UUID of its file or a prefix of it of at least 6 characters, then, unless
// it is the only page, a colon and its number. NotFound, Ambiguous (`detail`: the names).
Result<PageId> pageByName(Connection &db, const QString &name);

// Pages with doubts first, the newest imports first; those without doubts and warnings only when
// `all`. What is settled or kept once is no warning here.
Result<QList<PageSummary>> pageSummaries(Connection &db, bool all);
Result<qint64> doubtfulPages(Connection &db);

// In their order. `file` known by its bytes; empty when it is unknown.
Result<QList<PageId>> pagesOfFile(Connection &db, const QString &sha256);
// Of the newest file that was stored under that name; empty when there is none.
Result<QList<PageId>> pagesAtPath(Connection &db, const QString &path);
// Of all files in the same folder, not below it.
Result<QList<PageId>> pagesInFolderOf(Connection &db, PageId id);

// Behind those that the page has. `creator` made them.
Result<void> addEdits(Connection &db, PageId id, const QList<PageEdit> &edits,
                      const QString &creator);

// The page as an edit made it of `before`: articles keep their ids by their UUIDs, one that was
// joined leaves its UUID as an alias, marks follow their words as `carrier` says.
Result<CarriedMarks> storeEditedPage(Connection &db, const StoredPage &before, const Page &after,
                                     MarkCarrier carrier);
