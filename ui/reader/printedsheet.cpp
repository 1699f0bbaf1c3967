#include "reader/printedsheet.h"

#include "reader/printedline.h"
#include "reader/printedpages.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb ink = 0xff000000;
constexpr QRgb lighterInk = 0xff4a4a4a;
constexpr QRgb hairline = 0xff8a8a8a;
constexpr qreal hairlineWidth = 0.5 * unitsOfPoint;
constexpr qreal underlineWidth = 0.6 * unitsOfPoint;
constexpr qreal underlinePitch = 1.5 * unitsOfPoint;
constexpr int underlineLanes = 3; // more do not fit between two lines

// Paints one page; made for the moment of painting.
class SheetOfPaper final
{
public:
    SheetOfPaper(QPainter &painter, const PrintedPages &pages)
        : m_painter(painter)
        , m_pages(pages)
    {
    }

    void paint(int page)
    {
        paintHead();
        paintFoot(page);
        const QList<PrintedPages::Line> lines = m_pages.lines(page);
        paintGutter(lines);
        for (auto first = lines.begin(); first != lines.end();) {
            const auto end = std::find_if_not(
                first, lines.end(), [&](const auto &line) { return line.piece == first->piece; });
            paintPiece(first, end);
            first = end;
        }
    }

private:
    void drawLine(qreal x1, qreal y1, qreal x2, qreal y2, QRgb color, qreal width)
    {
        m_painter.setPen(QPen(QColor(color), width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
    }

    // The paper at the left, the headline at the right; that gives way.
    void paintHead()
    {
        const PrintedArticle &article = m_pages.article();
        const QFont font = PrintedStyles::margin(article.issue);
        const QFont headlineFont = PrintedStyles::margin(article.headline);
        const QFontMetricsF metrics(font);
        const QFontMetricsF headlineMetrics(headlineFont);
        const int width = m_pages.width();
        const qreal gap = 2 * metrics.horizontalAdvance(u'字');
        const QString issue = metrics.elidedText(article.issue, Qt::ElideRight, width * 0.7);
        const qreal rest = width - metrics.horizontalAdvance(issue) - gap;
        const QString headline = headlineMetrics.elidedText(article.headline, Qt::ElideRight, rest);
        m_painter.setPen(QColor(lighterInk));
        drawPrintedWords(m_painter, issue, {}, font);
        drawPrintedWords(m_painter, headline,
                         {width - headlineMetrics.horizontalAdvance(headline), 0}, headlineFont);
        const qreal y = metrics.height() + 2 * unitsOfPoint;
        drawLine(0, y, width, y, hairline, hairlineWidth);
    }

    void paintFoot(int page)
    {
        const QString number = u"%1 / %2"_s.arg(page + 1).arg(m_pages.count());
        const QFont font = PrintedStyles::margin(number);
        const QFontMetricsF metrics(font);
        m_painter.setPen(QColor(lighterInk));
        drawPrintedWords(m_painter, number,
                         {(m_pages.width() - metrics.horizontalAdvance(number)) / 2,
                          m_pages.height() - metrics.height()},
                         font);
    }

    // Between two columns, as far down as they reach.
    void paintGutter(const QList<PrintedPages::Line> &lines)
    {
        const auto hasTwo = [this](const PrintedPages::Line &line) {
            return m_pages.piece(line).cells.size() == 2;
        };
        const auto first = std::ranges::find_if(lines, hasTwo);
        if (first == lines.end())
            return;
        const auto end = std::find_if_not(first, lines.end(), hasTwo);
        const PrintedPages::Line &last = *(end - 1);
        const int x = m_pages.width() / 2;
        drawLine(x, first->y, x, last.y + lineHeight(last), hairline, hairlineWidth / 2);
    }

    int lineHeight(const PrintedPages::Line &line) const
    {
        return m_pages.piece(line).cells.front().text->lineHeight();
    }

    using LineIterator = QList<PrintedPages::Line>::const_iterator;

    // One column after the other: so the words are copied out of a PDF file.
    void paintPiece(LineIterator begin, LineIterator end)
    {
        const PrintedPages::Piece &piece = m_pages.piece(*begin);
        if (piece.hasLineAbove && begin->number == 0)
            paintLineAbove(*begin);
        for (const PrintedPages::Cell &cell : piece.cells) {
            for (auto line = begin; line != end; ++line) {
                if (line->number < cell.text->layout().lineCount())
                    paintLine(piece, cell, *line);
            }
        }
    }

    void paintLine(const PrintedPages::Piece &piece, const PrintedPages::Cell &cell,
                   const PrintedPages::Line &line)
    {
        if (piece.hasRule)
            drawLine(cell.x, line.y, cell.x, line.y + cell.text->lineHeight(), hairline,
                     hairlineWidth);
        m_painter.setPen(QColor(piece.isLighter ? lighterInk : ink));
        if (line.number == 0 && !piece.number.isEmpty()) {
            m_painter.setFont(piece.numberFont);
            m_painter.drawText(QPointF(cell.x, line.y + cell.text->baseline(0)), piece.number);
        }
        const QPointF corner(cell.x + cell.text->originX(), line.y - cell.text->top(line.number));
        const QTextLayout &layout = cell.text->layout();
        drawPrintedLine(m_painter, layout.lineAt(line.number), corner, layout.font());
        if (piece.row) {
            paintUnderlines(piece, cell, line);
            paintNumbers(piece, cell, line);
        }
    }

    void paintLineAbove(const PrintedPages::Line &line)
    {
        const qreal y = line.y - 4 * unitsOfPoint;
        drawLine(0, y, m_pages.width() / 5.0, y, hairline, hairlineWidth);
    }

    void paintUnderlines(const PrintedPages::Piece &piece, const PrintedPages::Cell &cell,
                         const PrintedPages::Line &line)
    {
        const TextRange whole = cell.text->range(line.number);
        const qreal em = m_pages.styles().of(piece.row->kind, cell.side).em;
        const qreal baseline = line.y + cell.text->baseline(0) + 0.2 * em;
        for (const qsizetype number : m_pages.marks().touching(piece.row->source)) {
            const MarkIndex::LaidMark &laid = m_pages.marks().at(number);
            const TextRange range = m_pages.inCell(piece, cell, laid.mark.range);
            const qsizetype begin = std::max(range.begin, whole.begin);
            const qsizetype end = std::min(range.end, whole.end);
            if (begin >= end || laid.lane >= underlineLanes)
                continue;
            const qreal y = baseline + underlinePitch * laid.lane;
            constexpr qreal apart = 0.3 * unitsOfPoint; // from its neighbour
            drawLine(cell.x + cell.text->x(line.number, begin) + apart, y,
                     cell.x + cell.text->x(line.number, end) - apart, y, ink, underlineWidth);
        }
    }

    // Above the end of the passage, between the lines: the text stands as if there were none.
    void paintNumbers(const PrintedPages::Piece &piece, const PrintedPages::Cell &cell,
                      const PrintedPages::Line &line)
    {
        constexpr qreal share = 0.58; // of the text's size
        const BlockStyle &style = m_pages.styles().of(piece.row->kind, cell.side);
        QFont font = style.font;
        font.setPixelSize(qRound(share * font.pixelSize()));
        font.setBold(true);
        const QFontMetricsF metrics(font);
        for (const PrintedPages::Numbers &numbers : cell.numbers) {
            if (cell.text->lineOf(numbers.position, true) != line.number)
                continue;
            const qreal x = cell.x + cell.text->x(line.number, numbers.position) -
                            metrics.horizontalAdvance(numbers.text) / 2;
            m_painter.setPen(QColor(ink));
            m_painter.setFont(font);
            m_painter.drawText(QPointF(x, line.y + cell.text->baseline(0) - 0.86 * style.em),
                               numbers.text);
        }
    }

    QPainter &m_painter;
    const PrintedPages &m_pages;
};

} // namespace

QMargins printedMargins()
{
    return {0, 30 * unitsOfPoint, 0, 26 * unitsOfPoint};
}

void paintSheet(QPainter &painter, const PrintedPages &pages, int page)
{
    SheetOfPaper(painter, pages).paint(page);
}
