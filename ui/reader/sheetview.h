#pragma once

#include "reader/readersheet.h"

// Which part of a sheet is in view. The first row in view and how far it is scrolled out are the
// truth; what a scroll bar shows follows from it. Small moves walk from row to row, setting each
// as it is entered, so no line ever moves by other than the step.
class SheetView final
{
public:
    explicit SheetView(ReaderSheet &sheet)
        : m_sheet(sheet)
    {
    }

    void setHeight(int pixels); // of the viewport
    int height() const { return m_height; }
    void toTop();

    // Down if positive; less at the ends of the sheet. Returns by how much.
    int moveBy(int pixels);
    // To that many pixels from the top, as estimated.
    void jumpTo(qint64 y);
    // Scrolls until the line of the source position stands at `y` of the viewport, or nearly, at
    // the ends of the sheet. The place is held: it survives every new shape of the sheet.
    void hold(qsizetype source, int y);
    // After a new shape or text of the sheet: brings back what is held, or stood at the top.
    void restore();
    // To be called before the shape changes.
    void remember();
    // What is held goes to another position, before restore() with another text.
    template <typename Moved>
    void moveHeld(Moved moved)
    {
        if (m_held)
            m_held->source = moved(m_held->source);
    }

    struct Place
    {
        qsizetype row = 0;
        int top = 0; // of the row in the viewport
    };
    // All rows of which something is in view, set.
    QList<Place> places();
    std::optional<int> topOf(qsizetype row); // nothing when it is not in view
    Place at(int y);                         // the nearest row to y of the viewport
    bool isAtEnd();
    // The first visible character, as source position and as a place in the first column.
    qsizetype topPosition();
    Spot firstSpot();

    qint64 value() const; // of the scroll bar
    qint64 maximum() const;
    // Sets rows a screen ahead either way and forgets those three screens away.
    void prepareNeighbours();

private:
    struct Held
    {
        qsizetype source = 0;
        int y = 0;
    };

    // No empty paper below the last row as long as there is text above. Returns by how much.
    int pullDown();
    void walk();
    int contentBelow();
    Side side() const { return m_sheet.sides().first(); }

    ReaderSheet &m_sheet;
    int m_height = 0;
    qsizetype m_row = 0;
    int m_offset = 0; // pixels of the row above the viewport
    std::optional<Held> m_held;
};
