#include "reader/sheetpainter.h"

#include <QPainter>

namespace {

constexpr int underlineHeight = 2;
constexpr int underlinePitch = 3;
constexpr int underlineLanes = 3; // more do not fit between two lines
constexpr int stripeWidth = 3;
constexpr int stripePitch = 5;

} // namespace

void SheetPainter::paintPaper(QRect area, int width)
{
    m_painter.fillRect(area, m_theme.paper);
    if (m_sheet.sides().size() == 2 && !m_sheet.isStacked() && m_sheet.count() > 0)
        m_painter.fillRect(QRect(width / 2, area.top(), 1, area.height()), m_theme.hairline);
}

void SheetPainter::paintRow(SheetView::Place place, QRect clip)
{
    for (const Side side : m_sheet.sides()) {
        const QPoint origin(m_sheet.columnX(side), place.top + m_sheet.textTop(place.row, side));
        const Cell cell{place.row,
                        m_sheet.row(place.row),
                        m_sheet.set(place.row, side),
                        m_sheet.style(place.row, side),
                        side,
                        place.top,
                        origin};
        if (cell.style.hasRule)
            paintRule(cell);
        paintCell(cell, clip);
        paintCaret(cell);
    }
}

void SheetPainter::paintCell(const Cell &cell, QRect clip)
{
    paintWashes(cell);
    paintSelection(cell);
    paintHits(cell);
    paintText(cell, clip);
    paintUnderlines(cell);
    paintDoubts(cell);
    paintCorrections(cell);
    paintPinyin(cell, clip);
}

// Captions that follow one another share one hairline without a gap.
void SheetPainter::paintRule(const Cell &cell)
{
    const bool followsRule = cell.number > 0 && m_sheet.style(cell.number - 1, cell.side).hasRule;
    const int first = cell.top + m_sheet.textTop(cell.number, m_sheet.sides().first());
    const int top = followsRule ? cell.top : first; // the same in both columns, unless stacked
    const int bottom = cell.origin.y() + cell.text.height();
    m_painter.fillRect(QRect(cell.origin.x(), top, 1, bottom - top), m_theme.hairline);
}

void SheetPainter::paintWashes(const Cell &cell)
{
    for (const qsizetype number : m_layers.marks.touching(cell.row.source)) {
        const MarkIndex::LaidMark &laid = m_layers.marks.at(number);
        paintStripe(cell, laid);
        if (laid.mark.color < 0)
            continue;
        for (const QRect &wash : boxes(cell, laid.mark.range))
            m_painter.fillRect(wash, m_theme.tags.at(size_t(laid.mark.color)).wash);
    }
}

void SheetPainter::paintSelection(const Cell &cell)
{
    const bool isHovered = m_layers.selection.isEmpty() && m_layers.hoverSide != cell.side;
    const bool isCounterpart = m_layers.side != cell.side || isHovered;
    const TextRange range = isHovered ? m_layers.hover : m_layers.selection;
    for (const QRect &wash : boxes(cell, range)) {
        m_painter.fillRect(wash, isCounterpart ? m_theme.counterpart : m_theme.selection);
        if (!isCounterpart)
            continue;
        m_painter.setPen(QPen(m_theme.accent, 1, Qt::DotLine));
        m_painter.drawLine(wash.bottomLeft(), wash.bottomRight());
    }
}

