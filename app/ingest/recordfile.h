#pragma once

#include "ingest/filelines.h"
#include "ingest/pagefiles.h"

#include <QFile>

#include <memory>

// Opens a file for reading without taking it in. Errors as fileBytes(), but of any size.
Result<std::unique_ptr<QFile>> openFile(const PageFile &file);

// What kind of file it is, by its name and its first bytes. Errors as fileBytes().
Result<FileFormat> formatOf(const PageFile &file);

// In bytes; 0 when it is not there.
qint64 fileSize(const PageFile &file);

// The file that a record calls its attachment: a path from the folder of the record's file
// downwards. nullopt for any other path, and where there is no such file.
std::optional<PageFile> attachedFile(const PageFile &records, const QString &attachment);
