#pragma once

#include "base/progress.h"
#include "exchange/incoming.h"
#include "library/incomingtexts.h"
#include "library/notesimport.h"

#include <QHash>

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
    QHash<QString, ArticleId> articles;  // by the key of a text, and by an article's UUID
    QList<NotesImport::Skipped> skipped; // marks that belong nowhere
};

// An article is known by its id, else by headline and text, else by the quotes that stand in it. A
// mark stands where the file says if its words stand there; otherwise it is looked for
// (marks/foreignquote.h), and what is not beyond doubt is to be confirmed: so is what stands in
// several articles. What is not found in an article that is known is an orphan of it. Stopped.
Result<NotePlaces> notePlaces(Connection &db, const IncomingNotes &notes, const FindArticles &find,
                              Progress &progress);

// What a report calls a note by: the beginning of its words.
QString nameInReport(const QString &text);