void SheetPainter::paintHits(const Cell &cell)
{
    m_painter.setPen(m_theme.hitFrame);
    m_painter.setBrush(m_theme.hit);
    for (const qsizetype number : m_layers.hits.touching(cell.row.source)) {
        for (const QRect &wash : boxes(cell, m_layers.hits.ranges().at(number)))
            m_painter.drawRoundedRect(QRectF(wash).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
    m_painter.setBrush(Qt::NoBrush);
}

void SheetPainter::paintText(const Cell &cell, QRect clip)
{
    m_painter.setPen(cell.style.isLighter ? m_theme.lighterInk : m_theme.ink);
    // Without the clip every line of the paragraph would be drawn.
    cell.text.layout().draw(
        &m_painter, cell.origin + QPointF(cell.text.originX(), 0),
        cell.style.isLighter ? fullInk(cell) : QList<QTextLayout::FormatRange>(), clip);
}

// Lighter ink is too weak on a coloured ground: there the text stands in full ink.
QList<QTextLayout::FormatRange> SheetPainter::fullInk(const Cell &cell) const
{
    QList<TextRange> colored{m_layers.selection.isEmpty() ? m_layers.hover : m_layers.selection};
    for (const qsizetype number : m_layers.marks.touching(cell.row.source))
        colored << m_layers.marks.at(number).mark.range;
    for (const qsizetype number : m_layers.hits.touching(cell.row.source))
        colored << m_layers.hits.ranges().at(number);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange source : std::as_const(colored)) {
        const TextRange range = m_sheet.inRow(cell.number, cell.side, source);
        QTextLayout::FormatRange format{int(range.begin), int(range.length()), {}};
        format.format.setForeground(m_theme.ink);
        if (!range.isEmpty())
            formats << format;
    }
    return formats;
}

void SheetPainter::paintUnderlines(const Cell &cell)
{
    for (const qsizetype number : m_layers.marks.touching(cell.row.source)) {
        const MarkIndex::LaidMark &laid = m_layers.marks.at(number);
        if (laid.lane >= underlineLanes)
            continue;
        m_painter.setPen(QPen(tone(laid.mark), underlineHeight,
                              laid.mark.color < 0 ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
        const int depth = qRound(0.2 * cell.style.em) + underlinePitch * laid.lane;
        for (const QRect &wash : boxes(cell, laid.mark.range)) {
            const int line = cell.text.lineAt(wash.center().y() - cell.origin.y());
            const qreal y =
                cell.origin.y() + cell.text.baseline(line) + depth + underlineHeight / 2.0;
            // Half a pixel short at both ends, so that neighbours stay apart.
            m_painter.drawLine(QPointF(wash.left() + 0.5, y), QPointF(wash.right() + 0.5, y));
        }
    }
}

// Quieter than any mark, and above where the first of them has its line.
void SheetPainter::paintDoubts(const Cell &cell)
{
    const RangeIndex &doubts = m_layers.doubts[size_t(cell.side)];
    const QList<qsizetype> numbers = doubts.touching(cell.row.source);
    if (numbers.isEmpty())
        return;
    QPen dots(m_theme.lighterInk, 1, Qt::CustomDashLine, Qt::FlatCap);
    dots.setDashPattern({1, 2});
    m_painter.setPen(dots);
    const int depth = qRound(0.2 * cell.style.em) - 1;
    for (const qsizetype number : numbers) {
        for (const QRect &box : boxes(cell, doubts.ranges().at(number))) {
            const int line = cell.text.lineAt(box.center().y() - cell.origin.y());
            const qreal y = cell.origin.y() + cell.text.baseline(line) + depth + 0.5;
            m_painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right(), y));
        }
    }
}

// Dots in the colour of a proof-reader's pen, a little lower than those of doubts; a misprint,
// which stands as printed, has a ring at its end.
void SheetPainter::paintCorrections(const Cell &cell)
{
    const int depth = qRound(0.2 * cell.style.em) + 1;
    for (const PaintedCorrection &correction : m_layers.corrections) {
        if (!correction.range.overlaps(cell.row.source))
            continue;
        QPen dots(m_theme.accent, 1.5, Qt::CustomDashLine, Qt::FlatCap);
        dots.setDashPattern({1, 2});
        m_painter.setPen(dots);
        const QList<QRect> lines = boxes(cell, correction.range);
        for (const QRect &box : lines) {
            const int line = cell.text.lineAt(box.center().y() - cell.origin.y());
            const qreal y = cell.origin.y() + cell.text.baseline(line) + depth + 0.5;
            m_painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right(), y));
        }
        if (!correction.isMisprint || lines.isEmpty())
            continue;
        m_painter.setPen(QPen(m_theme.accent, 1));
        const qreal radius = 0.13 * cell.style.em;
        m_painter.drawEllipse(QPointF(lines.last().right() + 1, lines.last().top() + radius),
                              radius, radius);
    }
}

