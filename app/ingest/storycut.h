#pragma once

#include "ingest/story.h"

#include <QSet>

// Takes off the part of a story from a place of its body on, with what stands below that place.
Story cutOff(Story &story, qsizetype at);

// Takes titles and bylines that stories have got out of the loose headings.
void releaseTitles(PageStories &page, const QSet<PieceIndex> &claimed);

// Tells the captions anew between which stories they stand.
void findNeighbours(PageStories &page);
