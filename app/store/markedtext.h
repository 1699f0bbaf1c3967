#pragma once

#include "paper/ids.h"
#include "paper/textrange.h"
#include "store/connection.h"

#include <QList>
#include <QString>

// A tag on a passage.
struct TaggedPlace
{
    TextRange range;
    TagId tag{};
};

// Of an article no more than what marking hits in it needs.
struct MarkedText
{
    QString sourceText;
    int revision = 0;
    QList<TaggedPlace> tagged; // by its marks on this text, by position
};

// NotFound when the id is unknown.
Result<MarkedText> markedText(Connection &db, ArticleId id);
