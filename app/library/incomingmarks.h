#pragma once

#include "library/incomingtags.h"
#include "library/knownmarks.h"
#include "library/noteplaces.h"
#include "library/notesact.h"

// The marks of a file in the library, with what is said of them and between them.
class IncomingMarks final
{
public:
    IncomingMarks(const NotesAct &act, IncomingTags &tags);

    // With its comments. Best called by article.
    Result<void> store(const IncomingMark &incoming, const NotePlace &place);
    // Once all marks are stored.
    Result<void> storeLink(const IncomingLink &link);

private:
    Result<MarkId> add(Mark mark, const std::optional<IncomingWords> &madeOn);
    Result<void> compare(const Mark &here, const Mark &theirs, const QStringList &theirTags);
    Result<void> takeTheirs(const Mark &here, const Mark &theirs, bool isMoved);
    Result<void> storeComments(MarkId id, const QList<MarkComment> &comments);
    Result<void> bring(const MarkComment &comment);
    Result<void> compare(const MarkComment &here, const MarkComment &theirs);
    Result<MarkId> markHere(const QString &uuid);

    NotesAct m_act;
    IncomingTags &m_tags;
    KnownMarks m_known;
    QHash<QString, MarkId> m_marks; // by their UUIDs in the file
};
