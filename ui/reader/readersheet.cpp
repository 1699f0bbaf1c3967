#include "reader/readersheet.h"

#include "hanzi/pinyin.h"

#include <algorithm>
#include <cmath>

namespace {

// In Han characters of the body.
constexpr qreal pad = 1.2;       // on either side of a column; a hung mark needs 1
constexpr qreal gutter = 1.15;   // for the stripes of the marks
constexpr int leastMeasure = 12; // as the narrowest columns of a printed page; below, they stack
constexpr int greatestMeasure = 40;

constexpr int stripeWidth = 3; // pixels
constexpr int stripePitch = 5;

} // namespace

void ReaderSheet::setText(const ReaderText &text)
{
    m_text = text;
    m_rows = rowsOf(text);
    m_set.clear();
    m_heights = {};
}

void ReaderSheet::setShape(int width, int textSize, SheetColumns columns, PinyinChoice pinyin)
{
    m_width = width;
    m_textSize = textSize;
    for (const Side side : bothSides)
        m_styles[size_t(side)] = BlockStyles(textSize, m_text.choice(side), m_text.script, pinyin);
    m_em = m_styles[0].of(BlockKind::Paragraph).em;

    m_sides = columns == SheetColumns::Both       ? QList<Side>{Side::Left, Side::Right}
              : columns == SheetColumns::LeftOnly ? QList<Side>{Side::Left}
                                                  : QList<Side>{Side::Right};
    const qreal margins = (gutter + 2 * pad) * m_em; // of one column, left and right
    m_isStacked = m_sides.size() == 2 && std::floor((width / 2.0 - margins) / m_em) < leastMeasure;
    const int beside = m_isStacked ? 1 : int(m_sides.size());
    // A whole number of characters, so that full lines need no stretching; and a pixel, for the
    // last one may reach out of its square.
    const qreal measure = std::floor((qreal(width) / beside - margins) / m_em);
    m_columnWidth = qCeil(qBound(4.0, measure, qreal(greatestMeasure)) * m_em) + 1;
    const int pitch = m_columnWidth + qRound(margins);
    const int left = (width - (beside - 1) * pitch - m_columnWidth) / 2;
    m_columnX = {left, left + (beside - 1) * pitch};

    m_set.clear();
    std::vector<int> heights(m_rows.size());
    for (qsizetype number = 0; number < count(); ++number)
        heights[size_t(number)] = estimatedHeight(number);
    m_heights = RowHeights(heights);
}

ReaderSheet::SetRow &ReaderSheet::setRow(qsizetype number)
{
    const auto known = m_set.find(number);
    if (known != m_set.end())
        return known->second;
    SetRow &fresh = m_set[number];
    for (const Side side : std::as_const(m_sides)) {
        const BlockStyle &look = style(number, side);
        fresh.sides[size_t(side)] = std::make_unique<SetText>(
            rowText(number, side), look, m_columnWidth, m_rows.at(number).beginsBlock);
    }
    m_heights.setHeight(number, exactHeight(number, fresh));
    return fresh;
}

const SetText &ReaderSheet::set(qsizetype number, Side side)
{
    return *setRow(number).sides[size_t(side)];
}

int ReaderSheet::height(qsizetype number)
{
    setRow(number);
    return m_heights.height(number);
}

void ReaderSheet::keepOnly(qsizetype first, qsizetype last)
{
    m_set.erase(m_set.begin(), m_set.lower_bound(first));
    m_set.erase(m_set.upper_bound(last), m_set.end());
}

int ReaderSheet::exactHeight(qsizetype number, const SetRow &row) const
{
    int tallest = 0;
    int sum = 0;
    for (const Side side : m_sides) {
        const int height = row.sides[size_t(side)]->height();
        tallest = qMax(tallest, height);
        sum += height;
    }
    const int bottom = number + 1 == count() ? m_styles[0].bottomMargin() : 0;
    return spaceAbove(number) + (m_isStacked ? sum + stackGap() : tallest) + bottom;
}

