#pragma once

#include "paper/page.h"
#include "store/connection.h"

#include <QHash>
#include <QSet>

#include <optional>

// Private to the store: writes the rows of pages and articles, in the caller's transaction.

// What an article takes from where it stands.
struct ArticlePlacing
{
    FileId file{};
    PageId page{};    // none for the article of a record
    int position = 0; // in reading order on its page
    QString paper;
    QString pageNumber;
    qint64 record = 0; // row of the record it was made from, or 0
};

// Places and papers that are in the database, so that an import of many articles need not look each
// of them up. Good for as long as nothing of what they were written in is rolled back.
struct KnownLabels
{
    QSet<QString> places; // codes
    QHash<QString, qint64> papers;
};

// The row of a paper's name, made when missing; nullopt for the unknown paper.
Result<std::optional<qint64>> paperRow(Connection &db, const QString &name);
// Notes what is known of a paper, where the library does not know it yet.
Result<void> storePaper(Connection &db, const Paper &paper);
// Makes the places of a claim known to the database.
Result<void> storePlaces(Connection &db, const PlaceClaim &claim);

Result<PageId> addPage(Connection &db, FileId file, int position, const Page &page);
// The page as it was read anew.
Result<void> changePage(Connection &db, PageId id, const Page &page);

// With text revision 0.
Result<ArticleId> addArticle(Connection &db, const Article &article, const ArticlePlacing &placing,
                             KnownLabels *known = nullptr);
// The article as it was read anew. Its text becomes `revision`, the next one when it differs.
Result<void> changeArticle(Connection &db, ArticleId id, const Article &article,
                           const ArticlePlacing &placing, int revision);
Result<void> addTextRevision(Connection &db, ArticleId id, int revision, FileId file,
                             const Article &article);
