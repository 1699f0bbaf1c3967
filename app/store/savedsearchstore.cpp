#include "store/savedsearchstore.h"

#include "paper/filterjson.h"
#include "store/markstore.h"
#include "store/moment.h"
#include "store/statement.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPrefix = 6; // of a UUID

Error notFound(const QString &what)
{
    return {Error::Code::NotFound, what, {}};
}

// The name as it is kept.
Result<QString> freeName(Connection &db, const QString &wanted, SavedSearchId owner)
{
    QString name = wanted.simplified();
    if (name.isEmpty())
        return Error{Error::Code::BadValue, u"search-name"_s, wanted};
    const Result<qint64> others = firstNumber(
        db, "SELECT count(*) FROM saved_search WHERE name = ? AND id <> ?", name, qint64(owner));
    if (!others)
        return others.error();
    if (*others > 0)
        return Error{Error::Code::Exists, name, {}};
    return name;
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

Result<void> ifOneChanged(Connection &db, const Result<void> &done, SavedSearchId id)
{
    if (done && db.changes() == 0)
        return notFound(QString::number(qint64(id)));
    return done;
}

} // namespace

Result<SavedSearchId> addSavedSearch(Connection &db, const SavedSearch &search,
                                     const QString &creator)
{
    const Result<QString> name = freeName(db, search.name, {});
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
    const Result<QString> name = freeName(db, wanted, id);
    if (!name)
        return name.error();
    return ifOneChanged(db,
                        runOnce(db, "UPDATE saved_search SET name = ?, modified = ? WHERE id = ?",
                                *name, nowText(), qint64(id)),
                        id);
}

Result<void> deleteSavedSearch(Connection &db, SavedSearchId id)
{
    return ifOneChanged(db, runOnce(db, "DELETE FROM saved_search WHERE id = ?", qint64(id)), id);
}

Result<void> setSearchSeen(Connection &db, SavedSearchId id, qint64 change)
{
    return ifOneChanged(
        db, runOnce(db, "UPDATE saved_search SET seen = ? WHERE id = ?", change, qint64(id)), id);
}

Result<QList<SavedSearch>> savedSearches(Connection &db)
{
    return select(db, {});
}

Result<SavedSearch> savedSearchByUuid(Connection &db, const QString &uuid)
{
    const QString prefix = uuid.trimmed().toLower();
    if (prefix.size() < shortestPrefix)
        return notFound(uuid);
    // 'g' sorts right after every character of a UUID.
    const auto found = select(db, "WHERE uuid >= ?1 AND uuid < ?1 || 'g'", prefix);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notFound(uuid);
    if (found->size() == 1)
        return found->constFirst();
    QStringList uuids;
    for (const SavedSearch &search : *found)
        uuids << search.uuid;
    return Error{Error::Code::Ambiguous, uuid, uuids.join(u", "_s)};
}

Result<SavedSearch> savedSearch(Connection &db, SavedSearchId id)
{
    const auto found = select(db, "WHERE id = ?", qint64(id));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notFound(QString::number(qint64(id)));
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
