#pragma once

#include "exchange/qdpxarchive.h"

#include <QHash>
#include <QSet>

// The notes of a REFI-QDA project, and who wrote them. What refers to a note makes of it the text
// of a mark, a comment or a memo; what nothing refers to is a memo of its own.
class QdpxNotes final
{
public:
    // Both outlive it; `read` gets the memos and what is lost of notes.
    QdpxNotes(QdpxArchive &archive, IncomingNotes &read);

    // nullptr when there is none, which projectFaults() tells.
    const RefiSource *find(const QString &uuid) const { return m_notes.value(uuid); }
    // Empty when it cannot be read, which is told. What has been asked for is no memo any more.
    QString text(const RefiSource &note);
    // The name of a user; empty when there is none.
    QString user(const QString &uuid) const { return m_users.value(uuid); }

    void addComments(const QStringList &notes, IncomingMark &mark);
    // What another program says of a source, as a memo on the text of that key.
    void addDescription(const RefiSource &source, const QString &key);
    // Once for each note; `key` as in IncomingMemo.
    void addMemo(const RefiSource &note, MemoKind kind, const QString &key);
    // What hangs on codes, then what hangs on the project or on nothing.
    void addOtherMemos();

private:
    // What it says: of another program its description, too.
    Result<QString> words(const RefiSource &note);

    QdpxArchive &m_archive;
    const RefiProject &m_project;
    IncomingNotes &m_read;
    QHash<QString, QString> m_users; // names by UUID
    QHash<QString, const RefiSource *> m_notes;
    QSet<QString> m_used; // UUIDs
};
