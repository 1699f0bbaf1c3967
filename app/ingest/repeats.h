#pragma once

#include "ingest/pagepiece.h"

// A piece, or the end of one, that stands on the page twice.
struct Repeat
{
    int line = 0;          // of the copy that is left out
    int sameAs = 0;        // line of the one that is kept
    bool isSplice = false; // the copy hangs at the end of another piece
};

// Finds what the machine that read the page gave twice: whole pieces, and pieces whose end is that
// of another one (a false splice; cut there). The copy that a torn piece runs into is kept, or the
// first one. Copies become PieceKind::Repeated.
QList<Repeat> markRepeats(QList<Piece> &pieces);
