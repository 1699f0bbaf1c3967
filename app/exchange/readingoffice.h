#pragma once

#include "exchange/readingwriter.h"

// Notes as documents for word processors: headings by styles, so that a table of contents can be
// made of them; passages in both scripts side by side in a table, each with its language. Written
// piece by piece; the packed document is copied to the sink at the end.
std::unique_ptr<ReadingFormat> docxFormat(ByteSink &sink);
std::unique_ptr<ReadingFormat> odtFormat(ByteSink &sink); // OpenDocument 1.3