int ReaderSheet::estimatedHeight(qsizetype number) const
{
    const BlockStyle &look = style(number, Side::Left);
    const qreal length = look.em * qreal(m_rows.at(number).source.length()) + look.indent;
    const int lines = qMax(1, qCeil(length / qMax(look.em, qreal(m_columnWidth - look.inset))));
    const int texts = m_isStacked ? 2 : 1;
    return spaceAbove(number) + lines * look.lineHeight * texts + (m_isStacked ? stackGap() : 0);
}

int ReaderSheet::spaceAbove(qsizetype number) const
{
    const BlockStyles &styles = m_styles[0];
    if (number == 0)
        return styles.topMargin();
    const ReaderRow &row = m_rows.at(number);
    if (!row.beginsBlock)
        return 0;
    // Stacked, what belongs together stands closer than what follows.
    return styles.space(m_rows.at(number - 1).kind, row.kind) + (m_isStacked ? 3 * stackGap() : 0);
}

int ReaderSheet::columnX(Side side) const
{
    return m_columnX[size_t(side)];
}

const BlockStyle &ReaderSheet::style(qsizetype number, Side side) const
{
    return m_styles[size_t(side)].of(m_rows.at(number).kind);
}

int ReaderSheet::textTop(qsizetype number, Side side)
{
    const int top = spaceAbove(number);
    return m_isStacked && side == Side::Right ? top + set(number, Side::Left).height() + stackGap()
                                              : top;
}

qsizetype ReaderSheet::rowOfSource(qsizetype position) const
{
    const auto after = std::upper_bound(
        m_rows.begin(), m_rows.end(), position,
        [](qsizetype sought, const ReaderRow &row) { return sought < row.source.begin; });
    return qMax(qsizetype(0), after - m_rows.begin() - 1);
}

qsizetype ReaderSheet::rowOf(Spot spot) const
{
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), spot.position,
                                        [spot](qsizetype sought, const ReaderRow &row) {
                                            return sought < row.on(spot.side).begin;
                                        });
    return qMax(qsizetype(0), after - m_rows.begin() - 1);
}

TextRange ReaderSheet::toShown(Side side, TextRange source) const
{
    return m_text.rendition(side).links.toRendition(source);
}

TextRange ReaderSheet::toSource(Side side, TextRange shown) const
{
    return m_text.rendition(side).links.toSource(shown);
}

TextRange ReaderSheet::inRow(qsizetype number, Side side, TextRange source) const
{
    const ReaderRow &row = m_rows.at(number);
    const TextRange inside{qMax(source.begin, row.source.begin), qMin(source.end, row.source.end)};
    if (inside.isEmpty())
        return {};
    const TextRange shown = toShown(side, inside);
    return {shown.begin - row.on(side).begin, shown.end - row.on(side).begin};
}

QList<QRect> ReaderSheet::boxes(qsizetype number, Side side, TextRange source)
{
    QList<QRect> found;
    const TextRange range = inRow(number, side, source);
    if (range.isEmpty())
        return found;
    const SetText &text = set(number, side);
    const BlockStyle &look = style(number, side);
    const qreal em = look.em;
    const int height = qRound(1.4 * em);
    const int top = textTop(number, side) + look.pinyinRoom +
                    (text.lineHeight() - look.pinyinRoom - height) / 2;
    const qreal leftmost = look.inset;              // not the empty half of an opening mark
    const qreal rightmost = m_columnWidth + em / 2; // half of a mark that hangs
    for (int line = text.lineOf(range.begin); line < text.layout().lineCount(); ++line) {
        const TextRange whole = text.range(line);
        if (whole.begin >= range.end)
            break;
        const int left = qRound(qMax(leftmost, text.x(line, qMax(whole.begin, range.begin))));
        const int right = qRound(qMin(rightmost, text.x(line, qMin(whole.end, range.end))));
        found << QRect(columnX(side) + left, top + text.top(line), right - left, height);
    }
    return found;
}

