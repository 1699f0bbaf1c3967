#pragma once

#include "paper/labels.h"
#include "paper/listing.h"
#include "paper/page.h"
#include "store/connection.h"

// An article as stored, with what its page says of itself.
struct StoredArticle
{
    Article article;
    ArticleRow row;
    int revision = 0; // of the source text
    QString fileName;
    QString paper;
    QString pageNumber; // 版次
    PlaceClaim pagePlace;
    IssueDate pageDate;
    Script script = Script::Neutral; // of the page
    ArticleId continuesIn{};         // in another file of the issue; 0 when not known or not at all
    ArticleId continuedFrom{};       // the same
    qint64 change = 0;
    bool isInBin = false; // the reader deleted it
};

// NotFound when the id is unknown.
Result<StoredArticle> article(Connection &db, ArticleId id);
Result<QString> sourceText(Connection &db, ArticleId id);

// The rows of a window of the list, in the order of `ids`; an unknown id gives a row with id 0.
Result<QList<ArticleRow>> articleRows(Connection &db, const QList<ArticleId> &ids);

// By UUID or a prefix of it of at least 6 characters. NotFound, Ambiguous (`detail`: the UUIDs).
Result<ArticleId> articleByUuid(Connection &db, const QString &uuid);

// What the search index needs of an article.
struct IndexedArticle
{
    ArticleId id{};
    QString headline; // all headline blocks, one a line
    QString sourceText;
    QString byline;
    QString section;
    ArticleLabels labels;
    qint64 change = 0;
};
// Articles changed after `change`, by change number, at most `limit` of them; and those removed.
Result<QList<IndexedArticle>> articlesSince(Connection &db, qint64 change, int limit);
Result<QList<ArticleId>> articlesRemovedSince(Connection &db, qint64 change);