void SheetPainter::paintPinyin(const Cell &cell, QRect clip)
{
    if (m_layers.pinyin == PinyinChoice::Off)
        return;
    const TextRange wanted = m_layers.pinyin == PinyinChoice::All
                                 ? TextRange{0, cell.text.layout().text().size()}
                                 : m_sheet.inRow(cell.number, cell.side, m_layers.selection);
    if (wanted.isEmpty())
        return;
    const bool isOnWash = m_layers.pinyin == PinyinChoice::Selection;
    m_painter.setPen(isOnWash ? m_theme.ink : m_theme.lighterInk);
    const int last = cell.text.lineAt(clip.bottom() + cell.text.lineHeight() - cell.origin.y());
    for (int line = cell.text.lineAt(clip.top() - cell.origin.y()); line <= last; ++line) {
        const TextRange whole = cell.text.range(line);
        const TextRange range{qMax(whole.begin, wanted.begin), qMin(whole.end, wanted.end)};
        if (range.begin < range.end)
            paintPinyin(cell, line, range);
    }
}

// A long syllable takes what its neighbours leave free before it is set narrower.
void SheetPainter::paintPinyin(const Cell &cell, int line, TextRange range)
{
    const QStringList &readings = m_sheet.readings(cell.number, cell.side);
    const qreal em = cell.style.em;
    const auto free = [&](qsizetype position) {
        const bool isInside = position >= 0 && position < readings.size();
        const QString reading = isInside ? readings.at(position) : QString();
        return qMax(0.0, em - (reading.isEmpty() ? 0 : m_syllables.width(reading, em))) / 2;
    };
    const qreal y = cell.origin.y() + cell.text.baseline(line) - 0.98 * em;
    for (qsizetype position = range.begin; position < range.end; ++position) {
        const QString &reading = readings.at(position);
        if (reading.isEmpty())
            continue;
        const qreal x = cell.origin.x() + cell.text.x(line, position) + em / 2;
        const qreal room = 0.94 * em + qMin(free(position - 1), free(position + 1)) * 2;
        m_syllables.paint(m_painter, reading, em, {x, y}, room);
    }
}

void SheetPainter::paintStripe(const Cell &cell, const MarkIndex::LaidMark &laid)
{
    const QList<QRect> lines = boxes(cell, laid.mark.range);
    if (lines.isEmpty())
        return;
    const int right = cell.origin.x() - qRound(0.65 * m_sheet.em()) - stripePitch * laid.lane;
    m_painter.fillRect(QRect(QPoint(right - stripeWidth, lines.first().top()),
                             QPoint(right - 1, lines.last().bottom())),
                       tone(laid.mark));
}

void SheetPainter::paintCaret(const Cell &cell)
{
    const auto &caret = m_layers.caret;
    if (!caret || caret->side != cell.side || m_sheet.rowOf(*caret) != cell.number)
        return;
    const QRect box = m_sheet.caret(cell.number, *caret).translated(0, cell.top);
    const int inset = (box.height() - qRound(1.3 * cell.style.em)) / 2;
    m_painter.fillRect(box.adjusted(0, inset, 0, -inset), m_theme.accent);
}

QColor SheetPainter::tone(const PaintedMark &mark) const
{
    return mark.color < 0 ? m_theme.lighterInk : m_theme.tags.at(size_t(mark.color)).tone;
}

QList<QRect> SheetPainter::boxes(const Cell &cell, TextRange source)
{
    QList<QRect> found = m_sheet.boxes(cell.number, cell.side, source);
    for (QRect &box : found)
        box.translate(0, cell.top);
    return found;
}
