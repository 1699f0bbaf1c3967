#pragma once

#include "exchange/exported.h"

// The codebook as a page of its own (codebookappendix.h): no script, nothing from elsewhere, and a
// policy that forbids both; every word of the reader's escaped.
QString codebookHtml(const ExportedLibrary &library);
