#pragma once

#include "ingest/story.h"

// Headlines that were read away from their texts, first or last on the page or far above: finds
// which of them each text has that stands without one, and where the texts of two of them meet if
// nothing printed tells. What speaks for a beginning (dateline, byline, label), the words that
// headline and text share, words that go on over a seam, and the order of the page are weighed
// together. Headlines that no text fits remain in looseHeadings.
void alignHeadlines(PageStories &page, const QList<Piece> &pieces);
