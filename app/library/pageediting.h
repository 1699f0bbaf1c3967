#pragma once

#include "ingest/pagelines.h"
#include "ingest/pagereader.h"
#include "library/libraryfolder.h"
#include "store/filestore.h"
#include "store/pagestore.h"

// Private to the library: pages with what the reader put right, over the lines of the file as it
// was imported.

// What reading a page again needs.
struct PageTools
{
    LibraryFolder folder;
    std::shared_ptr<const PageReader> reader;
    std::shared_ptr<const Gazetteer> gazetteer;
};

// The lines of a stored file as it is read now: decoded from the bytes that were kept, or the lines
// kept beside them. Damaged when these are not there or not as they were.
Result<PageLines> linesOfPage(const LibraryFolder &folder, const StoredPage &page);

// As Library::linesReadAs().
Result<PageLines> linesReadAs(Connection &db, const PageTools &tools, PageId id,
                              const QString &encoding);

// As Library::page().
Result<PageView> pageView(Connection &db, const PageTools &tools, PageId id);

// As Library::editPage(), in the caller's transaction; what became of the marks.
Result<CarriedMarks> editPage(Connection &db, const PageTools &tools, PageId id,
                              const QList<PageEdit> &edits, const QString &creator);

// Stores the pages of a file, whose bytes are kept already, as storePages() does, put right as
// those of an earlier reading were; in the encoding that the reader chose then. Where the file's
// bytes are other ones than before, edits go to the lines that have the same words; those that find
// none fit nothing. `pages` become what was stored.
Result<StoredFile> storePutRight(Connection &db, const PageTools &tools, const QString &path,
                                 QList<Page> &pages, bool reread, const QString &creator);
