#include "reader/readerselection.h"

#include "hanzi/boundaries.h"

TextRange ReaderSelection::source() const
{
    if (m_anchor == m_cursor.position)
        return {};
    return m_sheet.toSource(m_cursor.side,
                            {qMin(m_anchor, m_cursor.position), qMax(m_anchor, m_cursor.position)});
}

void ReaderSelection::clear()
{
    put({m_cursor.side, 0, false});
}

void ReaderSelection::select(TextRange source)
{
    const TextRange shown = m_sheet.toShown(m_cursor.side, source);
    m_anchor = shown.begin;
    m_cursor = {m_cursor.side, shown.end, true};
    m_lineX.reset();
}

void ReaderSelection::showOn(Side side)
{
    if (side == m_cursor.side)
        return;
    const TextRange passage = source();
    const qsizetype place =
        m_sheet.toSource(m_cursor.side, {m_cursor.position, m_cursor.position}).begin;
    m_cursor.side = side;
    if (passage.isEmpty())
        put(spot(m_sheet.toShown(side, {place, place}).begin));
    else
        select(passage);
}

void ReaderSelection::restore(TextRange source)
{
    if (source.isEmpty())
        clear();
    else
        select(source);
}

void ReaderSelection::put(Spot spot)
{
    m_cursor = spot;
    m_anchor = spot.position;
    m_lineX.reset();
}

void ReaderSelection::extendTo(Spot spot)
{
    m_cursor = spot;
    m_lineX.reset();
}

void ReaderSelection::selectUnit(Unit unit, Spot spot)
{
    m_cursor = spot;
    selectShown(unitAt(unit, spot.position));
}

bool ReaderSelection::grow()
{
    const TextRange now = shown();
    if (m_climbed.isEmpty() || m_climbed.last().to != now || m_climbed.last().side != side())
        m_climbed.clear();
    for (const Unit unit : {Unit::Word, Unit::Sentence, Unit::Paragraph, Unit::Article}) {
        const TextRange larger = unitsRound(unit, now);
        if (larger.length() > now.length()) {
            m_climbed << Rung{side(), now, larger};
            selectShown(larger);
            return true;
        }
    }
    return false;
}

bool ReaderSelection::shrink()
{
    const TextRange now = shown();
    if (!m_climbed.isEmpty() && m_climbed.last().to == now && m_climbed.last().side == side()) {
        selectShown(m_climbed.takeLast().from);
        return true;
    }
    for (const Unit unit : {Unit::Paragraph, Unit::Sentence, Unit::Word}) {
        const TextRange smaller = unitAt(unit, now.begin);
        if (smaller.begin >= now.begin && smaller.end <= now.end &&
            smaller.length() < now.length() && !smaller.isEmpty()) {
            selectShown(smaller);
            return true;
        }
    }
    return false;
}

void ReaderSelection::moveOtherEnd(Direction direction)
{
    if (m_anchor == m_cursor.position)
        return;
    const Spot cursor = m_cursor;
    m_cursor = spot(m_anchor);
    const Spot moved = character(direction);
    m_cursor = cursor;
    if (moved.position != m_cursor.position)
        m_anchor = moved.position;
}

void ReaderSelection::selectShown(TextRange range)
{
    m_anchor = range.begin;
    m_cursor = {m_cursor.side, range.end, true};
    m_lineX.reset();
}

TextRange ReaderSelection::unitAt(Unit unit, qsizetype position) const
{
    const Side side = m_cursor.side;
    if (unit == Unit::Article)
        return {0, m_sheet.text().rendition(side).text.size()};
    const qsizetype row = m_sheet.rowOf(spot(position));
    if (unit == Unit::Word) {
        const qsizetype begin = rowRange(row).begin;
        const TextRange word = wordAt(m_sheet.rowText(row, side), position - begin);
        return {begin + word.begin, begin + word.end};
    }
    const TextRange block =
        m_sheet.toShown(side, m_sheet.text().blocks.at(m_sheet.row(row).block).range);
    if (unit == Unit::Paragraph)
        return block;
    const QString text = m_sheet.text().rendition(side).text.mid(block.begin, block.length());
    // Behind the last full stop stands no other sentence.
    const qsizetype last = qMax(qsizetype(0), text.size() - 1);
    const TextRange sentence = sentenceAt(text, qMin(position - block.begin, last));
    return {block.begin + sentence.begin, block.begin + sentence.end};
}

// From the unit in which the range begins to the one in which it ends.
TextRange ReaderSelection::unitsRound(Unit unit, TextRange range) const
{
    const TextRange first = unitAt(unit, range.begin);
    if (range.length() <= 1)
        return {qMin(first.begin, range.begin), qMax(first.end, range.end)};
    const TextRange last = unitAt(unit, range.end - 1);
    return {qMin(first.begin, range.begin), qMax(last.end, range.end)};
}

