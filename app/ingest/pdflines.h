#pragma once

#include "ingest/filelines.h"

// The largest PDF file that is read: 256 MiB. Its bytes are held twice, here and in the process
// that reads them.
constexpr qint64 largestPdf = qint64(256) * 1024 * 1024;

// The lines of a PDF file, page by page, by its text layer; pages without one by OCR, if that can
// be. Blocks. Warnings besides those of addSheet(): `unread-pages` with the pages of the file that
// could not be read.
//
// Damaged with `detail` pdf when it is none or broken, encrypted when it asks for a password.
// TooLarge beyond largestPdf, with `detail` pdf-pages beyond 2000 pages, pdf-text for more text
// than a text file may have. Unsupported when no page has text and none can be recognised (see
// Recognition), or tools name no program. Empty. Stopped.
Result<PageLines> pdfLines(const QByteArray &bytes, const ReadingTools &tools);
