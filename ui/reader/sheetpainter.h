#pragma once

#include "look/theme.h"
#include "reader/markindex.h"
#include "reader/sheetview.h"
#include "reader/syllables.h"

class QPainter;

// What lies over the text; ranges are of the source text.
struct SheetLayers
{
    MarkIndex marks;
    RangeIndex hits;
    std::array<RangeIndex, 2> doubts;     // by column
    QList<PaintedCorrection> corrections; // none of them empty
    PinyinChoice pinyin = PinyinChoice::Off;
    TextRange selection;
    TextRange hover;        // the clause under the pointer
    Side side = Side::Left; // where the selection was made
    Side hoverSide = Side::Left;
    std::optional<Spot> caret;
};

// Paints one row after the other. All colours are opaque: blended ones fall below a readable
// contrast where they meet.
class SheetPainter final
{
public:
    SheetPainter(QPainter &painter, ReaderSheet &sheet, const Theme &theme,
                 const SheetLayers &layers, Syllables &syllables)
        : m_painter(painter)
        , m_sheet(sheet)
        , m_theme(theme)
        , m_layers(layers)
        , m_syllables(syllables)
    {
    }

    // The paper and the hairline between the columns.
    void paintPaper(QRect area, int width);
    void paintRow(SheetView::Place place, QRect clip);

private:
    // One column of one row.
    struct Cell
    {
        qsizetype number;
        const ReaderRow &row;
        const SetText &text;
        const BlockStyle &style;
        Side side;
        int top;       // of the row
        QPoint origin; // of the first line box
    };

    void paintCell(const Cell &cell, QRect clip);
    void paintRule(const Cell &cell);
    void paintWashes(const Cell &cell);
    void paintSelection(const Cell &cell);
    void paintHits(const Cell &cell);
    void paintText(const Cell &cell, QRect clip);
    void paintUnderlines(const Cell &cell);
    void paintDoubts(const Cell &cell);
    void paintCorrections(const Cell &cell);
    void paintPinyin(const Cell &cell, QRect clip);
    void paintPinyin(const Cell &cell, int line, TextRange range);
    void paintStripe(const Cell &cell, const MarkIndex::LaidMark &laid);
    void paintCaret(const Cell &cell);

    QColor tone(const PaintedMark &mark) const;
    QList<QTextLayout::FormatRange> fullInk(const Cell &cell) const;
    QList<QRect> boxes(const Cell &cell, TextRange source);

    QPainter &m_painter;
    ReaderSheet &m_sheet;
    const Theme &m_theme;
    const SheetLayers &m_layers;
    Syllables &m_syllables;
};
