#pragma once

#include "ingest/paragraphjoin.h"
#include "ingest/story.h"
#include "paper/article.h"

// Makes the article of a story: its blocks in reading order, one a line of the source text, each
// character with its place in the file; byline, dateline, kind, origin, doubts. Captions follow the
// paragraph they stand behind in the file.
Article articleOf(const Story &story, const StoryText &text, const QList<Piece> &pieces);
