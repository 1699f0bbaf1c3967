#pragma once

#include "reader/readertext.h"

#include <QStringList>

// A note at the end of a printed article, to which a number in the text points. Plain text all of
// it; a line feed begins a new line.
struct PrintedNote
{
    TextRange range;       // of the source text, underlined; empty: nothing is
    qsizetype anchor = -1; // the number stands behind the character before it; -1: nowhere
    QString quote;         // the passage, or what stands for it
    QString facts;         // tags and what else is to be known; may be empty
    QStringList words;     // the note, and what is said of it
    friend bool operator==(const PrintedNote &, const PrintedNote &) = default;
};

// What is printed of an article.
struct PrintedArticle
{
    ReaderText text;
    SheetColumns columns = SheetColumns::Both;
    QString issue;            // at the left above each page: paper, date, city, page
    QString headline;         // at the right above each page, elided where it is too long
    QList<PrintedNote> notes; // numbered from 1 in this order: by anchor, those without one last
    QString notesTitle;       // over the notes
    QStringList references;   // under all: the citation, the link
};
