#pragma once

#include "store/connection.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

// Undo and redo of what the reader did, as changesets of the writing connection (SQLite's session
// extension), one a labelled act, kept in a file beside the database that goes when the object
// does.
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
    // Takes the newest act back, or does the act undone last again. NotFound when there is none,
    // and when what it changed has been changed since by something else: nothing happens then.
    Result<void> undo(Connection &db);
    Result<void> redo(Connection &db);
    // Labels of what undo() and redo() would do; empty when nothing.
    QString undoLabel() const;
    QString redoLabel() const;

private:
    struct Acts;
    explicit UndoLog(std::unique_ptr<Acts> acts);
    Result<void> write(Connection &db, const QByteArray &changeset, qint64 act, bool undone);
    std::unique_ptr<Acts> m_acts;
};
