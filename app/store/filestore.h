#pragma once

#include "paper/carrying.h"
#include "paper/page.h"
#include "store/connection.h"

// What became of a file that was imported.
struct StoredFile
{
    enum class Outcome {
        Added,
        Revised,   // other bytes at a path that is known: the file's next revision; or read again
        Unchanged, // the same bytes are there already
    };
    Outcome outcome = Outcome::Added;
    FileId id{};
    QList<ArticleId> articles; // in reading order; those stored before when unchanged
    QStringList articleUuids;  // the same
    QString sameTextAs;        // path of the file that has the same text in other bytes; then
                               // unchanged, and these bytes are not stored
    CarriedMarks marks;        // on articles that live on with other texts
};

// Stores a file's pages and articles (text revision 0, segment maps, evidence) in the caller's
// transaction. `path` is the reader's name for the file and only shown. With `reread`, the pages of
// known bytes replace those of the last reading; an article keeps its id and UUID as design says,
// and the reader's edits, which `pages` must have been put right by, go over to the new reading.
// Other bytes at a known path: articles that share most of their characters with one of the new
// ones live on in it, the others stay with the old bytes. Marks go where `carrier` says. `rules` is
// the version of the splitting rules the pages were read with. Empty when there is no page.
Result<StoredFile> storePages(Connection &db, const QString &path, const QList<Page> &pages,
                              bool reread, MarkCarrier carrier, int rules = 1);

// Of every stored file, the sha256: the bytes lie in pages/ under that name.
Result<QStringList> storedFiles(Connection &db);
// By sha256: the file was stored already.
Result<bool> isStored(Connection &db, const QString &sha256);
