#pragma once

#include "base/bytesink.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

enum class PdfInk { Text, Faint, Accent };

// Words of one face in a paragraph. Foreign text is plain text; line feeds in it break the line.
struct PdfWords
{
    QString text;
    bool isBold = false;
    PdfInk ink = PdfInk::Text;
    QString link; // an address; empty for none
};

struct PdfParagraph
{
    QList<PdfWords> words;
    QString language = QStringLiteral("zh-Hans"); // or zh-Hant: the shapes of the characters
    double size = 0;                              // of its characters, in points
    bool isQuote = false;                         // with a line along its left edge
};

// Paragraphs side by side in columns of one width; each goes on over the ends of pages by itself.
struct PdfRow
{
    QList<PdfParagraph> columns; // at least one
    double above = 0;            // points of white, not at the top of a page
    double together = 0; // points that must be left on the page, else the row begins the next one
};

// A PDF file of numbered A4 pages, written page by page as it grows: nothing but the fonts and some
// bytes for each page and link stay in memory. What is copied out of it is what was put in,
// whatever glyphs stand for it. Laid out by Pango and written by Cairo with the fonts of the
// system; no window system is needed. The same rows with the same moment and the same fonts are
// the same bytes. Not to be shared between threads.
class PdfPages final
{
public:
    PdfPages(ByteSink &sink, const QString &title, const QDateTime &made);
    ~PdfPages();
    PdfPages(const PdfPages &) = delete;
    PdfPages &operator=(const PdfPages &) = delete;

    // An error is that of the sink, or Internal where Cairo fails; it is told by each call after.
    Result<void> add(const PdfRow &row);
    // The last page and the fonts. Nothing may be added after it.
    Result<void> end();

private:
    struct Pages;
    std::unique_ptr<Pages> m_pages;
};
