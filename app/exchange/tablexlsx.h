#pragma once

#include "exchange/exporttable.h"
#include "exchange/notewriter.h"

#include <memory>

// The table as a workbook (XLSX). Every cell is text in the text format, so that no spreadsheet
// turns 2020-12 into a date or = into a formula; only counts are numbers. Beyond 1,048,576 rows,
// all that one sheet holds, there is another sheet; a text beyond the 32,767 characters of a cell
// is cut and says so there. TooLarge for more than 16,384 columns. `sink` outlives it.
std::unique_ptr<NoteWriter> xlsxWriter(TableOf what, ByteSink &sink);

// As the above, with sheets of that many rows, the line of names included.
std::unique_ptr<NoteWriter> xlsxWriter(TableOf what, ByteSink &sink, qsizetype rowsOfSheet);
