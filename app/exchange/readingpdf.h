#pragma once

#include "exchange/readingwriter.h"

// Notes as PDF pages (A4, numbered), both scripts side by side, with text that can be searched and
// copied as it is. The document is laid out as a whole, so the memory it takes grows with what is
// exported. Fonts are needed: in a program without a window system (QCoreApplication) `begin` is
// Unsupported.
std::unique_ptr<ReadingFormat> pdfFormat(ByteSink &sink);
