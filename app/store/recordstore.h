#pragma once

#include "paper/article.h"
#include "paper/carrying.h"
#include "paper/pageedit.h"
#include "paper/record.h"
#include "store/articlewriter.h"

#include <QBitArray>
#include <QUuid>

#include <functional>

// An article from a data file, as it is stored.
struct NewRecord
{
    Article article;
    QString identity; // see table record
    int number = 0;   // of its file, from 1
    QString paper;
    QString pageNumber;
    QString url;
    QString accessed;
    QString edition;
    QList<RecordField> fields;
};

// What became of a record.
struct StoredRecord
{
    enum class Outcome {
        Added,
        Revised,   // known with another text: that is the article's next revision
        Unchanged, // known with the same text
    };
    Outcome outcome = Outcome::Added;
    QUuid article;
    CarriedMarks marks; // on a revised one
    int unfitEdits = 0; // corrections that no longer fit its text
};

// The newly read text of a known article, put right as the one before was.
struct CorrectedRecord
{
    Article article;
    QList<PageEdit> edits; // the same, for the lines of this text
    int unfit = 0;         // of them
};
// `before` is the text that the edits were made for, as imported.
using RecordCorrecting = std::function<CorrectedRecord(const QString &before, const Article &read,
                                                       const QList<PageEdit> &edits)>;

// A data file while its records are stored. Used on the writer's thread.
struct RecordFile
{
    FileId id{};
    bool isNew = false;      // these bytes were not known
    bool isRevised = false;  // other bytes stood at its path before
    bool isComplete = false; // an earlier import came to its end
    KnownLabels known;
    QBitArray met; // by row of table record: stored or found by this import
};

// The row of a file, made when missing. `format` and `encoding` as in Page. In a transaction of its
// own, as are the following.
Result<RecordFile> beginRecords(Connection &db, const QString &path, const QString &sha256,
                                const QString &format, const QString &encoding);

// Stores records from `records[from]` on, as many as fit into an import's share of the writer's
// time (15 ms, the commit included), at least one. Marks in an article with a new text go where
// `carrier` says, and corrections as `correct` does. With `reread` the labels of unchanged articles
// are those of the record again; they count as revised. What became of those stored.
Result<QList<StoredRecord>> storeRecords(Connection &db, RecordFile &file,
                                         const QList<NewRecord> &records, qsizetype from,
                                         bool reread, MarkCarrier carrier,
                                         const RecordCorrecting &correct);

// The article as corrections made it, as its next text. In the caller's transaction.
Result<void> storeCorrectedRecord(Connection &db, ArticleId id, const Article &article,
                                  MarkCarrier carrier);

// The file was read to its end; `textSha256` is of its articles' texts, `replaced` code units
// became U+FFFD. Where no record came from it, as all were known from other files, its row goes
// again: then the path of a file with the same text, or nothing if there is none.
Result<QString> endRecords(Connection &db, const RecordFile &file, const QString &textSha256,
                           qint64 replaced);

// The articles of a file of records, in its order.
Result<QList<QUuid>> articlesOfRecords(Connection &db, FileId file);
