#pragma once

#include "store/searchtext.h"

// Of an article no more than what marking hits in it needs.
struct MarkedText
{
    QString sourceText;
    int revision = 0;
    QList<TaggedRange> tagged;
};

// NotFound when the id is unknown.
Result<MarkedText> markedText(Connection &db, ArticleId id);
