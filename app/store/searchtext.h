#pragma once

#include "paper/ids.h"
#include "paper/textrange.h"
#include "store/connection.h"

#include <QList>
#include <QString>

// What of a stored article a search compares, part by part: a million texts may have to be read.

struct ComparedParts
{
    QString sourceText;
    QString byline;
    QString section;
};
Result<ComparedParts> comparedParts(Connection &db, ArticleId id); // NotFound
// The headline blocks, one a line.
Result<QString> headlinesOf(Connection &db, ArticleId id);
// The text in force without its corrections: other words of the same joins and cuts.
Result<QString> importedText(Connection &db, ArticleId id);

// A mark on the text in force; one for each of its tags.
struct TaggedRange
{
    TagId tag{};
    TextRange range;
};
Result<QList<TaggedRange>> taggedRanges(Connection &db, ArticleId id);
