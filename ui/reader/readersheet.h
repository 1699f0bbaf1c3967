#pragma once

#include "reader/linesetter.h"
#include "reader/readertext.h"
#include "reader/rowheights.h"

#include <QRect>

#include <map>

// A place between two characters of one column.
struct Spot
{
    Side side = Side::Left;
    qsizetype position = 0;   // of the side's rendition
    bool isAtLineEnd = false; // where two lines meet: on the earlier one
    friend bool operator==(Spot, Spot) = default;
};

// The rows of an article on paper of some width. Rows are set in lines only when asked for; the
// heights of the others are estimated. x counts from the left of the viewport, y from the top of
// a row.
class ReaderSheet final
{
public:
    void setText(const ReaderText &text);
    const ReaderText &text() const { return m_text; }
    // Pixels. Forgets how the rows were set.
    void setShape(int width, int textSize, SheetColumns columns,
                  PinyinChoice pinyin = PinyinChoice::Off);

    qsizetype count() const { return m_rows.size(); }
    const ReaderRow &row(qsizetype number) const { return m_rows.at(number); }
    const RowHeights &heights() const { return m_heights; }
    // Sets the row, if it is not yet set; afterwards its height is exact.
    const SetText &set(qsizetype number, Side side);
    int height(qsizetype number); // exact
    // Rows outside [first, last] are forgotten, but for their heights.
    void keepOnly(qsizetype first, qsizetype last);

    // The sides that are shown, left first.
    const QList<Side> &sides() const { return m_sides; }
    bool isShown(Side side) const { return m_sides.contains(side); }
    bool isStacked() const { return m_isStacked; }
    int columnX(Side side) const;
    int columnWidth() const { return m_columnWidth; }
    int textSize() const { return m_textSize; }
    qreal em() const { return m_em; }
    const BlockStyle &style(qsizetype number, Side side) const;
    int textTop(qsizetype number, Side side); // of the side's first line box

    qsizetype rowOfSource(qsizetype position) const;
    qsizetype rowOf(Spot spot) const;
    TextRange toShown(Side side, TextRange source) const;
    TextRange toSource(Side side, TextRange shown) const;
    // What the row shows of the range of the source text, in positions of the row's text.
    TextRange inRow(qsizetype number, Side side, TextRange source) const;
    // Where that stands, line by line: as high as the characters with a little air.
    QList<QRect> boxes(qsizetype number, Side side, TextRange source);
    // Of a mark on that range, beside the column. Marks that overlap have lanes of their own, from
    // the column outwards, as many as there is room for. Empty when the row shows nothing of it.
    QRect stripe(qsizetype number, Side side, TextRange source, int lane);
    QString rowText(qsizetype number, Side side) const;
    // By the units of rowText(), as hanzi/pinyin.h has it.
    const QStringList &readings(qsizetype number, Side side);

    int lineOf(qsizetype number, Spot spot);
    // Left edge of the caret and its line box.
    QRect caret(qsizetype number, Spot spot);
    // The nearest place of that side; of the side under the point when there is none given.
    Spot spotAt(qsizetype number, QPoint point, std::optional<Side> side);
    // The source text of the character under the point; empty beside the text.
    TextRange characterAt(qsizetype number, QPoint point);

private:
    struct SetRow
    {
        std::array<std::unique_ptr<SetText>, 2> sides;
        std::array<QStringList, 2> readings; // once they were asked for
    };

    SetRow &setRow(qsizetype number);
    int exactHeight(qsizetype number, const SetRow &row) const;
    int estimatedHeight(qsizetype number) const;
    int spaceAbove(qsizetype number) const;
    int stripeDistance() const;
    int laneCount() const;
    int stackGap() const { return m_textSize / 4; }
    Side sideAt(qsizetype number, QPoint point);

    ReaderText m_text;
    QList<ReaderRow> m_rows;
    RowHeights m_heights;
    std::map<qsizetype, SetRow> m_set;
    std::array<BlockStyles, 2> m_styles;
    QList<Side> m_sides{Side::Left, Side::Right};
    bool m_isStacked = false;
    int m_width = 0;
    int m_textSize = 17;
    qreal m_em = 17;
    int m_columnWidth = 0;
    std::array<int, 2> m_columnX{};
};
