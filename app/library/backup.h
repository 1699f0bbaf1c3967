#pragma once

#include "base/progress.h"
#include "library/libraryfolder.h"
#include "store/connection.h"

// A zip64 archive of a library: library.sqlite (a consistent copy while it is in use), pages/, the
// notes' journal if there is one, and manifest.json with size and sha256 of each. Errors as
// Library::backup() and Library::restore() say.
Result<void> writeBackup(const LibraryFolder &folder, Connection &db, const QString &path,
                         Progress &progress);

// Everything is unpacked beside the target and checked against the manifest; only then is it put in
// place, at once.
Result<void> restoreBackup(const QString &archive, const LibraryFolder &target, Progress &progress);
