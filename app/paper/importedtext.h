#pragma once

#include "paper/article.h"

// The way back from an article's text to what was imported.

// A stretch of one line of the file that has its place in the text.
struct ImportedPiece
{
    TextRange range; // in the source text; of something left out empty
    int line = 0;    // as in Correction
    int column = 0;
    QString text; // as imported; of something put in empty
    bool isCorrected = false;
};

// Those of [within.begin, within.end], in reading order. Between them lies what the file does not
// have: line feeds between blocks, spaces between torn words.
QList<ImportedPiece> importedPieces(const Article &article, TextRange within);

// The source text without the corrections.
QString importedText(const Article &article);

// Whether torn parts join with a space: between two Latin letters or digits.
bool isSpaced(QChar before, QChar after);
