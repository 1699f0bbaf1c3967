#pragma once

#include "exchange/qdpxnotes.h"

// The marks on the sources of a REFI-QDA project: their selections, notes and codings.
class QdpxMarks final
{
public:
    // All outlive it; `read` gets the marks and what is lost of them.
    QdpxMarks(const RefiProject &project, QdpxNotes &notes, IncomingNotes &read);

    // Those on a source; `text` is nullptr where the project does not have it, `key` is that of the
    // source in `read`. TooLarge where the words of all selections so far are too many.
    Result<void> read(const RefiSource &source, const RefiText *text, const QString &key);

private:
    Result<void> readSelections(const RefiSource &source, const RefiText *text, const QString &key);
    void readSelection(const RefiSelection &selection, const RefiText *text, const QString &key);
    void readNotes(const RefiSource &source, const QString &key);
    void readCodings(const RefiSource &source, const QString &key);
    void addCode(const QString &code, IncomingMark &mark) const;
    void addCoding(const RefiCoding &coding, IncomingMark &mark);
    void addCodings(const QList<RefiCoding> &codings, IncomingMark &mark);

    const RefiProject &m_project;
    QdpxNotes &m_notes;
    IncomingNotes &m_read;
    QHash<QString, QString> m_paths; // of tags, by UUID
    qint64 m_quoted = 0;             // characters of all selections that the file does not have
};
