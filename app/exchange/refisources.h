#pragma once

#include "exchange/exported.h"
#include "exchange/refispool.h"

#include <QMap>
#include <QSet>

// Writes articles as text sources of a REFI-QDA project, with all that hangs on them, and gathers
// what must stand elsewhere in it.
class RefiSources final
{
public:
    // lineEnd: how many characters a line end counts, 1 or 2.
    RefiSources(const QList<Tag> &codebook, qsizetype lineEnd);

    // DiskFull, Unwritable.
    Result<void> open(const QString &folder);
    Result<void> add(const ExportedArticle &article);
    // A note that hangs on nothing in a source.
    Result<void> addMemo(const Memo &memo);
    // The GUID of a user; empty when nobody is named.
    QString user(const QString &name);

    RefiSpool &sources() { return m_sources; }
    RefiSpool &notes() { return m_notes; }
    RefiSpool &links() { return m_links; }
    const QMap<QString, QString> &users() const { return m_users; } // GUID by name
    // With tags that marks bear but the codebook lacked, and the code of what is important.
    QList<Tag> codebook() const;

private:
    struct Note;
    void addMarks(const ExportedArticle &article, QStringList &notes);
    void addSelection(const ExportedArticle &article, const ExportedMark &mark);
    void addWhole(const ExportedMark &mark, QStringList &notes);
    void addOrphan(const ExportedMark &mark, QStringList &notes);
    void addNote(const Note &note);
    void writeMemo(const Memo &memo);
    QStringList addComments(const ExportedMark &mark);
    void addLinks(const ExportedMark &mark);
    QStringList codesOf(const Mark &mark);
    void writeCodings(RefiSpool &spool, const ExportedMark &mark, const QString &note);
    void writeOrigin(RefiSpool &spool, const QString &creator, const QDateTime &created,
                     const QDateTime &modified);

    qsizetype m_lineEnd;
    RefiSpool m_sources;
    RefiSpool m_notes;
    RefiSpool m_links;
    QList<Tag> m_codebook;
    QSet<QString> m_tags; // UUIDs in it
    QMap<QString, QString> m_users;
    QSet<QString> m_seenLinks;
    bool m_hasImportant = false;
};

// UUID of the code that important marks bear, and those made of others, by which they are known
// when they come back.
QString importantCode();
QString articleMemo(const QString &article);
QString laterCoding(const QString &mark, const QString &code);
QString variableUuid(const QString &name);
