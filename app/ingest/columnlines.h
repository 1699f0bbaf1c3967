#pragma once

#include "ingest/printedtext.h"

// The text layer of a printed page: lines broken where the columns break them, so that most end
// inside a sentence.
bool isSetInColumns(const QList<PrintedLine> &lines);

// The column width round each line in em: the most frequent one among its neighbours; a line set
// across several columns has its own.
QList<double> columnWidths(const QList<PrintedLine> &lines);

// Whether the line is a headline part or a subhead: not full, not a sentence, free of the lines
// before and after it. `isFree` tells which lines are certainly no text of a column (masthead,
// bylines, titles found so far).
bool isTitleInColumns(const QList<PrintedLine> &lines, const QList<double> &widths, qsizetype line,
                      const QList<bool> &isFree);

// How many of the lines from `first` on are headlines that stand together: what is much shorter
// than the column and ends no sentence, or is much wider, is no text, nor is what stands above it
// up to the end of another text. What stands between a text and a dateline is a headline as well.
qsizetype titlesFrom(const QList<PrintedLine> &lines, const QList<double> &widths, qsizetype first,
                     const QList<bool> &isFree);

// Whether the seam between the lines lies inside a word.
bool cutsWord(const PrintedLine &line, const PrintedLine &next);

// Whether the line ends a byline or credit that began in the line before, behind the last sentence
// of a paragraph: 人民幸福。 本报记 | 者 周涛 摄.
bool isEndOfByline(const QList<PrintedLine> &lines, qsizetype line);

// Whether a paragraph begins at `line`: the one before ends a paragraph, and either is short or
// this one is indented (the text layer drops the two blanks, so the line is short by two em).
bool startsParagraph(const QList<PrintedLine> &lines, const QList<double> &widths, qsizetype line);
// Whether the line is set much wider than the column before it.
bool changesSetting(const QList<PrintedLine> &lines, qsizetype line);
