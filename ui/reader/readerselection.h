#pragma once

#include "reader/readersheet.h"

// What is selected, and how hand and keys change it. Both ends lie in one column; the other shows
// the counterpart.
class ReaderSelection final
{
public:
    enum class Step { Character, Word, Line, Paragraph, LineEnd, Article };
    enum class Direction { Back, Forward };
    enum class Unit { Word, Sentence, Paragraph, Article }; // the rungs of a ladder

    explicit ReaderSelection(ReaderSheet &sheet)
        : m_sheet(sheet)
    {
    }

    Side side() const { return m_cursor.side; }
    Spot cursor() const { return m_cursor; }
    // Of the source text: all of each link that is touched.
    TextRange source() const;
    void clear();
    void select(TextRange source); // cursor at its end
    void showOn(Side side);        // keeps the passage
    // After the renditions have changed: the same passage of the source text.
    void restore(TextRange source);

    void put(Spot spot);                   // nothing selected
    void extendTo(Spot spot);              // the other end stays
    void selectUnit(Unit unit, Spot spot); // the one round it; a sentence has its closing quotes
    // To the next larger unit, and back the way it came or to the next smaller one at its
    // beginning. False when there is none.
    bool grow();
    bool shrink();
    // The end where the cursor is not, by one character; both ends stay apart.
    void moveOtherEnd(Direction direction);
    // One step of the cursor; the selection grows with it if `extends`, otherwise it ends.
    void move(Step step, Direction direction, bool extends);
    // To the same x in the line at the distance of `lines`.
    void moveLines(int lines, bool extends);

private:
    TextRange shown() const
    {
        return {qMin(m_anchor, m_cursor.position), qMax(m_anchor, m_cursor.position)};
    }
    void selectShown(TextRange range);
    TextRange unitAt(Unit unit, qsizetype position) const; // of the cursor's side
    TextRange unitsRound(Unit unit, TextRange range) const;
    Spot stepped(Step step, Direction direction);
    Spot character(Direction direction);
    Spot word(Direction direction);
    Spot paragraph(Direction direction) const;
    Spot lineEnd(Direction direction);
    Spot article(Direction direction) const;
    Spot lineAway(int lines);
    Spot spot(qsizetype position) const { return {m_cursor.side, position, false}; }
    TextRange rowRange(qsizetype row) const { return m_sheet.row(row).on(m_cursor.side); }
    void arrive(Spot spot, bool extends);

    // A step up the ladder.
    struct Rung
    {
        Side side = Side::Left;
        TextRange from;
        TextRange to;
    };

    ReaderSheet &m_sheet;
    QList<Rung> m_climbed; // how grow() came to what is selected
    Spot m_cursor;
    qsizetype m_anchor = 0;     // of the cursor's side
    std::optional<int> m_lineX; // kept while the cursor goes from line to line
};
