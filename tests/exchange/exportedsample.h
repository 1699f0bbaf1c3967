#pragma once

#include "exchange/incoming.h"
#include "exchange/notewriter.h"

// What every format of exchange is tried with: passages over a line end and behind a character
// beyond the first plane, nested tags, comments, a link, an orphan, marks on whole articles.

// Keeps what is written; refuses from the byte `room` on.
class MemorySink final : public ByteSink
{
public:
    explicit MemorySink(qsizetype room = -1);
    Result<void> write(const QByteArray &piece) override;
    QByteArray bytes;

private:
    qsizetype m_room;
};

ExportedLibrary sampleLibrary();
QList<ExportedArticle> sampleArticles();
// The bytes a writer makes of the sample.
Result<void> writeSample(NoteWriter &writer);

// Every field of a mark, one a line, to be compared. As it was exported, and as it came in.
QString described(const ExportedArticle &article, const ExportedMark &exported);
QString described(const IncomingNotes &notes, const IncomingMark &mark);
// All marks of the sample, and of what came in, sorted.
QStringList describedSample();
QStringList described(const IncomingNotes &notes);

// Losses as what:where.
QStringList lossesOf(const QList<IncomingLoss> &losses);
