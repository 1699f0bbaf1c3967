#pragma once

#include "ingest/pagepiece.h"

using PieceIndex = qsizetype; // of the page's list of pieces

// Headline parts that stand together, with the bylines below them.
struct Heading
{
    QList<PieceIndex> titles;
    QList<PieceIndex> bylines;
};

// A story as it is found: everything that goes into one article, by piece.
struct Story
{
    Heading heading;
    QList<PieceIndex> body;     // paragraphs and, as PieceKind::Title, subheads; in reading order
    QList<PieceIndex> closing;  // bylines and credits after the body
    QList<PieceIndex> captions; // captions and their credits
    QList<PieceIndex> repeated;
    QString label;              // of the section it stands under
    bool isContinued = false;   // goes on from the story before it unless a headline claims it
    bool mayBegin = false;      // or unless it is one: after a byline, or about other things
    bool isFarHeadline = false; // its headline stands elsewhere on the page
    bool isDoubtful = false;    // its beginning is: a title that may be a subhead, or none

    bool isHeaded() const { return !heading.titles.isEmpty(); }
};

// A caption stands between two stories; which one it belongs to is told by what it says.
struct LooseCaption
{
    PieceIndex piece = 0;
    qsizetype before = -1; // index of the story before it, -1 if there is none
    qsizetype after = -1;
};

// A page as stories, before headlines that stand far from their text are matched to it.
struct PageStories
{
    QList<Story> stories;
    QList<Heading> looseHeadings; // without text below them
    QList<LooseCaption> captions;
};

// Reads the pieces from first to last. A title is a headline or a subhead by what follows it:
// byline, dateline or a subtitle make it a headline, a plain paragraph inside a story a subhead.
PageStories tellStories(QList<Piece> &pieces);
