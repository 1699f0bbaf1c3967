#pragma once

#include "ingest/pagelines.h"

// The text of documents that are zip archives of XML: one paragraph a line (more where it has line
// breaks in it), headings by their styles. Notes, comments, deleted text and readings beside
// characters (ruby) are left out. Empty when there is no text; TooLarge when a part of the
// document is beyond 64 MiB; Damaged for a broken or encrypted archive, one that unpacks to more
// than ArchiveLimits allows, broken XML and XML with a document type.
Result<PageLines> docxLines(const QByteArray &bytes);
Result<PageLines> odtLines(const QByteArray &bytes);

// A book: each part of its spine begins a page.
Result<PageLines> epubLines(const QByteArray &bytes);
