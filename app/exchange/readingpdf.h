#pragma once

#include "exchange/readingwriter.h"

// Notes as PDF pages (see pdfpages.h), both scripts side by side, with text that can be searched
// and copied as it is.
std::unique_ptr<ReadingFormat> pdfFormat(ByteSink &sink);
