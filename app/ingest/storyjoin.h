#pragma once

#include "ingest/story.h"

// Whether it goes on from the story before it below a title.
bool isSection(const Story &story, const QList<Piece> &pieces);

// What may begin a story, and was claimed by no headline: where headlines stand above their
// stories, it begins one if it has a title; where they do not, if it has none.
void settleBeginnings(PageStories &page, const QList<Piece> &pieces);

// Puts stories that nothing claimed together with the one they go on from; a picture that was set
// across the columns between them is passed over.
void joinContinued(PageStories &page, const QList<Piece> &pieces);
