#pragma once

#include "base/result.h"
#include "search/lucenenames.h"

#include <memory>
#include <optional>
#include <string>

// Why the system refused to read or write: DiskFull, Unwritable, Unreadable, Damaged (the medium).
// Lucene++'s own exceptions carry nothing but text, if that.
using SystemFailure = std::optional<Error>;

// A folder of index files for Lucene++ that, unlike Lucene++'s own, never takes a failed write for
// a done one: every write, sync and close is checked, each file ends with its length and a sum of
// its bytes, and opening one that was cut short is an error (CorruptIndex), not a crash later on.
// So is opening one that belongs elsewhere, or, of those that are read as a whole (all but terms
// and postings), has other bytes than were written. Files are read as memory, which all readers of
// one share. Syncing the list of segments syncs the folder, too. Paths may have any characters in
// any locale. Lucene++'s lock works inside this process only; the right to write is library.lock.
Lucene::DirectoryPtr checkedDirectory(const QString &folder,
                                      const std::shared_ptr<SystemFailure> &failure);

// Reads that file of such a folder through; throws CorruptIndex when it is not as it was written.
void checkSum(const Lucene::DirectoryPtr &directory, const std::wstring &file);
