#pragma once

#include "ingest/textbox.h"

// A piece of a sheet in which lines stand below one another.
struct TextBlock
{
    enum class Place {
        Below,     // what was before it
        NextColumn // beside what was before it: its text may go on in this one
    };
    QList<TextBox> boxes;
    Place place = Place::Below;
};

// The size most characters of the sheet are set in; 0 when there are none.
double bodySize(const QList<TextBox> &boxes);

// How much larger than the text a size is: 1 the largest headlines, 3 the smallest, 0 text.
int headingLevel(double size, double bodySize);

// Cuts a sheet of horizontal lines along its white strips into blocks in reading order: where a
// headline begins under a text, then between columns from left to right, then below what stands
// across the columns (recursive XY cut: Nagy and Seth 1984). Empty boxes are left out. Pages that
// no straight cut divides stay whole.
QList<TextBlock> textBlocks(const QList<TextBox> &boxes, double bodySize);
