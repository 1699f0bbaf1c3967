#include "ingest/sheetlines.h"

#include "hanzi/radicals.h"
#include "ingest/setlines.h"
#include "paper/page.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

struct Directions
{
    QList<TextBox> horizontal;
    QList<TextBox> vertical;
};

// White between two boxes that stand beside or below each other; infinite if they do neither.
double gapBelow(const TextBox &upper, const TextBox &lower)
{
    const bool isAligned =
        std::abs(upper.x + upper.width / 2 - lower.x - lower.width / 2) < 0.3 * upper.size;
    return isAligned && lower.y > upper.y ? lower.y - upper.bottom()
                                          : std::numeric_limits<double>::infinity();
}

double gapBeside(const TextBox &left, const TextBox &right)
{
    const bool isAligned = std::abs(left.middle() - right.middle()) < 0.3 * left.size;
    return isAligned && right.x > left.x ? right.x - left.right()
                                         : std::numeric_limits<double>::infinity();
}

// Programs that set vertical text glyph by glyph leave single characters: such a one stands in a
// column when its nearest neighbour is above or below it, not beside it.
bool isStacked(const TextBox &box, const QList<TextBox> &others)
{
    constexpr double nearest = 0.8; // em
    double below = std::numeric_limits<double>::infinity();
    double beside = std::numeric_limits<double>::infinity();
    for (const TextBox &other : others) {
        below = std::min({below, gapBelow(box, other), gapBelow(other, box)});
        beside = std::min({beside, gapBeside(box, other), gapBeside(other, box)});
    }
    return below < nearest * box.size && below < beside;
}

bool isSingle(const TextBox &box)
{
    return box.text.trimmed().size() <= 2 && box.width < 1.3 * box.size;
}

// Most of a page must be single characters before they are looked at one against the other.
Directions directionsOf(const QList<TextBox> &boxes)
{
    constexpr qsizetype mostCompared = 5000;
    Directions directions;
    QList<TextBox> singles;
    for (const TextBox &box : boxes) {
        if (box.isVertical)
            directions.vertical << box;
        else
            (isSingle(box) ? singles : directions.horizontal) << box;
    }
    const bool mayBeStacked =
        singles.size() > directions.horizontal.size() && singles.size() <= mostCompared;
    for (const TextBox &box : singles) {
        const bool isVertical = mayBeStacked && isStacked(box, singles);
        (isVertical ? directions.vertical : directions.horizontal) << box;
    }
    return directions;
}

// Vertical text turned so that its columns, which run from right to left, are lines from top to
// bottom.
QList<TextBox> turned(const QList<TextBox> &boxes, double sheetWidth)
{
    QList<TextBox> result;
    for (TextBox box : boxes) {
        const double right = box.right();
        box.x = box.y;
        box.y = sheetWidth - right;
        std::swap(box.width, box.height);
        result << box;
    }
    return result;
}

LineBox turnedBack(LineBox box, double sheetWidth)
{
    const double bottom = box.y + box.height;
    box.y = box.x;
    box.x = sheetWidth - bottom;
    std::swap(box.width, box.height);
    return box;
}

double rounded(double length)
{
    return std::round(length * 100) / 100;
}

LineBox boxOf(const SetLine &line, int page)
{
    return {page, line.x, line.y, line.width, line.height};
}

LineBox rounded(const LineBox &box)
{
    return {box.page, rounded(box.x), rounded(box.y), rounded(box.width), rounded(box.height)};
}

class SheetLines final
{
public:
    SheetLines(const Sheet &sheet, PageLines &file)
        : m_sheet(sheet)
        , m_file(file)
    {
    }

    void add()
    {
        const Directions directions = directionsOf(m_sheet.boxes);
        const double body = bodySize(m_sheet.boxes);
        addBlocks(textBlocks(directions.horizontal, body), body, false);
        addBlocks(textBlocks(turned(directions.vertical, m_sheet.width), body), body, true);
        warn();
    }

private:
    void addBlocks(const QList<TextBlock> &blocks, double body, bool isTurned)
    {
        double sizeBefore = 0; // of the last line of the block before
        for (const TextBlock &block : blocks) {
            QList<SetLine> lines = setLines(block);
            const bool isOtherType =
                std::abs(lines.first().size - sizeBefore) > 0.1 * sizeBefore || sizeBefore == 0;
            lines.first().startsParagraph |= isOtherType;
            if (isOtherType || block.place == TextBlock::Place::Below)
                addBlank();
            for (const SetLine &line : lines)
                addLine(line, headingLevel(line.size, body), isTurned);
            sizeBefore = lines.last().size;
        }
    }

    void addLine(const SetLine &line, int heading, bool isTurned)
    {
        if (line.hasGapBefore)
            addBlank();
        const LineBox box = boxOf(line, m_sheet.number);
        put(withoutRadicals(line.text), {heading, line.startsParagraph},
            rounded(isTurned ? turnedBack(box, m_sheet.width) : box));
        if (line.isUnsure)
            m_unsure << int(m_file.lines.size());
    }

    void addBlank()
    {
        if (!m_file.lines.isEmpty() && !m_file.lines.last().isEmpty())
            put({}, {}, {.page = m_sheet.number});
    }

    void put(const QString &text, LineHint hint, const LineBox &box)
    {
        if (m_first == 0 && !text.isEmpty()) {
            m_first = int(m_file.lines.size()) + 1;
            m_file.pageStarts << m_first;
        }
        m_file.lines << text;
        m_file.hints << hint;
        m_file.boxes << box;
    }

    void warn()
    {
        if (m_sheet.rotated > 0 && m_first > 0)
            m_file.warnings << u"rotated:"_s + QString::number(m_first);
        if (!m_unsure.isEmpty())
            m_file.warnings << u"ocr-unsure:"_s + lineRanges(m_unsure);
    }

    const Sheet &m_sheet;
    PageLines &m_file;
    int m_first = 0; // line with text
    QList<int> m_unsure;
};

} // namespace

void addSheet(const Sheet &sheet, PageLines &file)
{
    SheetLines(sheet, file).add();
}
