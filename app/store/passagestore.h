#pragma once

#include "base/progress.h"
#include "paper/passage.h"
#include "store/connection.h"

#include <QSet>

#include <functional>

// The table of all marks of the library. What changes them runs in the caller's transaction.

// What a filter asks that the store cannot answer.
struct PassageTests
{
    // Of quote and note; none: nothing is asked.
    std::function<bool(const QString &quote, const QString &note)> text;
    std::optional<QSet<ArticleId>> articles; // they stand in one of them
};
// Not the marks of articles in the bin. filter.text and filter.articles.query are not looked at.
// Stopped.
Result<PassageListing> passageListing(Connection &db, const PassageFilter &filter,
                                      PassageOrder order, PassageGrouping grouping,
                                      const PassageTests &tests, const Progress &progress);
// In the order given; of one that is gone a row with id 0.
Result<QList<PassageRow>> passageRows(Connection &db, const QList<MarkId> &ids);

// The articles in which they stand, each once, as the marks come.
Result<QList<ArticleId>> articlesOfMarks(Connection &db, const QList<MarkId> &ids);

// Each NotFound when one of them is unknown; how many were changed.
// Behind the tags that are there; a tag in both lists is added.
Result<int> retagMarks(Connection &db, const QList<MarkId> &ids, const QList<TagId> &added,
                       const QList<TagId> &removed);
// They go to the bin.
Result<int> deletePassages(Connection &db, const QList<MarkId> &ids);
// Orphans stay what they are.
Result<int> confirmMarks(Connection &db, const QList<MarkId> &ids);
