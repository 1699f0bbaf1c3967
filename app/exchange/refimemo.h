#pragma once

#include "exchange/refiproject.h"
#include "paper/memo.h"

// Memos and links as notes and links of a REFI-QDA project.

// What stands in the description of a memo's note, which has no other place for it: that it is one,
// its city's code, and its title.
QString memoDescription(const Memo &memo);
bool isMemo(const QString &description);
// What the description says, into a memo that was read from its note.
void completeMemo(IncomingMemo &memo, const QString &description);

QString linkName(LinkKind kind);
// Those between marks that say what ours can say; `notes` has the marks, and is told what is lost.
QList<IncomingLink> linksOf(const RefiProject &project, IncomingNotes &notes);