void ReaderSelection::move(Step step, Direction direction, bool extends)
{
    if (step == Step::Line) {
        moveLines(direction == Direction::Forward ? 1 : -1, extends);
        return;
    }
    const TextRange range{qMin(m_anchor, m_cursor.position), qMax(m_anchor, m_cursor.position)};
    const bool collapses = !extends && !range.isEmpty() && step == Step::Character;
    arrive(collapses ? spot(direction == Direction::Forward ? range.end : range.begin)
                     : stepped(step, direction),
           extends);
    m_lineX.reset();
}

void ReaderSelection::moveLines(int lines, bool extends)
{
    if (!m_lineX)
        m_lineX = m_sheet.caret(m_sheet.rowOf(m_cursor), m_cursor).left();
    arrive(lineAway(lines), extends);
}

void ReaderSelection::arrive(Spot spot, bool extends)
{
    m_cursor = spot;
    if (!extends)
        m_anchor = spot.position;
}

Spot ReaderSelection::stepped(Step step, Direction direction)
{
    switch (step) {
    case Step::Word:
        return word(direction);
    case Step::Paragraph:
        return paragraph(direction);
    case Step::LineEnd:
        return lineEnd(direction);
    case Step::Article:
        return article(direction);
    case Step::Line:
    case Step::Character:
        break;
    }
    return character(direction);
}

Spot ReaderSelection::character(Direction direction)
{
    const bool isForward = direction == Direction::Forward;
    qsizetype row = m_sheet.rowOf(m_cursor);
    if (isForward && m_cursor.position >= rowRange(row).end)
        return row + 1 < m_sheet.count() ? spot(rowRange(row + 1).begin) : m_cursor;
    if (!isForward && m_cursor.position <= rowRange(row).begin) {
        if (row == 0)
            return m_cursor;
        --row;
        if (m_sheet.row(row).endsBlock)
            return spot(rowRange(row).end);
    }
    const qsizetype begin = rowRange(row).begin;
    const QTextLayout &layout = m_sheet.set(row, m_cursor.side).layout();
    const int local = int(m_cursor.position - begin);
    return spot(begin + (isForward ? layout.nextCursorPosition(local)
                                   : layout.previousCursorPosition(local)));
}

Spot ReaderSelection::word(Direction direction)
{
    const bool isForward = direction == Direction::Forward;
    qsizetype row = m_sheet.rowOf(m_cursor);
    if (isForward ? m_cursor.position >= rowRange(row).end
                  : m_cursor.position <= rowRange(row).begin) {
        const bool stepsIntoSegment = !isForward && row > 0 && !m_sheet.row(row - 1).endsBlock;
        if (!stepsIntoSegment)
            return character(direction);
        --row;
    }
    const qsizetype begin = rowRange(row).begin;
    const QString text = m_sheet.rowText(row, m_cursor.side);
    const qsizetype local = m_cursor.position - begin;
    return spot(begin + (isForward ? nextWord(text, local) : previousWord(text, local)));
}

Spot ReaderSelection::paragraph(Direction direction) const
{
    const QList<Block> &blocks = m_sheet.text().blocks;
    const qsizetype block = m_sheet.row(m_sheet.rowOf(m_cursor)).block;
    const auto begin = [this, &blocks](qsizetype number) {
        const qsizetype source = blocks.at(number).range.begin;
        return m_sheet.toShown(m_cursor.side, {source, source}).begin;
    };
    if (direction == Direction::Forward)
        return block + 1 < blocks.size() ? spot(begin(block + 1)) : article(direction);
    const bool isInside = m_cursor.position > begin(block);
    return spot(begin(isInside ? block : qMax(qsizetype(0), block - 1)));
}

Spot ReaderSelection::lineEnd(Direction direction)
{
    const qsizetype row = m_sheet.rowOf(m_cursor);
    const SetText &text = m_sheet.set(row, m_cursor.side);
    const int line = m_sheet.lineOf(row, m_cursor);
    const TextRange range = text.range(line);
    const bool isEnd = direction == Direction::Forward;
    return {m_cursor.side, rowRange(row).begin + (isEnd ? range.end : range.begin), isEnd};
}

Spot ReaderSelection::article(Direction direction) const
{
    const qsizetype last = m_sheet.count() - 1;
    return spot(direction == Direction::Forward ? rowRange(last).end : rowRange(0).begin);
}

Spot ReaderSelection::lineAway(int lines)
{
    const Side side = m_cursor.side;
    qsizetype row = m_sheet.rowOf(m_cursor);
    int line = m_sheet.lineOf(row, m_cursor) + lines;
    while (line < 0 && row > 0)
        line += m_sheet.set(--row, side).layout().lineCount();
    while (line >= m_sheet.set(row, side).layout().lineCount() && row + 1 < m_sheet.count())
        line -= m_sheet.set(row++, side).layout().lineCount();
    if (line < 0)
        return article(Direction::Back);
    const SetText &text = m_sheet.set(row, side);
    if (line >= text.layout().lineCount())
        return article(Direction::Forward);
    const QPoint middle(*m_lineX,
                        m_sheet.textTop(row, side) + text.top(line) + text.lineHeight() / 2);
    return m_sheet.spotAt(row, middle, side);
}
