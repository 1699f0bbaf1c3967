#pragma once

#include "ingest/pagelines.h"

// The lines that were read from a file that is no plain text, kept beside its bytes: reading it
// again, by a later version or without a program that was there then, might give other lines, and
// edits count in these.
//
// UTF-8. The first line names form and version, the second holds all that concerns the whole page
// as JSON; each further line is one of the page: its hint, its box, its words, between tabs. Exact
// for lines of valid UTF-16 without LF, which lines never have.
QByteArray keptLines(const PageLines &lines);

// Damaged for anything that keptLines() does not write, and for what a later version wrote.
// `where` is left to the caller.
Result<PageLines> parseKeptLines(const QByteArray &kept);
