#include "reader/printedline.h"

#include <QGlyphRun>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

// In a Latin word a font may have other glyphs for digits, which no character stands for: out of a
// PDF file they would be copied as nothing. The glyphs of the digits by these.
class PlainDigits final
{
public:
    explicit PlainDigits(const QFont &font)
    {
        const QString word = u"a0123456789"_s;
        QTextLayout layout(word, font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        if (runs.size() != 1)
            return;
        m_font = runs.first().rawFont();
        const QList<quint32> shaped = runs.first().glyphIndexes();
        const QList<quint32> plain = m_font.glyphIndexesForString(word);
        for (qsizetype i = 0; i < std::min(shaped.size(), plain.size()); ++i) {
            if (shaped.at(i) != plain.at(i))
                m_plain.insert(shaped.at(i), plain.at(i));
        }
    }

    // Each digit in the middle of the room it was given.
    QGlyphRun plain(QGlyphRun run) const
    {
        if (m_plain.isEmpty() || run.rawFont() != m_font)
            return run;
        QList<quint32> glyphs = run.glyphIndexes();
        QList<QPointF> places = run.positions();
        const QList<QPointF> shapedWidths = m_font.advancesForGlyphIndexes(glyphs);
        for (quint32 &glyph : glyphs)
            glyph = m_plain.value(glyph, glyph);
        const QList<QPointF> plainWidths = m_font.advancesForGlyphIndexes(glyphs);
        for (qsizetype i = 0; i < places.size(); ++i)
            places[i] += (shapedWidths.at(i) - plainWidths.at(i)) / 2;
        run.setGlyphIndexes(glyphs);
        run.setPositions(places);
        return run;
    }

private:
    QRawFont m_font;
    QHash<quint32, quint32> m_plain;
};

} // namespace

void drawPrintedLine(QPainter &painter, const QTextLine &line, QPointF corner, const QFont &font)
{
    if (painter.paintEngine()->type() != QPaintEngine::Pdf) {
        line.draw(&painter, corner);
        return;
    }
    const PlainDigits digits(font);
    const QList<QGlyphRun> runs = line.glyphRuns();
    for (const QGlyphRun &run : runs)
        painter.drawGlyphRun(corner, digits.plain(run));
}

void drawPrintedWords(QPainter &painter, const QString &words, QPointF corner, const QFont &font)
{
    QTextLayout layout(words, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (line.isValid())
        drawPrintedLine(painter, line, corner, font);
}
