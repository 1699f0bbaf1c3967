#pragma once

#include "store/connection.h"

#include <QString>

#include <functional>
#include <memory>

// Undo and redo of what was done, as changesets of the writing connection, one a labelled act, kept
// in a file beside the database that goes when the object does.
//
// An import is one act of many transactions: its parts. What the reader does between them stays
// acts of their own, each where it was done, so that going back is always the exact way back; an
// import that was interrupted so goes in as many steps. As long as it goes on it is passed over:
// the reader's newest act is what undo() takes back, unless the import has changed the same since.
class UndoLog final
{
public:
    // `scratch` is the path of that file; an old one is replaced.
    static Result<std::unique_ptr<UndoLog>> open(const QString &scratch);
    ~UndoLog();

    // Runs `act` in a transaction of its own and keeps what it changed under `label`; an act that
    // changed nothing is not kept. What was undone before can no longer be redone.
    Result<void> run(Connection &db, const QString &label,
                     const std::function<Result<void>(Connection &)> &act);

    // The number of the act that was kept last; they ascend.
    qint64 newestAct() const;

    // -- an import; one at a time
    void beginImport();
    // `part` begins and commits its transactions itself. Its outcome is what is returned: a part
    // that could not be kept (a full disk) does not stop the import.
    Result<void> runPart(Connection &db, const std::function<Result<void>(Connection &)> &part);
    // False when it cannot be undone, as a part could not be kept: then none is. An import that
    // changed nothing is no act.
    bool endImport(const QString &label);

    // Takes the newest act back, or does the act undone last again, in one transaction. NotFound
    // when there is none, and when what it changed has been changed since by something else:
    // nothing happens then.
    Result<void> undo(Connection &db);
    Result<void> redo(Connection &db);
    // Labels of what undo() and redo() would do; empty when nothing.
    QString undoLabel() const;
    QString redoLabel() const;

private:
    struct Acts;
    explicit UndoLog(std::unique_ptr<Acts> acts);
    std::unique_ptr<Acts> m_acts;
};
