#pragma once

#include "ingest/pagelines.h"
#include "paper/article.h"

#include <optional>

// Words as printed, with the place of each character in the file. Every rule that looks at words
// looks at `shadow`: the text folded character by character (script, width, case), so that both
// scripts, mixed ones too, are read by one pattern. Positions in shadow and text are the same.
struct PrintedText
{
    QString text;
    QString shadow;
    QList<Segment> segments; // begin counts in `text`

    // The stretch [begin, end) without outer white space.
    PrintedText part(qsizetype begin, qsizetype end) const;
    // Puts torn parts together: with nothing, or one space between two Latin letters or digits.
    void join(const PrintedText &next);
    void append(const PrintedText &next); // with nothing in any case
    QList<int> lines() const;             // of the file, in reading order
};

// A line of the file that is not blank, without outer white space and Markdown marks.
struct PrintedLine
{
    int number = 0;   // 1-based
    int gap = 0;      // blank lines between it and the one before
    int heading = 0;  // level of a heading by Markdown (# is 1) or the file's format; 0 for text
    double width = 0; // see emWidth()
    PrintedText words;
    std::optional<bool> startsParagraph; // as the file's format says; empty when it is silent
};

QString shadowOf(QStringView text); // as long as `text`
// Width in em: 1 for a Han character or a full-width mark, ½ for Latin letters, digits and their
// punctuation; white space counts nothing.
double emWidth(QStringView text);
// All lines but those that hold nothing but white space and Markdown marks.
QList<PrintedLine> printedLines(const QStringList &lines);
// Those of a page that is a part of a file: from firstLine to lastLine, both 1-based and inclusive;
// line numbers remain those of the file.
QList<PrintedLine> printedLines(const PageLines &file, int firstLine, int lastLine);
