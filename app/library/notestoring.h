#pragma once

#include "library/noteplaces.h"

// Stores what comes in, in the caller's transaction, and tells what became of it. `reader`: who
// made what the file gives no author of, unless it names its program. Stopped, with part of it
// stored: the caller takes it back.
Result<NotesImport> storeNotes(Connection &db, const IncomingNotes &notes, const NotePlaces &places,
                               NotesConflict conflict, const QString &reader, Progress &progress);
