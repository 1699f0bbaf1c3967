#pragma once

#include "base/result.h"
#include "search/lucenenames.h"

#include <memory>
#include <optional>

// Why the system refused to read or write: DiskFull, Unwritable, Unreadable, Damaged (the medium).
// Lucene++'s own exceptions carry nothing but text, if that.
using SystemFailure = std::optional<Error>;

// A folder of index files for Lucene++ that, unlike Lucene++'s own, never takes a failed write for
// a done one: every write, sync and close is checked, each file ends with its length, and opening
// one that was cut short is an error (CorruptIndex), not a crash later on. Syncing the list of
// segments syncs the folder, too. Paths may have any characters in any locale.
// Lucene++'s lock works inside this process only; the right to write is library.lock.
Lucene::DirectoryPtr checkedDirectory(const QString &folder,
                                      const std::shared_ptr<SystemFailure> &failure);
