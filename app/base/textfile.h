#pragma once

#include "base/result.h"

// Whether a file that is there already may be replaced.
enum class Overwrite { Never, Allowed };

// Writes a text as UTF-8, by a temporary file beside it that takes its place only when every byte
// has been written: a full disk leaves the old file as it was. Exists when the file is there and
// may not be replaced; Unwritable, also for what is no regular file (a device, a pipe, a folder);
// DiskFull.
Result<void> writeTextFile(const QString &path, const QString &text, Overwrite overwrite);
