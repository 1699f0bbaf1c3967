#pragma once

#include "ingest/story.h"

// Gives headlines that stand far from their text to the story that echoes their words: loose
// headings, and titles above another story that has nothing to do with them. Where as many loose
// headlines as stories are left over, they belong together in the order of the page. What then
// still goes on from the story before it is put together with it. Titles that nothing claims remain
// in looseHeadings.
void matchHeadlines(PageStories &page, const QList<Piece> &pieces);
