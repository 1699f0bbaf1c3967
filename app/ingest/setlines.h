#pragma once

#include "ingest/blockcut.h"

// A line as it was set: its words with the blanks that are seen between them.
struct SetLine
{
    QString text;
    double x = 0; // points from the top left of the sheet, as in TextBox
    double y = 0;
    double width = 0;
    double height = 0;
    double size = 0; // of its largest type
    bool startsParagraph = false;
    bool hasGapBefore = false; // more white than between the lines of a paragraph
    bool isUnsure = false;     // has a doubtful reading of a picture
};

// The lines of a block from top to bottom. Paragraphs begin where a line is indented, where the one
// before it is short and ends a sentence, and where the type changes.
QList<SetLine> setLines(const TextBlock &block);
