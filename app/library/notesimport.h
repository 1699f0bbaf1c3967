#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

// What becomes of a note that is here already and says otherwise in the file.
enum class NotesConflict { KeepOurs, TakeTheirs };

struct NotesRequest
{
    QString path; // of any format that exchange/notesreader.h knows
    NotesConflict conflict = NotesConflict::KeepOurs;
    bool isTrial = false; // the report alone: nothing is changed
};

// What a file of notes has brought.
struct NotesImport
{
    // Here already, and said otherwise in the file. Of ranges and states: which mark stands where.
    struct Conflict
    {
        QString what;  // mark, tag, memo, comment, link, state
        QString name;  // quote, path, title, headline
        QString field; // note, tags, important, place, text, title, state, kind … and as
                       // CodebookImport::Left
        QString kept;  // of ours; with TakeTheirs it was that, unless it stays
        QString given;
        bool stays = false; // ours is kept whatever is asked for: where a tag hangs, a digit key
                            // that another tag has, what a link says
        friend bool operator==(const Conflict &, const Conflict &) = default;
    };
    // What could not be brought.
    struct Skipped
    {
        QString what;   // mark, tag, memo, link, comment, state, or a token of an IncomingLoss
        QString name;   // its quote, path, title or place in the file
        QString reason; // stable token: no-article, in-bin, too-many, no-quote, bad-name, no-mark,
                        // blank, not-carried, taken
        friend bool operator==(const Skipped &, const Skipped &) = default;
    };
    QString program; // that wrote the file, as it says; may be empty
    // Marks, each once in the first three. Of those added: how many are to be confirmed, and how
    // many have lost their words.
    qsizetype added = 0;
    qsizetype identical = 0;
    qsizetype conflicting = 0;
    qsizetype toConfirm = 0;
    qsizetype orphans = 0;
    QStringList tags; // paths of those that are new
    qsizetype comments = 0;
    qsizetype links = 0;
    qsizetype memos = 0;
    qsizetype states = 0; // articles that got another state or a star
    // undo() takes back what it brought, states and stars among it. False when it brought nothing,
    // and for a trial.
    bool isUndoable = false;
    QList<Conflict> conflicts;
    QList<Skipped> skipped;
};

// Why it could not be brought, for the reader.
Error errorOf(const NotesImport::Skipped &skipped);
