#pragma once

#include "exchange/notewriter.h"

// What the tests of this room let leave, and where it goes.

// Keeps what is written; refuses from the byte `room` on, as a disk that is full.
class MemorySink final : public ByteSink
{
public:
    explicit MemorySink(qsizetype room = -1);
    Result<void> write(const QByteArray &piece) override;
    QByteArray bytes;

private:
    qsizetype m_room;
};

IssueDate dayOf(const QString &edtf, DateKind kind);
Tag tagOf(const QString &path);

// To be read: an article with all that can be said of one and a mark on it. The mark is on 改造 in
// 棚户区改造提速 with 𠮷 (two units, one character) before it.
ExportedLibrary sampleLibrary();
ExportedArticle sampleArticle();
ExportedMark sampleMark();

// To go to other programs and come back: passages over a line end and behind a character beyond the
// first plane, nested tags, comments, a link, an orphan, marks on whole articles, memos.
ExportedLibrary exchangedLibrary();
QList<ExportedArticle> exchangedArticles();
// What a writer makes of them.
Result<void> writeExchanged(NoteWriter &writer);
