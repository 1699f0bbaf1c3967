#pragma once

#include "library/notesimport.h"
#include "store/connection.h"

// An import of notes while it is stored, in the caller's transaction.
struct NotesAct
{
    Connection &db;
    NotesConflict conflict = NotesConflict::KeepOurs;
    QString creator; // of what the file gives no author of
    NotesImport &report;

    QString authorOf(const QString &named) const { return named.isEmpty() ? creator : named; }
};
