#pragma once

#include "base/result.h"
#include "paper/issuedate.h"

#include <QByteArray>
#include <QStringList>

// The largest text or HTML page file that is read: 32 MiB.
constexpr qint64 largestPageFile = qint64(32) * 1024 * 1024;

// What the format of a file says of a line beyond its words: the type of a PDF, the tags of HTML.
struct LineHint
{
    int heading = 0; // level of a heading, 1 the largest; 0 for text
    bool startsParagraph = false;
    friend bool operator==(LineHint, LineHint) = default;
};

// Where a line stands on the sheet, in points (1/72 inch) from the top left of the page.
struct LineBox
{
    int page = 0; // of the file, 1-based
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    friend bool operator==(const LineBox &, const LineBox &) = default;
};

// What the format of a file says of the page beyond its lines. Empty or unknown where it is silent.
struct FormatLabels
{
    QString paper;
    QString pageNumber; // 版次
    QString address;    // where it was published
    IssueDate date;     // kind Address
    friend bool operator==(const FormatLabels &, const FormatLabels &) = default;
};

// A page file as lines. Of a text file: split on LF only, one CR before it dropped; of other
// formats: what is printed, in reading order. Line numbers are 1-based: lines[0] is line 1. A last
// line without LF counts; nothing after a last LF does.
struct PageLines
{
    QStringList lines;
    QString encoding;      // as encodingName() has it
    int replaced = 0;      // invalid code units that became U+FFFD
    QList<LineHint> hints; // one a line; empty when the format says nothing of lines
    QList<int> pageStarts; // first lines of the pages that the format itself separates; or empty
    QList<LineBox> boxes;  // one a line; empty when the format has no sheets
    FormatLabels labels;
    bool isOcr = false;   // recognised from a picture by this program
    QStringList warnings; // stable tokens, as in Page
    friend bool operator==(const PageLines &, const PageLines &) = default;
};

// The text of a page file; errors as textOf() has them, and TooLarge beyond largestPageFile.
// `encoding` as the reader chose it (UTF-8, UTF-16LE, UTF-16BE, GB18030, Big5); empty: found out,
// with the warning encoding-unsure:GB18030,Big5 (the best first, which was taken) when that is not
// sure. `where` is left to the caller.
Result<PageLines> decodePage(const QByteArray &bytes, const QString &encoding = {});

// Adds the warnings for characters that a reader does not see for what they are: replaced:LINES
// (U+FFFD, when the page has replaced ones) and invisible:LINES (those that change the direction of
// text: U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069). The characters are kept.
void flagCharacters(PageLines &page);
