#pragma once

#include "ingest/story.h"

// Gives each caption to the story before or after it that shares more of its words.
void placeCaptions(PageStories &page, const QList<Piece> &pieces);
