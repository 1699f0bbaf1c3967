#pragma once

#include "base/filewriter.h"

// Writes a text as UTF-8, by a temporary file that takes its place only when every byte has been
// written: a full disk leaves the old file as it was. Errors as FileWriter.
Result<void> writeTextFile(const QString &path, const QString &text, Overwrite overwrite);
