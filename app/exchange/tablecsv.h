#pragma once

#include "exchange/csvtext.h"
#include "exchange/exporttable.h"
#include "exchange/notewriter.h"

#include <memory>

enum class ByteOrderMark { None, First }; // without one, spreadsheets take it for another encoding

struct CsvForm
{
    QChar separator = u','; // or a tab
    FormulaGuard guard = FormulaGuard::Apostrophe;
    ByteOrderMark mark = ByteOrderMark::First;
};

// The table as CSV or TSV in UTF-8, with a line of names first; without apostrophes it has one
// column more, unguardedColumn(), with yes. `sink` outlives it.
std::unique_ptr<NoteWriter> csvWriter(TableOf what, const CsvForm &form, ByteSink &sink);
