#include "reader/sheetview.h"

void SheetView::setHeight(int pixels)
{
    m_height = pixels;
}

void SheetView::toTop()
{
    m_row = 0;
    m_offset = 0;
    m_held.reset();
}

int SheetView::moveBy(int pixels)
{
    if (m_sheet.count() == 0)
        return 0;
    m_held.reset();
    m_offset += pixels;
    walk();
    const int beyond = qMin(0, m_offset); // above the first row
    m_offset -= beyond;
    return pixels - beyond - pullDown();
}

// Until the top of the viewport lies in m_row again; m_offset stays negative above the first row.
void SheetView::walk()
{
    while (m_offset < 0 && m_row > 0)
        m_offset += m_sheet.height(--m_row);
    while (m_offset >= m_sheet.height(m_row) && m_row + 1 < m_sheet.count())
        m_offset -= m_sheet.height(m_row++);
}

int SheetView::contentBelow()
{
    int below = -m_offset;
    for (qsizetype row = m_row; row < m_sheet.count() && below < m_height; ++row)
        below += m_sheet.height(row);
    return below;
}

int SheetView::pullDown()
{
    const int missing = m_height - contentBelow();
    if (missing <= 0)
        return 0;
    m_offset -= missing;
    walk();
    const int beyond = qMin(0, m_offset);
    m_offset -= beyond;
    return missing + beyond;
}

void SheetView::jumpTo(qint64 y)
{
    if (m_sheet.count() == 0)
        return;
    m_held.reset();
    m_row = m_sheet.heights().rowAt(qMax(qint64(0), y));
    m_offset = int(y - m_sheet.heights().top(m_row));
    m_offset = qBound(0, m_offset, m_sheet.height(m_row) - 1);
    pullDown();
}

void SheetView::hold(qsizetype source, int y)
{
    if (m_sheet.count() == 0)
        return;
    m_row = m_sheet.rowOfSource(source);
    const Spot spot{side(), m_sheet.toShown(side(), {source, source}).begin, false};
    m_offset = m_sheet.caret(m_row, spot).top() - y;
    walk();
    m_offset = qMax(0, m_offset);
    m_held = Held{source, y};
    pullDown();
}

void SheetView::remember()
{
    if (m_held || m_sheet.count() == 0 || (m_row == 0 && m_offset == 0))
        return;
    const qsizetype source = topPosition();
    const qsizetype row = m_sheet.rowOfSource(source);
    m_held = Held{source, topOf(row).value_or(0) + m_sheet.caret(row, firstSpot()).top()};
}

void SheetView::restore()
{
    if (m_held)
        hold(m_held->source, m_held->y);
    else
        toTop();
}

QList<SheetView::Place> SheetView::places()
{
    QList<Place> found;
    int top = -m_offset;
    for (qsizetype row = m_row; row < m_sheet.count() && top < m_height; ++row) {
        found << Place{row, top};
        top += m_sheet.height(row);
    }
    return found;
}

std::optional<int> SheetView::topOf(qsizetype row)
{
    for (const Place &place : places()) {
        if (place.row == row)
            return place.top;
    }
    return {};
}

SheetView::Place SheetView::at(int y)
{
    const QList<Place> all = places();
    Place found = all.value(0);
    for (const Place &place : all) {
        if (place.top <= y)
            found = place;
    }
    return found;
}

bool SheetView::isAtEnd()
{
    if (m_sheet.count() == 0)
        return true;
    return contentBelow() <= m_height && places().constLast().row + 1 == m_sheet.count();
}

qsizetype SheetView::topPosition()
{
    if (m_held)
        return m_held->source;
    for (const Place &place : places()) {
        const SetText &text = m_sheet.set(place.row, side());
        const int textTop = place.top + m_sheet.textTop(place.row, side());
        for (int line = 0; line < text.layout().lineCount(); ++line) {
            if (textTop + text.baseline(line) < 0)
                continue;
            const qsizetype shown =
                m_sheet.row(place.row).on(side()).begin + text.range(line).begin;
            return m_sheet.toSource(side(), {shown, shown}).begin;
        }
    }
    return 0;
}

Spot SheetView::firstSpot()
{
    const qsizetype source = topPosition();
    return {side(), m_sheet.toShown(side(), {source, source}).begin, false};
}

qint64 SheetView::value() const
{
    return m_sheet.count() == 0 ? 0 : m_sheet.heights().top(m_row) + m_offset;
}

qint64 SheetView::maximum() const
{
    return m_sheet.count() == 0 ? 0 : qMax(qint64(0), m_sheet.heights().total() - m_height);
}

void SheetView::prepareNeighbours()
{
    if (m_sheet.count() == 0)
        return;
    const qint64 top = value();
    const auto rowAt = [this](qint64 y) { return m_sheet.heights().rowAt(qMax(qint64(0), y)); };
    const qsizetype lastWanted = rowAt(top + 2 * m_height);
    for (qsizetype row = rowAt(top - m_height); row <= lastWanted; ++row)
        m_sheet.height(row);
    m_sheet.keepOnly(rowAt(value() - 3 * m_height), rowAt(value() + 4 * m_height));
}
