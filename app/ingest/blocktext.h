#pragma once

#include "ingest/paragraphjoin.h"
#include "ingest/story.h"
#include "paper/article.h"

// A block and its words, with their places in the file.
struct PrintedBlock
{
    BlockKind kind = BlockKind::Paragraph;
    PrintedText words;
};

// The article of those blocks (one at least) as they stand, and what they say of it: source text,
// blocks, segments, byline, people, dateline, origin, source, kind. Not its lines and doubts.
// `label` is that of the section it stands under.
Article articleOf(const QList<PrintedBlock> &blocks, const QString &label);

// Makes the article of a story: its blocks in reading order, one a line of the source text, each
// character with its place in the file; byline, dateline, kind, origin, doubts. Captions follow the
// paragraph they stand behind in the file.
Article articleOf(const Story &story, const StoryText &text, const QList<Piece> &pieces);
