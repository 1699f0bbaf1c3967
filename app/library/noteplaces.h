#pragma once

#include "base/progress.h"
#include "exchange/incoming.h"
#include "library/incomingtexts.h"
#include "library/notesimport.h"

#include <QHash>
#include <QSet>

// Where notes of a file belong in the library. Nothing is written.

struct NotePlace
{
    qsizetype index = 0; // in IncomingNotes::marks
    ArticleId article{};
    Selector selector;
    MarkState state = MarkState::Ok;
};

struct NotePlaces
{
    QList<NotePlace> marks;              // by article, those of one in the file's order
    QHash<QString, ArticleId> articles;  // by the key of a text, and by an article's UUID: those
                                         // that are known beyond doubt
    QSet<QString> inBin;                 // keys and UUIDs of those that the reader has deleted
    QList<NotesImport::Skipped> skipped; // marks that belong nowhere
};

// An article is known by its id, else as IncomingTexts::candidates() says; then alone is it sure,
// and takes marks on the whole article. Else the quotes that stand in articles tell. A mark stands
// where the file says if its words stand there; otherwise it is looked for (marks/foreignquote.h),
// and what is not beyond doubt is to be confirmed: so is what stands several times in its article
// (at the place nearest to that of the file, else at the first), or in several articles, and what
// stands in an article that contradicts the file. What is not found in a sure article is an orphan
// of it. What is not beyond doubt where it stands by its quote is looked for by the words it was
// made on, too. Stopped.
Result<NotePlaces> notePlaces(Connection &db, const IncomingNotes &notes, const FindArticles &find,
                              Progress &progress);

// What a report calls a note by: the beginning of its words.
QString nameInReport(const QString &text);
