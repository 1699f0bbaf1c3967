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
    // `articles`: as in NotePlaces.
    IncomingMemos(const NotesAct &act, IncomingTags &tags,
                  const QHash<QString, ArticleId> &articles);

    Result<void> store(const IncomingMemo &incoming);
    // A state that the reader has given stays; a star is added, never taken.
    Result<void> storeState(const IncomingState &incoming);

private:
    Result<std::optional<MemoSubject>> subjectOf(const IncomingMemo &incoming);
    Result<std::optional<Memo>> memoHere(const QString &uuid, const MemoSubject &about);
    Result<void> takeTheirs(Memo here, const QString &text);

    NotesAct m_act;
    IncomingTags &m_tags;
    const QHash<QString, ArticleId> &m_articles;
};
