#pragma once

#include "ingest/printedtext.h"

enum class PieceKind {
    Masthead,
    Label,    // of a section: 图说 TUSHUO
    Title,    // short, not a sentence: a headline part or a subhead; its place decides
    Byline,   // nothing but a byline, or where the story goes on or comes from
    Credit,   // nothing but the credit of a picture
    Caption,  // of a picture, with its credit if that stands behind it
    Body,     // a paragraph or a part of one
    Verse,    // a line that stands for itself: of a poem or a list
    Repeated, // printed a second time by the machine that read the page
    Scrap,    // one of several very short lines below one another
};

// What the lines of a page are made into first: a line of text read block by block, or the lines of
// a column that make a paragraph.
struct Piece
{
    PieceKind kind = PieceKind::Body;
    PrintedText words;
    int heading = 0;              // see PrintedLine
    int gap = 0;                  // blank lines before it
    double width = 0;             // em
    bool isColumnLine = false;    // of a page whose lines are broken as its columns are
    bool isAcrossColumns = false; // set much wider than the columns round it
    bool isCutShort = false;      // what followed belongs to another piece that it repeats
};

// The pieces of a page in file order. Masthead, labels, bylines and credits are told by their
// words, titles by their shape, captions by their shape and neighbours.
QList<Piece> pagePieces(const QList<PrintedLine> &lines);
