#pragma once

#include "base/bytesink.h"
#include "exchange/exported.h"

// The codebook as a document (DOCX, codebookappendix.h) with headings by level. Errors as the sink
// and the temporary files have them: Unwritable, DiskFull.
Result<void> writeCodebookDocx(const ExportedLibrary &library, ByteSink &sink);
