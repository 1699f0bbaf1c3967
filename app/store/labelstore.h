#pragma once

#include "paper/labels.h"
#include "paper/listing.h"
#include "store/connection.h"

#include <QHash>

#include <vector>

// What is known of articles beside their texts, for finding, counting and sorting many at once.
// Articles in the bin are left out of all of it, unless it is said.

// The labels of the articles changed after `change` (-1: of all), by change number.
Result<std::vector<ArticleLabels>> labelsSince(Connection &db, qint64 change);
// NotFound also for one in the bin.
Result<ArticleLabels> labelsOf(Connection &db, ArticleId id);
// Articles changed or gone after `change`, those in the bin too.
Result<QList<ArticleId>> articlesTouchedSince(Connection &db, qint64 change);

// The places that pages and articles report on, as the list shows them: by province and pinyin.
Result<QList<Place>> placesInOrder(Connection &db);
// Names by row number.
Result<QHash<qint32, QString>> paperNames(Connection &db);
// The section each of these articles stands under, in their order.
Result<QStringList> sectionsOf(Connection &db, const QList<ArticleId> &ids);

// Sets of articles, each once, in no order; those in the bin may be among them.
Result<QList<ArticleId>> articlesWithTags(Connection &db, const QList<TagId> &tags); // and below
Result<QList<ArticleId>> articlesInStates(Connection &db,
                                          const QList<ReadState> &states); // not New
enum class ArticleTrait {
    Mark,
    Note,       // a mark with a note
    Tag,        // a mark with a tag
    Correction, // its text is not as imported
    Doubt,
    Photo, // it is a photo with its caption
    Star,
};
Result<QList<ArticleId>> articlesThatHave(Connection &db, ArticleTrait trait);
// A note of a mark on an article.
struct ArticleNote
{
    ArticleId article{};
    QString note;
};
Result<QList<ArticleNote>> allNotes(Connection &db);
// A tag and an article it stands in, as many times as there are marks of it.
struct TaggedArticle
{
    TagId tag{};
    ArticleId article{};
};
Result<QList<TaggedArticle>> taggedArticles(Connection &db);
