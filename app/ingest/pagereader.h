#pragma once

#include "base/result.h"
#include "ingest/pagefiles.h"
#include "paper/page.h"
#include "places/gazetteer.h"

#include <memory>

// What the reader says about the pages of an import; it beats what is inferred. Empty = nothing
// said.
struct GivenLabels
{
    Place city;
    IssueDate date; // kind Given
    QString paper;
};

// The UUID of the article that begins with that line of the file: v5, the same for every reader.
QString articleUuid(const QString &sha256, int firstLine);

// Reads the pages of a file: bytes → lines → articles → place and date, all with their evidence.
// Const members are safe from any thread.
class PageReader final
{
public:
    explicit PageReader(std::shared_ptr<const Gazetteer> gazetteer);

    // `encoding` as the reader chose it; empty: found out. Errors as fileLines(), with the file
    // name in `where`.
    Result<QList<Page>> read(const QString &fileName, const QByteArray &bytes,
                             const GivenLabels &given = {}, const QString &encoding = {}) const;

    // Reads the file. Besides errors as fileBytes()'s.
    Result<QList<Page>> readFile(const PageFile &file, const GivenLabels &given = {},
                                 const QString &encoding = {}) const;

private:
    std::shared_ptr<const Gazetteer> m_gazetteer;
};
