#pragma once

#include "reader/linesetter.h"
#include "reader/markindex.h"
#include "reader/pagebreaks.h"
#include "reader/printedstyles.h"

#include <QSizeF>

#include <deque>
#include <memory>
#include <vector>

class QPagedPaintDevice;

// What is printed of an article, set in lines and broken into pages: the text in the columns that
// are shown, passages underlined, numbers behind them, the notes after the text. Lengths in
// unitsOfPoint, x and y from the corner of the page within its margins.
class PrintedPages final
{
public:
    // The numbers of notes that stand behind a place of a text.
    struct Numbers
    {
        qsizetype position = 0;
        QString text; // 1 or 1,2
    };
    // A text of a column; of the article or of a note.
    struct Cell
    {
        std::unique_ptr<SetText> text;
        int x = 0;
        Side side = Side::Left;
        QList<Numbers> numbers;
    };
    // What stands beside one another: a row of the article, or a paragraph after it.
    struct Piece
    {
        std::vector<Cell> cells;
        std::optional<ReaderRow> row; // of the article
        QString number;               // of a note, beside its first line
        QFont numberFont;
        bool isLighter = false;
        bool hasLineAbove = false; // parts the notes from the text
        bool hasRule = false;      // stands behind a hairline
    };
    // A line of a piece.
    struct Line
    {
        size_t piece = 0;
        int number = 0;
        int y = 0; // of its top on its page
    };

    // `room`: of a page within its margins, in points.
    PrintedPages(const PrintedArticle &article, QSizeF room);

    const PrintedArticle &article() const { return m_article; }
    const PrintedStyles &styles() const { return m_styles; }
    const MarkIndex &marks() const { return m_marks; } // those of the notes, by number of the note
    int count() const { return int(m_begins.size()); }
    QList<Line> lines(int page) const; // from 0; from the top down
    const Piece &piece(const Line &line) const { return m_pieces[line.piece]; }
    int width() const { return m_width; }
    int height() const { return m_height; }
    // The same range in the text of a cell; empty where it shows nothing of it.
    TextRange inCell(const Piece &piece, const Cell &cell, TextRange source) const;

private:
    void addRow(const ReaderRow &row);
    QList<Numbers> numbersIn(const Piece &piece, const Cell &cell) const;
    void addNotes();
    void addNote(const PrintedNote &note, const QString &number);
    void addReferences();
    void addParagraphs(const QString &words, const BlockStyle &style, Piece piece, int space,
                       bool staysWithNext = false);
    void add(Piece piece, int space, bool staysWithNext);
    int columnWidth() const;
    int columnX(Side side) const;

    PrintedArticle m_article;
    PrintedStyles m_styles;
    MarkIndex m_marks;
    int m_width;
    int m_height;
    std::deque<Piece> m_pieces; // they cannot be copied
    QList<Strip> m_strips;      // as m_lines
    QList<Line> m_lines;
    QList<qsizetype> m_begins;
    std::optional<BlockKind> m_above;
};

// Prints the pages that the device wants. The painter cannot begin on it: false.
bool printArticle(const PrintedArticle &article, QPagedPaintDevice &device);
