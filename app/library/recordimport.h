#pragma once

#include "library/importing.h"

// Takes in a file of records: JSON Lines, CSV, labelled text, RIS, CSL-JSON. Its bytes are kept,
// its records stored as they are read, the next ones being read while the last are stored; nothing
// grows with the size of the file but the ids in the report. A stopped import keeps what it has
// stored; importing the file again goes on from there.
//
// What became of the file; `problems` gets its first bad records. Errors as RecordReader, and those
// of the store; Stopped is none, the report is then what was done.
Result<ImportReport::File> importRecords(const ImportTools &tools, const ImportRequest &request,
                                         const PageFile &file, const QString &name,
                                         QList<ImportReport::Skipped> &problems,
                                         Progress &progress);
