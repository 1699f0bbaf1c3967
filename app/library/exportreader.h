#pragma once

#include "exchange/exported.h"
#include "hanzi/renditions.h"
#include "store/articlestore.h"
#include "store/connection.h"

#include <QSet>

#include <optional>

// Reads of a library what leaves it, article by article, in the caller's snapshot. Memory does not
// grow with what was read.
class ExportReader final
{
public:
    ExportReader(Connection &db, const Renditions &renditions, const QString &libraryUuid);

    // But for its name and reader, which the store does not know.
    Result<ExportedLibrary> library() const;
    // With those of its marks that are wanted; nullopt: all. NotFound.
    Result<ExportedArticle> article(ArticleId id, const std::optional<QSet<MarkId>> &wanted) const;

private:
    struct BothScripts;
    Result<void> addMarks(const StoredArticle &stored, const std::optional<QSet<MarkId>> &wanted,
                          const BothScripts &both, ExportedArticle &article) const;

    Connection &m_db;
    const Renditions &m_renditions;
    QString m_libraryUuid;
};

// What a reference to a stored article says.
Result<CitedArticle> citedArticle(Connection &db, const StoredArticle &stored);
