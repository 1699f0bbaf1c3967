#pragma once

#include "library/library.h"
#include "library/libraryfolder.h"
#include "store/filestore.h"

#include <functional>

// What an import works with. Pages are read on the thread that calls importPaths(); each file is
// stored by one call of `store`, which waits for the writer.
struct ImportTools
{
    LibraryFolder folder;
    const PageReader *reader = nullptr;
    // `pages` become what was stored: put right as they were before.
    std::function<Result<StoredFile>(const QString &name, QList<Page> &pages)> store;
    std::function<void()> changed; // after articles were stored, a few times a second at most
};

// Files and folders, one after the other. What cannot be read is skipped with its reason and the
// rest goes on; only a full disk or a library that can no longer be written ends it early. A
// stopped import reports what it has stored.
ImportReport importPaths(const ImportTools &tools, const ImportRequest &request,
                         Progress &progress);
