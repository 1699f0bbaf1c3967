#pragma once

#include "ingest/pagelines.h"
#include "ingest/textbox.h"

// Adds what is printed on a sheet to the lines of its file, as a page of its own: column after
// column in reading order, lines broken as printed, headlines told by the size of their type, blank
// lines where the white between lines says that something ends. Horizontal text comes before
// vertical text, whose columns are read from the right. Radicals are put right.
//
// A sheet without text adds nothing. Warnings: `rotated` with the first line of the page when
// turned text was left out, `ocr-unsure` with the lines that have a doubtful reading.
void addSheet(const Sheet &sheet, PageLines &file);
