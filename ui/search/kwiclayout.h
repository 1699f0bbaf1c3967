#pragma once

#include <QFontMetrics>
#include <QRect>

// Where the parts of a concordance's line lie, the same in every line: what makes the matches stand
// below one another. Horizontal places only, from the left edge of the view.
struct KwicLayout
{
    struct Span
    {
        int left = 0;
        int right = 0; // not part of it
        int width() const { return right - left; }
        bool isEmpty() const { return right <= left; }
        // Of a line.
        QRect in(const QRect &row) const
        {
            return {row.left() + left, row.top(), width(), row.height()};
        }
    };
    Span tick;
    Span signs;   // two: tagged, for later
    Span city;    // empty where there is no room
    Span date;    // the same
    Span before;  // the context; its end is where every match begins
    Span onwards; // the match and what follows
};

// `small`: of the city and the date; `em`: the width of a Han character of the text. In pixels.
KwicLayout kwicLayout(int width, const QFontMetrics &small, int em);
