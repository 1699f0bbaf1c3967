#pragma once

#include "base/filewriter.h"

#include <QByteArray>

// Writes a text as UTF-8, by a temporary file that takes its place only when every byte has been
// written: a full disk leaves the old file as it was. Errors as FileWriter.
Result<void> writeTextFile(const QString &path, const QString &text, Overwrite overwrite);

// The whole of a file. NotFound, Unreadable, also for a folder; TooLarge beyond `largest` bytes.
Result<QByteArray> fileContents(const QString &path, qint64 largest);
