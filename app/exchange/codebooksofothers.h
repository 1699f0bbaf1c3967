#pragma once

#include "exchange/codebookcsv.h"
#include "exchange/notewriter.h"

#include <QHash>
#include <QSet>

// Codebooks as other programs read them. Taguette's is read by readCodebookCsv().

// Taguette: tag, description, number of highlights, number of documents; counted are the marks and
// articles that are exported.
class TaguetteCodebookWriter final : public NoteWriter
{
public:
    explicit TaguetteCodebookWriter(ByteSink &sink);
    Result<void> begin(const ExportedLibrary &library) override;
    Result<void> add(const ExportedArticle &article) override;
    Result<void> end() override;

private:
    struct Counts
    {
        qint64 marks = 0;
        qint64 articles = 0;
    };
    ByteSink &m_sink;
    QList<Tag> m_codebook;
    QHash<QString, Counts> m_counts; // by the tag's UUID
};

// QualCoder: no header; the path, category>>category>>code, and a memo. A tag with others below it
// is there both a category and a code.
QString qualCoderCodebook(const QList<Tag> &codebook);

// Also >>> between a code and those below it. UTF-8, with commas. BadTable as readCodebookCsv().
Result<QList<CodebookRow>> readQualCoderCodebook(const QByteArray &bytes, const QString &name);
