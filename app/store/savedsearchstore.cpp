#include "store/savedsearchstore.h"

#include "paper/filterjson.h"
#include "store/changerow.h"
#include "store/creatorrow.h"
#include "store/freename.h"
#include "store/moment.h"
#include "store/rowbyuuid.h"
#include "store/statement.h"
#include "store/tagstore.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

Result<QString> keptName(Connection &db, const QString &wanted, SavedSearchId owner)
{
    return freeName(db, "SELECT count(*) FROM saved_search WHERE name = ? AND id <> ?", wanted,
                    qint64(owner), u"search-name"_s);
}

// The query has a column of its own.
QString filterColumn(Filter filter, const QList<Tag> &codebook)
{
    filter.query.clear();
    const QJsonDocument document(filterJson(filter, codebook));
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

SavedSearch searchOf(const Statement &row, const QList<Tag> &codebook)
{
    SavedSearch search{.id = SavedSearchId(row.number(0)),
                       .uuid = row.text(1),
                       .name = row.text(2),
                       .filter = filterOf(QJsonDocument::fromJson(row.bytes(4)).object(), codebook),
                       .seen = row.number(5)};
    search.filter.query = row.text(3);
    return search;
}

// `conditions` begin with WHERE or are empty.
template <typename... Values>
Result<QList<SavedSearch>> select(Connection &db, const QByteArray &conditions,
                                  const Values &...values)
{
    const Result<QList<Tag>> codebook = ::codebook(db);
    if (!codebook)
        return codebook.error();
    QList<SavedSearch> found;
    const auto take = [&](const Statement &row) { found << searchOf(row, *codebook); };
    const QByteArray sql = "SELECT id, uuid, name, query, filter, seen FROM saved_search " +
                           conditions + " ORDER BY position, id";
    if (const Result<void> done = forEachRow(db, sql.constData(), take, values...); !done)
        return done.error();
    return found;
}

} // namespace

Result<SavedSearchId> addSavedSearch(Connection &db, const SavedSearch &search,
                                     const QString &creator)
{
    const Result<QString> name = keptName(db, search.name, {});
    if (!name)
        return name.error();
    const Result<qint64> author = creatorRow(db, creator);
    if (!author)
        return author.error();
    const Result<QList<Tag>> codebook = ::codebook(db);
    if (!codebook)
        return codebook.error();
    const QString uuid =
        search.uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : search.uuid;
    if (const Result<void> done = runOnce(
            db,
            "INSERT INTO saved_search (uuid, name, position, query, filter, seen, creator, study,"
            " created, modified) VALUES (?1, ?2,"
            " (SELECT ifnull(max(position) + 1, 0) FROM saved_search), ?3, ?4, ?5, ?6,"
            " (SELECT min(id) FROM study), ?7, ?7)",
            uuid, *name, search.filter.query, filterColumn(search.filter, *codebook), search.seen,
            *author, nowText());
        !done)
        return done.error();
    return SavedSearchId(db.lastRowId());
}

Result<void> renameSavedSearch(Connection &db, SavedSearchId id, const QString &wanted)
{
    const Result<QString> name = keptName(db, wanted, id);
    if (!name)
        return name.error();
    return changeRow(db, id, "UPDATE saved_search SET name = ?2, modified = ?3 WHERE id = ?1",
                     *name, nowText());
}

Result<void> deleteSavedSearch(Connection &db, SavedSearchId id)
{
    return changeRow(db, id, "DELETE FROM saved_search WHERE id = ?");
}

Result<void> setSearchSeen(Connection &db, SavedSearchId id, qint64 change)
{
    return changeRow(db, id, "UPDATE saved_search SET seen = ?2 WHERE id = ?1", change);
}

Result<QList<SavedSearch>> savedSearches(Connection &db)
{
    return select(db, {});
}

Result<SavedSearch> savedSearchByUuid(Connection &db, const QString &uuid)
{
    const Result<qint64> row = rowByUuid(
        db, "SELECT id, uuid FROM saved_search WHERE uuid >= ?1 AND uuid < ?2 LIMIT 20", uuid);
    if (!row)
        return row.error();
    return savedSearch(db, SavedSearchId(*row));
}

Result<SavedSearch> savedSearch(Connection &db, SavedSearchId id)
{
    const auto found = select(db, "WHERE id = ?", qint64(id));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::NotFound, QString::number(qint64(id)), {}};
    return found->constFirst();
}

// The plus: SQLite would take the index on kinds and walk through all changes there ever were.
Result<QSet<ArticleId>> articlesChangedAfter(Connection &db, qint64 change)
{
    QSet<ArticleId> articles;
    const auto take = [&articles](const Statement &row) { articles << ArticleId(row.number(0)); };
    if (const Result<void> done = forEachRow(
            db, "SELECT object FROM change WHERE number > ? AND +kind = 'article'", take, change);
        !done)
        return done.error();
    return articles;
}