QRect ReaderSheet::stripe(qsizetype number, Side side, TextRange source, int lane)
{
    const QList<QRect> lines = boxes(number, side, source);
    if (lines.isEmpty())
        return {};
    const int right = columnX(side) - stripeDistance() - stripePitch * qMin(lane, laneCount() - 1);
    return {QPoint(right - stripeWidth, lines.first().top()),
            QPoint(right - 1, lines.last().bottom())};
}

int ReaderSheet::stripeDistance() const
{
    return qRound(0.65 * m_em);
}

// Between the columns and what is left of them: the edge of the paper, the hairline.
int ReaderSheet::laneCount() const
{
    int room = m_width;
    for (const Side side : m_sides) {
        const bool isBehindHairline = side == Side::Right && m_sides.size() == 2 && !m_isStacked;
        room = qMin(room, columnX(side) - (isBehindHairline ? m_width / 2 : 0));
    }
    return qMax(1, (room - stripeDistance()) / stripePitch);
}

QString ReaderSheet::rowText(qsizetype number, Side side) const
{
    const TextRange range = m_rows.at(number).on(side);
    return m_text.rendition(side).text.mid(range.begin, range.length());
}

const QStringList &ReaderSheet::readings(qsizetype number, Side side)
{
    QStringList &known = setRow(number).readings[size_t(side)];
    if (known.isEmpty())
        known = pinyin(rowText(number, side));
    return known;
}

int ReaderSheet::lineOf(qsizetype number, Spot spot)
{
    const qsizetype local = spot.position - m_rows.at(number).on(spot.side).begin;
    return set(number, spot.side).lineOf(local, spot.isAtLineEnd);
}

QRect ReaderSheet::caret(qsizetype number, Spot spot)
{
    const SetText &text = set(number, spot.side);
    const int line = lineOf(number, spot);
    const qreal x = text.x(line, spot.position - m_rows.at(number).on(spot.side).begin);
    const int room = style(number, spot.side).pinyinRoom;
    return {qRound(columnX(spot.side) + x), textTop(number, spot.side) + text.top(line) + room, 2,
            text.lineHeight() - room};
}

Side ReaderSheet::sideAt(qsizetype number, QPoint point)
{
    if (m_sides.size() == 1)
        return m_sides.first();
    const bool isRight =
        m_isStacked ? point.y() >= textTop(number, Side::Right) : point.x() >= m_width / 2;
    return isRight ? Side::Right : Side::Left;
}

Spot ReaderSheet::spotAt(qsizetype number, QPoint point, std::optional<Side> side)
{
    const Side there = side ? *side : sideAt(number, point);
    const SetText &text = set(number, there);
    const int line = text.lineAt(point.y() - textTop(number, there));
    const TextRange range = text.range(line);
    const qsizetype local = text.positionAt(line, point.x() - columnX(there));
    const bool isLineEnd = local == range.end && line + 1 < text.layout().lineCount();
    return {there, m_rows.at(number).on(there).begin + local, isLineEnd};
}

TextRange ReaderSheet::characterAt(qsizetype number, QPoint point)
{
    const Side side = sideAt(number, point);
    const SetText &text = set(number, side);
    const int y = point.y() - textTop(number, side);
    const int x = point.x() - columnX(side);
    if (y < 0 || y >= text.height())
        return {};
    const int line = text.lineAt(y);
    const TextRange range = text.range(line);
    if (x < text.x(line, range.begin) || x >= text.x(line, range.end))
        return {};
    qsizetype local = text.positionAt(line, x); // between two characters, the nearer side
    if (text.x(line, local) > x)
        local = text.layout().previousCursorPosition(int(local));
    const qsizetype shown = m_rows.at(number).on(side).begin + local;
    return toSource(side, {shown, shown + 1});
}
