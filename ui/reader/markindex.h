#pragma once

#include "paper/ids.h"
#include "paper/textrange.h"

#include <QList>
#include <QString>

// A mark as the pane paints it.
struct PaintedMark
{
    MarkId id{};
    TextRange range; // of the source text
    int color = 0;   // of its first tag; -1 for a note without a tag
    QString tooltip; // plain text
};

// A correction as the pane paints it.
struct PaintedCorrection
{
    TextRange range; // of the source text
    bool isMisprint = false;
    QString tooltip; // plain text
};

// Ranges of one text, found again by place without looking at all of them.
class RangeIndex final
{
public:
    RangeIndex() = default;
    explicit RangeIndex(QList<TextRange> ranges); // in any order, may overlap

    const QList<TextRange> &ranges() const { return m_ranges; } // the earlier and longer first
    // Numbers of the ranges that overlap `range`, ascending.
    QList<qsizetype> touching(TextRange range) const;

private:
    QList<TextRange> m_ranges;
    QList<qsizetype> m_ends; // the greatest end up to here
};

// The marks of an article with their lanes: marks that overlap never share one.
class MarkIndex final
{
public:
    struct LaidMark
    {
        PaintedMark mark;
        int lane = 0;
    };

    MarkIndex() = default;
    explicit MarkIndex(QList<PaintedMark> marks);

    const LaidMark &at(qsizetype number) const { return m_marks.at(number); }
    QList<qsizetype> touching(TextRange range) const { return m_index.touching(range); }
    // The innermost mark at a position; nullptr where there is none.
    const PaintedMark *at(TextRange character) const;
    // All that touch the range, the shorter before those they lie in.
    QList<MarkId> innermostFirst(TextRange range) const;
    PaintedMark find(MarkId id) const; // without id when there is none

private:
    QList<LaidMark> m_marks;
    RangeIndex m_index;
};
