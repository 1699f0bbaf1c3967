#include "store/binstore.h"

#include "store/bincontent.h"
#include "store/idlist.h"
#include "store/moment.h"
#include "store/statement.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using Kind = BinItem::Kind;

// What came there before that lies there no longer.
QString oldest()
{
    return momentText(QDateTime::currentDateTimeUtc().addDays(-binDays));
}

Kind kindOf(const QString &token)
{
    if (token == u"tag")
        return Kind::Tag;
    return token == u"memo" ? Kind::Memo : Kind::Mark;
}

constexpr auto itemsSql =
    "SELECT uuid, kind, label, removed, iif(kind = 'tag', json_array_length(content, '$.marks'), 0)"
    " FROM bin WHERE removed >= ?1"
    " UNION ALL SELECT uuid, 'article', headline, removed,"
    " (SELECT count(*) FROM mark WHERE mark.article = article.id)"
    " FROM article WHERE removed IS NOT NULL AND removed >= ?1"
    " ORDER BY removed DESC, uuid";

Result<std::optional<ArticleId>> articleInBin(Connection &db, const QString &uuid)
{
    const Result<qint64> id =
        firstNumber(db, "SELECT id FROM article WHERE uuid = ? AND removed IS NOT NULL", uuid);
    if (!id)
        return id.error();
    return *id == 0 ? std::nullopt : std::optional(ArticleId(*id));
}

Result<void> checkKnown(Connection &db, const QList<ArticleId> &ids)
{
    for (const ArticleId id : ids) {
        const auto known = firstNumber(db, "SELECT id FROM article WHERE id = ?", qint64(id));
        if (!known)
            return known.error();
        if (*known == 0)
            return Error{Error::Code::NotFound, QString::number(qint64(id)), {}};
    }
    return {};
}

Result<void> restoreKept(Connection &db, const QString &uuid, MarkCarrier carrier)
{
    QString token;
    QString label;
    const auto take = [&](const Statement &row) {
        token = row.text(0);
        label = row.text(1);
    };
    if (Result<void> done =
            forEachRow(db, "SELECT kind, label FROM bin WHERE uuid = ?", take, uuid);
        !done)
        return done;
    if (token.isEmpty())
        return Error{Error::Code::NotFound, uuid, {}};
    const QByteArray sql = "SELECT count(*) FROM " + token.toLatin1() + " WHERE uuid = ?";
    const Result<qint64> isThere = firstNumber(db, sql.constData(), uuid);
    if (!isThere)
        return isThere.error();
    if (*isThere != 0)
        return Error{Error::Code::Exists, label, {}};
    switch (kindOf(token)) {
    case Kind::Tag:
        return restoreTag(db, uuid);
    case Kind::Memo:
        return restoreMemo(db, uuid);
    case Kind::Mark:
    case Kind::Article:
        break;
    }
    return restoreMark(db, uuid, carrier);
}

} // namespace

Result<void> deleteMarks(Connection &db, const QList<MarkId> &ids)
{
    if (Result<void> done = keepMarksInBin(db, ids); !done)
        return done;
    const QString list = idList(ids);
    for (const char *const sql :
         {"DELETE FROM mark_link WHERE mark IN (SELECT value FROM json_each(?1))"
          " OR other IN (SELECT value FROM json_each(?1))",
          "DELETE FROM mark_comment WHERE mark IN (SELECT value FROM json_each(?))",
          "DELETE FROM mark_tag WHERE mark IN (SELECT value FROM json_each(?))",
          "DELETE FROM mark WHERE id IN (SELECT value FROM json_each(?))"}) {
        if (Result<void> done = runOnce(db, sql, list); !done)
            return done;
    }
    return {};
}

Result<void> deleteArticles(Connection &db, const QList<ArticleId> &ids)
{
    if (Result<void> known = checkKnown(db, ids); !known)
        return known;
    return runOnce(db,
                   "UPDATE article SET removed = ? WHERE removed IS NULL"
                   " AND id IN (SELECT value FROM json_each(?))",
                   nowText(), idList(ids));
}

Result<void> undeleteArticles(Connection &db, const QList<ArticleId> &ids)
{
    if (Result<void> known = checkKnown(db, ids); !known)
        return known;
    return runOnce(db,
                   "UPDATE article SET removed = NULL WHERE removed IS NOT NULL"
                   " AND id IN (SELECT value FROM json_each(?))",
                   idList(ids));
}

Result<void> restoreFromBin(Connection &db, const QString &uuid, MarkCarrier carrier)
{
    const auto article = articleInBin(db, uuid);
    if (!article)
        return article.error();
    if (*article)
        return undeleteArticles(db, {**article});
    if (Result<void> done = restoreKept(db, uuid, carrier); !done)
        return done;
    return runOnce(db, "DELETE FROM bin WHERE uuid = ?", uuid);
}

Result<void> dropFromBin(Connection &db, const QString &uuid)
{
    const auto article = articleInBin(db, uuid);
    if (!article)
        return article.error();
    if (*article)
        return runOnce(db, "UPDATE article SET removed = '' WHERE id = ?", qint64(**article));
    if (Result<void> done = runOnce(db, "DELETE FROM bin WHERE uuid = ?", uuid); !done)
        return done;
    return db.changes() == 0 ? Error{Error::Code::NotFound, uuid, {}} : Result<void>();
}

Result<void> emptyBin(Connection &db)
{
    if (Result<void> done = runOnce(db, "DELETE FROM bin"); !done)
        return done;
    return runOnce(db,
                   "UPDATE article SET removed = '' WHERE removed IS NOT NULL AND removed <> ''");
}

Result<void> purgeBin(Connection &db)
{
    return runOnce(db, "DELETE FROM bin WHERE removed < ?", oldest());
}

Result<QList<BinItem>> binItems(Connection &db)
{
    QList<BinItem> items;
    const auto take = [&items](const Statement &row) {
        const QString kind = row.text(1);
        items << BinItem{.uuid = row.text(0),
                         .kind = kind == u"article" ? Kind::Article : kindOf(kind),
                         .label = row.text(2),
                         .removed = momentOf(row.text(3)),
                         .marks = row.number(4)};
    };
    if (const Result<void> done = forEachRow(db, itemsSql, take, oldest()); !done)
        return done.error();
    return items;
}

Result<QString> binItemByUuid(Connection &db, const QString &uuid)
{
    constexpr qsizetype shortestPrefix = 6;
    const Result<QList<BinItem>> items = binItems(db);
    if (!items)
        return items.error();
    QStringList found;
    for (const BinItem &item : *items) {
        if (uuid.size() >= shortestPrefix && item.uuid.startsWith(uuid.trimmed().toLower()))
            found << item.uuid;
    }
    if (found.isEmpty())
        return Error{Error::Code::NotFound, uuid, {}};
    if (found.size() > 1)
        return Error{Error::Code::Ambiguous, uuid, found.join(u", "_s)};
    return found.constFirst();
}

Result<qint64> marksOnArticles(Connection &db, const QList<ArticleId> &ids)
{
    return firstNumber(
        db, "SELECT count(*) FROM mark WHERE article IN (SELECT value FROM json_each(?))",
        idList(ids));
}
