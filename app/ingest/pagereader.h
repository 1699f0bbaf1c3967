#pragma once

#include "base/result.h"
#include "ingest/filelines.h"
#include "ingest/pagefiles.h"
#include "ingest/pagelabels.h"

#include <memory>

// Reads the pages of a file: bytes → lines → articles → place and date, all with their evidence.
// Const members are safe from any thread.
class PageReader final
{
public:
    explicit PageReader(std::shared_ptr<const Gazetteer> gazetteer, ReadingTools tools = {});
    // The same reader for work that is stopped by `progress`, which outlives it.
    PageReader stoppedBy(const Progress &progress) const;

    // What read() does in two steps, for those who keep the lines too. `encoding` as the reader
    // chose it; empty: found out. Errors as fileLines(), with the file name in `where`.
    Result<PageLines> lines(const QString &fileName, const QByteArray &bytes,
                            const QString &encoding) const;
    QList<Page> pages(const PageLines &lines, const QString &fileName, const QByteArray &bytes,
                      const GivenLabels &given) const;

    // `encoding` as the reader chose it; empty: found out. Errors as fileLines(), with the file
    // name in `where`.
    Result<QList<Page>> read(const QString &fileName, const QByteArray &bytes,
                             const GivenLabels &given = {}, const QString &encoding = {}) const;

    // Reads the file. Besides errors as fileBytes()'s.
    Result<QList<Page>> readFile(const PageFile &file, const GivenLabels &given = {},
                                 const QString &encoding = {}) const;

private:
    std::shared_ptr<const Gazetteer> m_gazetteer;
    ReadingTools m_tools;
};
