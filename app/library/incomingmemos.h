#pragma once

#include "library/incomingtags.h"
#include "library/noteplaces.h"
#include "library/notesact.h"
#include "paper/memo.h"

// What a file says beside its marks: memos on articles, tags, cities or nothing, and how far
// articles were read.
class IncomingMemos final
{
public:
    // `notes` and `places` outlive it.
    IncomingMemos(const NotesAct &act, IncomingTags &tags, const IncomingNotes &notes,
                  const NotePlaces &places);

    Result<void> store(const IncomingMemo &incoming);
    // A state that the reader has given stays; a star is added, never taken.
    Result<void> storeState(const IncomingState &incoming);

private:
    Result<std::optional<MemoSubject>> subjectOf(const IncomingMemo &incoming);
    Result<std::optional<Memo>> memoHere(const QString &uuid, const MemoSubject &about);
    Result<void> bring(const IncomingMemo &incoming, const MemoSubject &about);
    Result<void> compare(const Memo &here, const IncomingMemo &incoming);
    QString nameOf(const IncomingMemo &incoming) const;
    // Why an article of the file is none of the library.
    QString missing(const QString &article) const;

    NotesAct m_act;
    IncomingTags &m_tags;
    const NotePlaces &m_places;
    QHash<QString, QString> m_headlines; // of the file, by key and by UUID
};
