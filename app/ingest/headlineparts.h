#pragma once

#include "ingest/pagepiece.h"
#include "paper/article.h"

// A part of a headline: its pieces are printed lines of one title.
struct HeadlinePart
{
    BlockKind kind = BlockKind::Headline;
    QList<qsizetype> pieces;
};

// Which of the titles that stand together is what. —— at the end makes a kicker, at the beginning a
// subtitle. In a column the lines of one title are about equally long and smaller type holds more
// characters; elsewhere Markdown levels tell, or the first is the main one.
QList<HeadlinePart> headlineParts(const QList<qsizetype> &titles, const QList<Piece> &pieces);
