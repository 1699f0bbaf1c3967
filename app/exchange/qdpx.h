#pragma once

#include "exchange/incoming.h"
#include "exchange/notewriter.h"

#include <memory>

// A project of REFI-QDA 1.0 (.qdpx): an archive of project.qde and the texts, sources/GUID.txt.
// City, newspaper, date and page of an article are variables of its source; each city is a case,
// each city and year a set. A mark is a selection, named by its quote, with a coding for each tag;
// its note is the selection's description. What is important, or to be confirmed, has a code of its
// own. A mark on a whole article is a coding of the source, or a note beside it where there is more
// to say than tags; so is an orphan, whose quote is that note's description. Comments and memos are
// notes.

// MAXQDA counts line ends as two characters and wants them so.
enum class QdpxProfile { Standard, Maxqda };

// The project is gathered in a folder for temporary files and goes out in end(); what is held in
// memory are the numbers of articles and the names of cities, users and links. DiskFull and
// Unwritable are also said of that folder.
class QdpxWriter final : public NoteWriter
{
public:
    QdpxWriter(ByteSink &sink, QdpxProfile profile);
    ~QdpxWriter() override;
    Result<void> begin(const ExportedLibrary &library) override;
    Result<void> add(const ExportedArticle &article) override;
    Result<void> end() override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// Damaged as MemoryArchive and readRefiProject() say and where there is no .qde, Ambiguous where
// there are several. What the texts and selections of other programs leave open is decided by the
// quotes; what cannot be carried over is in the losses.
Result<IncomingNotes> readQdpx(const QByteArray &bytes, const QString &name);
