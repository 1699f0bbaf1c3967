#include "store/savedpassagesstore.h"

#include "paper/passagejson.h"
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

Result<QString> keptName(Connection &db, const QString &wanted, SavedPassagesId owner)
{
    return freeName(db, "SELECT count(*) FROM saved_passages WHERE name = ? AND id <> ?", wanted,
                    qint64(owner), u"filter-name"_s);
}

QString filterColumn(const PassageFilter &filter, const QList<Tag> &codebook)
{
    const QJsonDocument document(passageJson(filter, codebook));
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

// `conditions` begin with WHERE or are empty.
template <typename... Values>
Result<QList<SavedPassages>> select(Connection &db, const QByteArray &conditions,
                                    const Values &...values)
{
    const Result<QList<Tag>> codebook = ::codebook(db);
    if (!codebook)
        return codebook.error();
    QList<SavedPassages> found;
    const auto take = [&](const Statement &row) {
        const QJsonObject filter = QJsonDocument::fromJson(row.bytes(3)).object();
        found << SavedPassages{.id = SavedPassagesId(row.number(0)),
                               .uuid = row.text(1),
                               .name = row.text(2),
                               .filter = passageFilterOf(filter, *codebook)};
    };
    const QByteArray sql = "SELECT id, uuid, name, filter FROM saved_passages " + conditions +
                           " ORDER BY position, id";
    if (const Result<void> done = forEachRow(db, sql.constData(), take, values...); !done)
        return done.error();
    return found;
}

} // namespace

Result<SavedPassagesId> addSavedPassages(Connection &db, const SavedPassages &saved,
                                         const QString &creator)
{
    const Result<QString> name = keptName(db, saved.name, {});
    if (!name)
        return name.error();
    const Result<qint64> author = creatorRow(db, creator);
    if (!author)
        return author.error();
    const Result<QList<Tag>> codebook = ::codebook(db);
    if (!codebook)
        return codebook.error();
    const QString uuid =
        saved.uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : saved.uuid;
    if (const Result<void> done = runOnce(
            db,
            "INSERT INTO saved_passages (uuid, name, position, filter, creator, study, created,"
            " modified) VALUES (?1, ?2,"
            " (SELECT ifnull(max(position) + 1, 0) FROM saved_passages), ?3, ?4,"
            " (SELECT min(id) FROM study), ?5, ?5)",
            uuid, *name, filterColumn(saved.filter, *codebook), *author, nowText());
        !done)
        return done.error();
    return SavedPassagesId(db.lastRowId());
}

Result<void> renameSavedPassages(Connection &db, SavedPassagesId id, const QString &wanted)
{
    const Result<QString> name = keptName(db, wanted, id);
    if (!name)
        return name.error();
    return changeRow(db, id, "UPDATE saved_passages SET name = ?2, modified = ?3 WHERE id = ?1",
                     *name, nowText());
}

Result<void> deleteSavedPassages(Connection &db, SavedPassagesId id)
{
    return changeRow(db, id, "DELETE FROM saved_passages WHERE id = ?");
}

Result<QList<SavedPassages>> allSavedPassages(Connection &db)
{
    return select(db, {});
}

Result<SavedPassages> savedPassagesByUuid(Connection &db, const QString &uuid)
{
    const Result<qint64> row = rowByUuid(
        db, "SELECT id, uuid FROM saved_passages WHERE uuid >= ?1 AND uuid < ?2 LIMIT 20", uuid);
    if (!row)
        return row.error();
    return savedPassages(db, SavedPassagesId(*row));
}

Result<SavedPassages> savedPassages(Connection &db, SavedPassagesId id)
{
    const auto found = select(db, "WHERE id = ?", qint64(id));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::NotFound, QString::number(qint64(id)), {}};
    return found->constFirst();
}
