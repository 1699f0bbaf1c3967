#include "reader/printedpages.h"

#include "reader/printedsheet.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int gutter = 22 * unitsOfPoint; // between two columns
constexpr int spaceOfNotes = 22 * unitsOfPoint;
constexpr int spaceOfNote = 7 * unitsOfPoint;
constexpr int spaceOfWords = 2 * unitsOfPoint;
constexpr int spaceOfReferences = 14 * unitsOfPoint;

bool isHeading(BlockKind kind)
{
    return kind == BlockKind::Kicker || kind == BlockKind::Headline ||
           kind == BlockKind::Subtitle || kind == BlockKind::Subhead || kind == BlockKind::Byline;
}

QList<Side> sidesOf(SheetColumns columns)
{
    switch (columns) {
    case SheetColumns::LeftOnly:
        return {Side::Left};
    case SheetColumns::RightOnly:
        return {Side::Right};
    case SheetColumns::Both:
        break;
    }
    return {bothSides.begin(), bothSides.end()};
}

MarkIndex indexOf(const QList<PrintedNote> &notes)
{
    QList<PaintedMark> marks;
    for (qsizetype number = 0; number < notes.size(); ++number) {
        if (!notes.at(number).range.isEmpty())
            marks << PaintedMark{.id = MarkId(number + 1), .range = notes.at(number).range};
    }
    return MarkIndex(marks);
}

int units(qreal points)
{
    return int(points * unitsOfPoint);
}

} // namespace

PrintedPages::PrintedPages(const PrintedArticle &article, QSizeF room)
    : m_article(article)
    , m_styles(article)
    , m_marks(indexOf(article.notes))
    , m_width(units(room.width()))
    , m_height(units(room.height()))
{
    for (const ReaderRow &row : rowsOf(m_article.text))
        addRow(row);
    addNotes();
    addReferences();
    m_begins = pageBegins(m_strips, m_height - printedMargins().top() - printedMargins().bottom());
}

int PrintedPages::columnWidth() const
{
    return m_article.columns == SheetColumns::Both ? (m_width - gutter) / 2 : m_width;
}

int PrintedPages::columnX(Side side) const
{
    const bool isSecond = m_article.columns == SheetColumns::Both && side == Side::Right;
    return isSecond ? columnWidth() + gutter : 0;
}

void PrintedPages::addRow(const ReaderRow &row)
{
    Piece piece;
    piece.row = row;
    for (const Side side : sidesOf(m_article.columns)) {
        const BlockStyle &style = m_styles.of(row.kind, side);
        const TextRange shown = row.on(side);
        const QString text = m_article.text.rendition(side).text.mid(shown.begin, shown.length());
        Cell cell{.text = std::make_unique<SetText>(text, style, columnWidth(), row.beginsBlock),
                  .x = columnX(side),
                  .side = side};
        cell.numbers = numbersIn(piece, cell);
        piece.cells.push_back(std::move(cell));
        piece.isLighter = style.isLighter;
        piece.hasRule = style.hasRule;
    }
    const int space = m_above && row.beginsBlock ? m_styles.space(*m_above, row.kind) : 0;
    m_above = row.kind;
    add(std::move(piece), space, isHeading(row.kind));
}

void PrintedPages::addNotes()
{
    if (m_article.notes.isEmpty())
        return;
    Piece title;
    title.hasLineAbove = true;
    addParagraphs(m_article.notesTitle, PrintedStyles::notesTitle(m_article.notesTitle),
                  std::move(title), spaceOfNotes, true);
    for (qsizetype number = 0; number < m_article.notes.size(); ++number)
        addNote(m_article.notes.at(number), QString::number(number + 1));
}

// The quote never stands alone at the foot of a page.
void PrintedPages::addNote(const PrintedNote &note, const QString &number)
{
    Piece first;
    first.number = number;
    const BlockStyle quote = PrintedStyles::note(note.quote);
    first.numberFont = quote.font;
    const bool isMore = !note.facts.isEmpty() || !note.words.isEmpty();
    addParagraphs(note.quote, quote, std::move(first), spaceOfNote, isMore);
    if (!note.facts.isEmpty())
        addParagraphs(note.facts, PrintedStyles::facts(note.facts), {}, 0, !note.words.isEmpty());
    for (const QString &words : note.words)
        addParagraphs(words, PrintedStyles::note(words), {}, spaceOfWords);
}

