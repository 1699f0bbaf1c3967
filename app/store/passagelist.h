#pragma once

#include "paper/passage.h"
#include "paper/tag.h"

#include <QHash>

// Private to the store: the order of marks and the heads over them.

// What decides where a mark stands.
struct ListedMark
{
    MarkId id{};
    ArticleId article{};
    TextRange range;
    bool isWhole = false;
    MarkState state = MarkState::Ok;
};

// Of an article with marks.
struct ListedArticle
{
    QString place; // code
    QString city;  // short name
    QString month; // 2025-09; empty: unknown
    QString headline;
    bool isCityInferred = false;
    bool isDateInferred = false;
    bool isPossible = false; // its date only may lie inside the filter's
};

// What there is to set in order.
struct ListedPassages
{
    QList<ListedMark> marks;              // in the order in which they were made where that decides
    QList<ListedArticle> articles;        // by city and date
    QHash<ArticleId, qsizetype> places;   // in `articles`
    QList<Tag> codebook;                  // where tags decide
    QHash<MarkId, QList<qsizetype>> tags; // places in the codebook, in the order they were given
    QList<TagId> wantedTags;              // of those with all below them; empty: any
};

PassageListing passageList(const ListedPassages &listed, PassageOrder order,
                           PassageGrouping grouping);
