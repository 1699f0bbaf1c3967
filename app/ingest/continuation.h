#pragma once

#include "ingest/printedtext.h"
#include "paper/page.h"

// 下转第二版, （上接A1版）: where a story goes on, or comes from.
struct JumpMark
{
    enum class Way { On, From };
    Way way = Way::On;
    QString page; // number, see pageNumberFrom()
};
// Of a line that is nothing but one, in brackets or not.
std::optional<JumpMark> jumpMark(const PrintedText &line);

// Cuts the marks off the lines that they stand in, at the end or at the beginning: each becomes a
// line of its own with the same number. Nothing is lost, and what is torn over the page goes on as
// if the mark were not there.
QList<PrintedLine> withJumpMarksApart(const QList<PrintedLine> &lines);

// Puts the parts of a story that stand on several pages of one file together: the part that comes
// from a page belongs to the one there that goes on to this one. Page numbers must agree both ways;
// where several would do, the seam and what the words echo decide if they do so clearly (doubt
// jump-join), else the doubts continued-on and continued-from stay. The article stands on the page
// it begins on and has the lines of all its pages; jump heads become subheads.
void joinOverPages(QList<Page> &pages);
