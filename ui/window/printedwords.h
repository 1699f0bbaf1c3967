#pragma once

#include "library/library.h"
#include "reader/printedarticle.h"

// What is known of an article that is to be printed.
struct PrintedSource
{
    StoredArticle stored; // places as the reader's language writes them
    QList<Mark> marks;
    QList<MarkComment> comments; // on them
    QString reader;              // what others made or said names them
    QStringList references;      // citation, link
};

// The article as it is shown, with its marks as notes: those on the whole article at the end of the
// headline, those whose passage is no longer there behind all others.
PrintedArticle printedArticle(const ReaderText &shown, SheetColumns columns,
                              const PrintedSource &source);

// The beginning and the end of a passage that is too long for a note, in one line.
QString clippedQuote(const QString &passage);
