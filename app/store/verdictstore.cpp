#include "store/verdictstore.h"

#include "paper/tokens.h"
#include "store/markstore.h"
#include "store/moment.h"
#include "store/statement.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

Result<void> removeVerdict(Connection &db, const QString &query, const HitPlace &place)
{
    return runOnce(db,
                   "DELETE FROM verdict WHERE query = ?1 AND article = ?2 AND range_begin = ?3"
                   " AND range_end = ?4"
                   " AND revision = (SELECT revision FROM article WHERE id = ?2)",
                   query, qint64(place.article), qint64(place.range.begin),
                   qint64(place.range.end));
}

// How many rows.
Result<qint64> updateVerdict(Connection &db, const QString &query, const HitPlace &place,
                             const QString &verdict)
{
    if (const Result<void> done =
            runOnce(db,
                    "UPDATE verdict SET verdict = ?5, modified = ?6 WHERE query = ?1"
                    " AND article = ?2 AND range_begin = ?3 AND range_end = ?4"
                    " AND revision = (SELECT revision FROM article WHERE id = ?2)",
                    query, qint64(place.article), qint64(place.range.begin),
                    qint64(place.range.end), verdict, nowText());
        !done)
        return done.error();
    return db.changes();
}

Result<void> insertVerdict(Connection &db, const QString &query, const HitPlace &place,
                           const QString &verdict, qint64 creator)
{
    return runOnce(db,
                   "INSERT INTO verdict (uuid, query, article, revision, range_begin, range_end,"
                   " verdict, creator, study, created, modified)"
                   " SELECT ?1, ?2, id, revision, ?4, ?5, ?6, ?7, (SELECT min(id) FROM study), ?8,"
                   " ?8 FROM article WHERE id = ?3",
                   QUuid::createUuid().toString(QUuid::WithoutBraces), query, qint64(place.article),
                   qint64(place.range.begin), qint64(place.range.end), verdict, creator, nowText());
}

} // namespace

Result<void> setVerdict(Connection &db, const QString &query, const HitPlace &place,
                        Verdict verdict, const QString &creator)
{
    if (verdict == Verdict::None)
        return removeVerdict(db, query, place);
    const Result<qint64> updated = updateVerdict(db, query, place, token(verdict));
    if (!updated)
        return updated.error();
    if (*updated > 0)
        return {};
    const Result<qint64> author = creatorRow(db, creator);
    if (!author)
        return author.error();
    if (Result<void> done = insertVerdict(db, query, place, token(verdict), *author); !done)
        return done;
    if (db.changes() == 0)
        return Error{Error::Code::NotFound, QString::number(qint64(place.article)), {}};
    return {};
}

Result<QHash<HitPlace, Verdict>> verdictsOn(Connection &db, const QString &query)
{
    QHash<HitPlace, Verdict> verdicts;
    const auto take = [&verdicts](const Statement &row) {
        verdicts.insert({ArticleId(row.number(0)), {row.number(1), row.number(2)}},
                        verdict(row.text(3)).value_or(Verdict::None));
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT verdict.article, range_begin, range_end, verdict FROM verdict"
                       " JOIN article ON article.id = verdict.article"
                       "  AND article.revision = verdict.revision"
                       " WHERE query = ? ORDER BY verdict.id",
                       take, query);
        !done)
        return done.error();
    return verdicts;
}
