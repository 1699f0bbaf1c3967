#pragma once

#include "exchange/readingwriter.h"

// Notes as one HTML page that needs nothing else: both scripts side by side, each with its
// language, a style sheet for screen and print. No script and nothing from outside: its content
// policy allows its own style sheet alone, by its hash. Whatever comes from pages and readers is
// text; the only links are to the library (baolan://).
std::unique_ptr<ReadingFormat> htmlFormat(ByteSink &sink);
