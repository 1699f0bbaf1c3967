#pragma once

#include "exchange/readingwriter.h"

// Notes as plain text (UTF-8, LF): headings underlined, a passage in each script after 【简】 and
// 【繁】, what stands under it, a line a kind, and a rule between the marks of an article.
std::unique_ptr<ReadingFormat> plainTextFormat(ByteSink &sink);
