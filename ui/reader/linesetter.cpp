#include "reader/linesetter.h"

#include "hanzi/boundaries.h"

#include <QBitArray>

#include <algorithm>
#include <vector>

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

// Latin letters, digits and what belongs to them.
bool isWestern(QChar character)
{
    return character == u'%' || (character.isLetterOrNumber() && character.unicode() < 0x250);
}

bool isHan(QChar character)
{
    return character.isSurrogate() || character.script() == QChar::Script_Han;
}

// Behind the character that ends there, without tearing it in two.
void addSpace(std::vector<qreal> &spaces, const QString &text, qsizetype i, qreal space)
{
    spaces[size_t(i)] += space;
    if (text.at(i).isLowSurrogate() && i > 0)
        spaces[size_t(i) - 1] += space;
}

// By how much each character stands farther from the next one than its width asks for. A mark
// takes half its square when another follows, as in ，“ or ”。; between Han characters and letters
// or digits there is a little air.
std::vector<qreal> spacing(const QString &text, const BlockStyle &style)
{
    std::vector<qreal> spaces(size_t(text.size()), 0);
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar mark = text.at(i);
        const QChar next = text.at(i + 1);
        const bool isLoose = style.hasCenteredMarks && (isCentered(mark) || isCentered(next));
        if (closes(mark) ? opens(next) || closes(next) : opens(mark) && opens(next))
            spaces[size_t(i)] = (isLoose ? -0.3 : -0.5) * style.em;
        else if ((isHan(mark) && isWestern(next)) || (isWestern(mark) && isHan(next)))
            addSpace(spaces, text, i, style.em / 8);
    }
    return spaces;
}

QList<QTextLayout::FormatRange> formatsOf(const std::vector<qreal> &spaces)
{
    QList<QTextLayout::FormatRange> ranges;
    for (size_t begin = 0, end = 0; begin < spaces.size(); begin = end) {
        while (end < spaces.size() && spaces[end] == spaces[begin])
            ++end;
        if (spaces[begin] == 0)
            continue;
        QTextLayout::FormatRange range;
        range.start = int(begin);
        range.length = int(end - begin);
        range.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        range.format.setFontLetterSpacing(spaces[begin]);
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
        , m_spaces(spacing(m_text, style))
    {
        m_layout.setFormats(formatsOf(m_spaces));
    }

    int setLines(qreal width)
    {
        m_lines.clear();
        m_layout.beginLayout();
        int count = 0;
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
            setLine(line, width, count++);
        m_layout.endLayout();
        return count;
    }

    // To be called after setLines(). Where letters or digits stand in a full line, its slack goes
    // between the other characters: Qt would tear words and numbers apart.
    void fillLines(qreal width)
    {
        const std::vector<qreal> before = m_spaces;
        for (int number = 0; number + 1 < m_layout.lineCount(); ++number)
            fillLine(m_layout.lineAt(number));
        if (m_spaces == before)
            return;
        m_layout.setFormats(formatsOf(m_spaces));
        m_known = std::move(m_lines);
        setLines(width);
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
    // Of a line as it was set.
    struct Line
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        qreal room = 0;
    };

    void fillLine(const QTextLine &line)
    {
        // What is kept back is for the last glyph, which may reach out of its square.
        const qreal slack = line.width() - line.naturalTextWidth() - m_style.em / 8;
        const qsizetype begin = line.textStart();
        const qsizetype end = begin + line.textLength();
        const bool hasWestern =
            std::any_of(m_text.begin() + begin, m_text.begin() + end, isWestern);
        if (!hasWestern || slack <= 0)
            return;
        QList<qsizetype> joints;
        for (qsizetype i = begin; i + 1 < end; ++i) {
            if (canGrow(i))
                joints << i;
        }
        const qreal share = slack / qreal(qMax(qsizetype(1), joints.size()));
        for (const qsizetype joint : std::as_const(joints))
            addSpace(m_spaces, m_text, joint, share);
    }

    bool canGrow(qsizetype joint) const
    {
        const QChar one = m_text.at(joint);
        const QChar next = m_text.at(joint + 1);
        const bool areWestern = one.unicode() < 0x250 && next.unicode() < 0x250;
        return !areWestern && !next.isLowSurrogate() && !next.isMark() && !one.isMark() &&
               m_spaces[size_t(joint)] >= 0;
    }

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
        const auto number = size_t(line.lineNumber());
        if (number < m_known.size() && m_known[number].begin == start) {
            const Line known = m_known[number];
            take(line, start, known.end, known.room);
            return;
        }
        const qsizetype greedy = start + line.textLength();
        Line chosen{start, greedy, width};
        if (greedy < m_text.size())
            chosen = choose(line, start, greedy, width);
        m_lines.push_back(chosen);
    }

    Line choose(QTextLine &line, qsizetype start, qsizetype greedy, qreal width)
    {
        Line chosen{start, greedy, width};
        if (hangs(m_text.at(greedy)) && m_breaks.testBit(greedy + 1)) {
            ++chosen.end;
            chosen.room += m_style.em;
        } else {
            chosen.end = lastBreak(start, greedy);
        }
        if (chosen.end != greedy)
            take(line, start, chosen.end, chosen.room);
        const bool isLast = start + line.textLength() >= m_text.size();
        if (m_style.isJustified && !isLast &&
            chosen.room - line.naturalTextWidth() > 1.5 * m_style.em) {
            chosen.room = line.naturalTextWidth() + 1; // left as it is, not torn apart
            take(line, start, chosen.end, chosen.room);
        }
        return chosen;
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
    std::vector<qreal> m_spaces;
    std::vector<Line> m_lines; // as they were set last
    std::vector<Line> m_known; // as they are to be set again; empty: to be chosen
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
    m_layout.setCacheEnabled(true);
    LineSetter setter(m_layout, style, isIndented ? style.indent : 0);
    if (style.isBalanced)
        setter.balance(width - style.inset);
    else
        setter.setLines(width - style.inset);
    if (style.isJustified)
        setter.fillLines(width - style.inset);
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
