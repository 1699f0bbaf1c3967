#pragma once

#include "base/result.h"
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

// Reads the pages of a file: bytes → lines → articles → place and date, all with their evidence.
// Const members are safe from any thread.
class PageReader final
{
public:
    explicit PageReader(std::shared_ptr<const Gazetteer> gazetteer);

    // Errors as decodePage()'s, with the file name in `where`.
    Result<QList<Page>> read(const QString &fileName, const QByteArray &bytes,
                             const GivenLabels &given = {}) const;

    // Reads the file. Besides: NotFound, Unreadable (also for what is no regular file), TooLarge
    // before any byte is read.
    Result<QList<Page>> readFile(const QString &path, const GivenLabels &given = {}) const;

private:
    std::shared_ptr<const Gazetteer> m_gazetteer;
};

// The page files of a folder and of those below it, sorted by path; README*, LICENSE* and dot files
// are left out, links are not followed. A path to a file is that file. NotFound, Unreadable,
// NoPages.
Result<QStringList> pageFiles(const QString &path);
