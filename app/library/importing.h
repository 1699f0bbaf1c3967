#pragma once

#include "library/library.h"
#include "library/libraryfolder.h"
#include "library/pageediting.h"
#include "store/filestore.h"

#include <functional>

// How often the window is told of new articles while an import goes on.
constexpr qint64 changedPauseMilliseconds = 300;

// What an import works with. Files are read on the thread that calls importPaths(); what is to be
// stored is handed to the writer, which takes it when no reader's act waits.
struct ImportTools
{
    LibraryFolder folder;
    const PageReader *reader = nullptr;
    const Gazetteer *gazetteer = nullptr;
    std::function<Job<Result<void>>(const std::function<Result<void>(Connection &)> &work)> write;
    PageTools pages;
    QString creator;               // of edits that are carried over
    std::function<void()> changed; // after articles were stored, a few times a second at most
};

// The cities and days of a file, from those of its pages or records.
void noteLabels(ImportReport::File &file, const PlaceClaim &claim, const QString &date);

// Files and folders, one after the other. What cannot be read is skipped with its reason and the
// rest goes on; a path pattern that is none is skipped with its error, and nothing is read; only a
// full disk or a library that can no longer be written ends it early. A stopped import reports what
// it has stored. `progress` counts bytes of files.
ImportReport importPaths(const ImportTools &tools, const ImportRequest &request,
                         Progress &progress);
