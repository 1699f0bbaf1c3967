#pragma once

#include <QFont>
#include <QRect>
#include <QStringList>

// Where the parts of a row of the table of marks lie, the same in every row.
struct PassageLayout
{
    QRect tick;
    QRect stripe; // the tag's
    QRect quote;  // two lines
    QRect source; // below it
    QRect tags;   // beside these
    QRect note;
    QRect state;
    int height = 0; // of the row
};

// Of a row with its upper left corner at 0, 0. `text`: the font of the quote; `interfaceFont`: of
// the rest.
PassageLayout passageLayout(int width, const QFont &text, const QFont &interfaceFont);

// The first lines of a text as they are drawn at that width; the last one ends in “…” where more
// would follow. Line breaks of the text are shown as spaces.
QStringList firstLines(QString text, const QFont &font, int width, int lines);
