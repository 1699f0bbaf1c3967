#include "reader/linesetter.h"

#include "hanzi/boundaries.h"

#include <QBitArray>

namespace {

bool hangs(QChar character)
{
    return QStringView(u"，。、").contains(character);
}

bool opens(QChar character)
{
    return QStringView(u"“‘（《〈「『【〔").contains(character);
}

bool closes(QChar character)
{
    return QStringView(u"，。、；：！？”’）》〉」』】〕").contains(character);
}

bool isCentered(QChar character)
{
    return QStringView(u"，。、；：！？").contains(character);
}

// A mark takes half its square when another follows, as in ，“ or ”。
QList<QTextLayout::FormatRange> closingUp(const QString &text, const BlockStyle &style)
{
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar mark = text.at(i);
        const QChar next = text.at(i + 1);
        const bool meet = closes(mark) ? opens(next) || closes(next) : opens(mark) && opens(next);
        if (!meet)
            continue;
        const bool isLoose = style.hasCenteredMarks && (isCentered(mark) || isCentered(next));
        QTextLayout::FormatRange range;
        range.start = int(i);
        range.length = 1;
        range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        range.format.setFontLetterSpacing((isLoose ? -0.3 : -0.5) * style.em);
        ranges << range;
    }
    return ranges;
}

// Sets one text; made for the moment of setting.
class LineSetter final
{
public:
    LineSetter(QTextLayout &layout, const BlockStyle &style, qreal indent)
        : m_layout(layout)
        , m_text(layout.text())
        , m_style(style)
        , m_indent(indent)
        , m_breaks(allowedBreaks(m_text))
    {
    }

    int setLines(qreal width)
    {
        m_layout.beginLayout();
        int count = 0;
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
            setLine(line, width, count++);
        m_layout.endLayout();
        return count;
    }

    // The narrowest width that needs no more lines, so that no line holds a single character.
    void balance(qreal width)
    {
        const int count = setLines(width);
        if (count < 2)
            return;
        qreal narrow = width / count;
        qreal wide = width;
        while (wide - narrow > m_style.em / 4) {
            const qreal middle = (narrow + wide) / 2;
            (setLines(middle) > count ? narrow : wide) = middle;
        }
        setLines(wide);
    }

private:
    void setLine(QTextLine &line, qreal width, int number)
    {
        const qsizetype start = line.textStart();
        qreal x = number == 0 ? m_indent : 0;
        // The left half of an opening mark is empty: it stands outside the column.
        if (x == 0 && start < m_text.size() && opens(m_text.at(start)))
            x = -m_style.em / 2;
        breakLine(line, start, width - x);
        const qreal y = m_style.lineHeight * number + m_style.baseline - line.ascent();
        line.setPosition(QPointF(x + m_style.em / 2, y));
    }

    void breakLine(QTextLine &line, qsizetype start, qreal width)
    {
        line.setLineWidth(width);
        const qsizetype greedy = start + line.textLength();
        if (greedy >= m_text.size())
            return;
        qsizetype end = greedy;
        qreal room = width;
        if (hangs(m_text.at(greedy)) && m_breaks.testBit(greedy + 1)) {
            ++end;
            room += m_style.em;
        } else {
            end = lastBreak(start, greedy);
        }
        if (end != greedy)
            take(line, start, end, room);
        const bool isLast = start + line.textLength() >= m_text.size();
        if (m_style.isJustified && !isLast && room - line.naturalTextWidth() > 1.5 * m_style.em)
            take(line, start, end, line.naturalTextWidth() + 1); // left as it is, not torn apart
    }

    qsizetype lastBreak(qsizetype start, qsizetype greedy) const
    {
        for (qsizetype end = greedy; end > start; --end) {
            if (m_breaks.testBit(end))
                return end;
        }
        return greedy;
    }

    // Columns are shaped clusters: a surrogate pair or a ligature is one, hence the loop.
    void take(QTextLine &line, qsizetype start, qsizetype end, qreal room) const
    {
        int columns = int(toCodePoints(QStringView(m_text).mid(start, end - start), end - start));
        do {
            line.setNumColumns(columns, room);
        } while (start + line.textLength() > end && --columns > 0);
    }

    QTextLayout &m_layout;
    const QString m_text;
    const BlockStyle &m_style;
    const qreal m_indent;
    const QBitArray m_breaks;
};

} // namespace

SetText::SetText(const QString &text, const BlockStyle &style, qreal width, bool isIndented)
    : m_layout(text, style.font)
    , m_lineHeight(style.lineHeight)
    , m_baseline(style.baseline)
    , m_shift(style.em / 2 - style.inset)
{
    QTextOption option(style.isJustified ? Qt::AlignJustify : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    m_layout.setTextOption(option);
    m_layout.setFormats(closingUp(text, style));
    m_layout.setCacheEnabled(true);
    LineSetter setter(m_layout, style, isIndented ? style.indent : 0);
    if (style.isBalanced)
        setter.balance(width - style.inset);
    else
        setter.setLines(width - style.inset);
}

qreal SetText::x(int line, qsizetype position) const
{
    return m_layout.lineAt(line).cursorToX(int(position)) - m_shift;
}

TextRange SetText::range(int line) const
{
    const QTextLine set = m_layout.lineAt(line);
    return {set.textStart(), set.textStart() + set.textLength()};
}

int SetText::lineOf(qsizetype position, bool isAtLineEnd) const
{
    const QTextLine line = m_layout.lineForTextPosition(int(position));
    if (!line.isValid())
        return m_layout.lineCount() - 1;
    const bool isEarlier = isAtLineEnd && line.textStart() == position && line.lineNumber() > 0;
    return line.lineNumber() - (isEarlier ? 1 : 0);
}

int SetText::lineAt(int y) const
{
    return qBound(0, y < 0 ? 0 : y / m_lineHeight, m_layout.lineCount() - 1);
}

qsizetype SetText::positionAt(int line, qreal x) const
{
    return m_layout.lineAt(line).xToCursor(x + m_shift);
}
