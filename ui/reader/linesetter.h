#pragma once

#include "reader/blockstyle.h"

#include <QTextLayout>

#include <memory>

// A block, or a segment of one, set in lines of its column.
class SetText final
{
public:
    // Sets `text` in lines of `width` pixels as Chinese readers expect them: no line begins with
    // a closing mark or ends with an opening one, ，。、 may hang, marks that meet close up.
    // `isIndented`: the first line.
    SetText(const QString &text, const BlockStyle &style, qreal width, bool isIndented);

    int height() const { return m_lineHeight * m_layout.lineCount(); }
    int lineHeight() const { return m_lineHeight; }
    const QTextLayout &layout() const { return m_layout; }
    // Where the layout has to stand for its column to begin at x = 0: its own x are never
    // negative, for a QTextLine answers wrongly left of 0.
    qreal originX() const { return -m_shift; }

    // Of the line with that number; x of the column, y of its line box.
    qreal x(int line, qsizetype position) const;
    int top(int line) const { return m_lineHeight * line; }
    int baseline(int line) const { return top(line) + m_baseline; }
    TextRange range(int line) const;
    // The line a position stands on: where two lines meet, the earlier one if `isAtLineEnd`.
    int lineOf(qsizetype position, bool isAtLineEnd = false) const;
    int lineAt(int y) const; // clamped
    qsizetype positionAt(int line, qreal x) const;

private:
    QTextLayout m_layout;
    int m_lineHeight = 0;
    int m_baseline = 0;
    qreal m_shift = 0;
};