void PrintedPages::addReferences()
{
    const QStringList &references = m_article.references;
    for (qsizetype number = 0; number < references.size(); ++number) {
        Piece piece;
        piece.hasLineAbove = number == 0;
        const QString &words = references.at(number);
        addParagraphs(words, PrintedStyles::reference(words), std::move(piece),
                      number == 0 ? spaceOfReferences : spaceOfWords,
                      number + 1 < references.size());
    }
}

// `piece` is that of the first of them.
void PrintedPages::addParagraphs(const QString &words, const BlockStyle &style, Piece piece,
                                 int space, bool staysWithNext)
{
    const QStringList paragraphs = words.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        piece.cells.push_back(
            {.text = std::make_unique<SetText>(paragraph, style, m_width, false)});
        piece.isLighter = style.isLighter;
        add(std::exchange(piece, {}), space, staysWithNext);
        space = spaceOfWords;
    }
}

// Of a paragraph two lines at least stand together, at the foot of a page as at its head; of a
// heading all do, and with what follows it.
void PrintedPages::add(Piece piece, int space, bool staysWithNext)
{
    int lines = 0;
    int height = 0;
    for (const Cell &cell : piece.cells) {
        lines = std::max(lines, cell.text->layout().lineCount());
        height = std::max(height, cell.text->lineHeight());
    }
    const bool begins = !piece.row || piece.row->beginsBlock;
    const bool ends = !piece.row || piece.row->endsBlock;
    for (int line = 0; line < lines; ++line) {
        const bool isLast = line + 1 == lines;
        const bool isOrphan = begins && line == 0 && !isLast;
        const bool isBeforeWidow = ends && line + 2 == lines;
        const bool isOfHeading = staysWithNext && (isLast || piece.row);
        m_strips << Strip{.space = line == 0 ? space : 0,
                          .height = height,
                          .staysWithNext = isOrphan || isBeforeWidow || isOfHeading};
        m_lines << Line{.piece = m_pieces.size(), .number = line};
    }
    m_pieces.push_back(std::move(piece));
}

QList<PrintedPages::Line> PrintedPages::lines(int page) const
{
    QList<Line> found;
    const qsizetype begin = m_begins.at(page);
    const qsizetype end = page + 1 < count() ? m_begins.at(page + 1) : m_strips.size();
    int y = printedMargins().top();
    for (qsizetype number = begin; number < end; ++number) {
        if (number > begin)
            y += m_strips.at(number).space;
        Line line = m_lines.at(number);
        line.y = y;
        found << line;
        y += m_strips.at(number).height;
    }
    return found;
}

TextRange PrintedPages::inCell(const Piece &piece, const Cell &cell, TextRange source) const
{
    const TextRange inside{std::max(source.begin, piece.row->source.begin),
                           std::min(source.end, piece.row->source.end)};
    if (inside.isEmpty())
        return {};
    const TextRange shown = m_article.text.rendition(cell.side).links.toRendition(inside);
    const qsizetype begin = piece.row->on(cell.side).begin;
    return {shown.begin - begin, shown.end - begin};
}

QList<PrintedPages::Numbers> PrintedPages::numbersIn(const Piece &piece, const Cell &cell) const
{
    QList<Numbers> found;
    const QList<PrintedNote> &notes = m_article.notes;
    for (qsizetype number = 0; number < notes.size(); ++number) {
        const qsizetype anchor = notes.at(number).anchor;
        const TextRange last = anchor > 0 ? inCell(piece, cell, {anchor - 1, anchor}) : TextRange();
        if (last.isEmpty())
            continue;
        const QString text = QString::number(number + 1);
        if (!found.isEmpty() && found.last().position == last.end)
            found.last().text += u',' + text;
        else
            found << Numbers{last.end, text};
    }
    return found;
}

bool printArticle(const PrintedArticle &article, QPagedPaintDevice &device)
{
    const PrintedPages pages(article, device.pageLayout().paintRect(QPageLayout::Point).size());
    const QPageRanges wanted = device.pageRanges();
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    const qreal scale = device.logicalDpiX() / (72.0 * unitsOfPoint);
    bool isFirst = true;
    for (int page = 0; page < pages.count(); ++page) {
        if (!wanted.isEmpty() && !wanted.contains(page + 1))
            continue;
        if (!isFirst && !device.newPage())
            return false;
        isFirst = false;
        painter.save();
        painter.scale(scale, scale);
        paintSheet(painter, pages, page);
        painter.restore();
    }
    return painter.end();
}
