#pragma once

#include "paper/ids.h"

#include <QByteArray>
#include <QList>
#include <QRectF>

// A sheet of a file as it looks, in grey, and where the lines of the file stand on it.
struct SheetView
{
    // A byte a pixel, row by row without gaps.
    struct Picture
    {
        int width = 0;
        int height = 0;
        QByteArray pixels;
    };
    PageId page{};
    int sheet = 0;           // of the file, 1-based
    QList<Picture> pictures; // each half as wide and high as the one before
    double pixelsAPoint = 1; // of the first picture; a point is 1/72 inch
    QList<QRectF> boxes;     // one a line of the file, in points; null where it is not on the sheet
};
