#pragma once

#include "paper/page.h"
#include "store/connection.h"

#include <optional>

// Private to the store: writes the rows of pages and articles, in the caller's transaction.

// What an article takes from where it stands.
struct ArticlePlacing
{
    FileId file{};
    PageId page{};
    int position = 0; // in reading order on its page
    QString paper;
    QString pageNumber;
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
Result<ArticleId> addArticle(Connection &db, const Article &article, const ArticlePlacing &placing);
// The article as it was read anew. Its text becomes `revision`, the next one when it differs.
Result<void> changeArticle(Connection &db, ArticleId id, const Article &article,
                           const ArticlePlacing &placing, int revision);
Result<void> addTextRevision(Connection &db, ArticleId id, int revision, FileId file,
                             const Article &article);
