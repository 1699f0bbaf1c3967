#pragma once

#include "ingest/story.h"
#include "paper/article.h"

// The pieces of one paragraph in the order they are read; or a subhead alone.
struct Paragraph
{
    QList<PieceIndex> pieces;
    bool isSubhead = false;
};

struct StoryText
{
    QList<Paragraph> paragraphs;
    QList<Doubt> doubts; // jump-join, fragment
};

// Puts torn paragraphs together and the strips of a story that stand in wrong order into the right
// one, for each story of the page. A torn end goes on in the next piece unless something speaks for
// another one: an open quotation that only it closes, a word cut in two, a beginning that nothing
// else explains. What follows a piece that was moved moves with it.
QList<StoryText> joinParagraphs(const PageStories &page, const QList<Piece> &pieces);
