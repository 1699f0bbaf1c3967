#pragma once

#include <QList>
#include <QString>

// Words where they stand on a sheet, in points from its top left. The box is as high as the type,
// not as the font allows its letters to be, so that boxes of neighbouring lines do not touch.
struct TextBox
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double size = 0; // of the type
    QString text;
    bool isVertical = false; // its characters stand below one another
    bool isUnsure = false;   // a doubtful reading of a picture

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    double middle() const { return y + height / 2; }
};

// What is printed on one page of a file.
struct Sheet
{
    int number = 0; // 1-based
    double width = 0;
    double height = 0;
    QList<TextBox> boxes; // in no order
    int rotated = 0;      // pieces of text that were left out because they are turned
};
