#pragma once

#include "exchange/exported.h"
#include "exchange/refireferences.h"
#include "exchange/refispool.h"

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

    RefiSpool &sources() { return m_sources; }
    RefiSpool &notes() { return m_notes; }
    RefiSpool &links() { return m_links; }
    RefiReferences &references() { return m_references; }

private:
    struct Note;
    struct Places;
    void addMarks(const ExportedArticle &article, QStringList &notes);
    void addSelection(const Places &places, const ExportedMark &mark);
    void addWhole(const ExportedMark &mark, QStringList &notes);
    void addOrphan(const ExportedMark &mark, QStringList &notes);
    void addNote(const Note &note);
    void writeMemo(const Memo &memo);
    QStringList addComments(const ExportedMark &mark);
    void addLinks(const ExportedMark &mark);

    qsizetype m_lineEnd;
    RefiSpool m_sources;
    RefiSpool m_notes;
    RefiSpool m_links;
    RefiReferences m_references;
    QSet<QString> m_seenLinks;
};
