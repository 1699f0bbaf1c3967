#pragma once

#include "ingest/printedtext.h"

// The parts of a story that stands on several pages.

// The first and the last paragraph of an article; empty without one.
PrintedText firstParagraph(const Article &article);
PrintedText lastParagraph(const Article &article);

// Adds the part of a story that stands on another page, in reading order, with its lines, its
// byline if the story has none yet, and its doubts; those about the seam between them are settled.
// A paragraph that the page tears is one again. `isDoubtful`: another part might have been meant
// (doubt jump-join).
void appendPart(Article &story, const Article &part, bool isDoubtful);
