#include "store/statestore.h"

#include "paper/tokens.h"
#include "store/changerow.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace {

template <typename Set>
Result<void> setEach(const QList<ArticleId> &ids, Set set)
{
    for (const ArticleId id : ids) {
        if (Result<void> done = set(id); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> setReadState(Connection &db, const QList<ArticleId> &ids, ReadState state,
                          const QString &reason)
{
    const QString kept = state == ReadState::Excluded ? reason.simplified() : QString();
    return setEach(ids, [&](ArticleId id) {
        return changeRow(db, id,
                         "INSERT INTO article_state (article, state, reason)"
                         " SELECT id, ?2, ?3 FROM article WHERE id = ?1"
                         " ON CONFLICT (article) DO UPDATE SET state = excluded.state,"
                         " reason = iif(excluded.reason = '', reason, excluded.reason)",
                         token(state), kept);
    });
}

Result<void> setStarred(Connection &db, const QList<ArticleId> &ids, bool isStarred)
{
    return setEach(ids, [&](ArticleId id) {
        return changeRow(db, id,
                         "INSERT INTO article_state (article, state, star)"
                         " SELECT id, ?2, ?3 FROM article WHERE id = ?1"
                         " ON CONFLICT (article) DO UPDATE SET star = excluded.star",
                         token(ReadState::New), qint64(isStarred));
    });
}

Result<QStringList> exclusionReasons(Connection &db)
{
    QStringList reasons;
    const auto take = [&reasons](const Statement &row) { reasons << row.text(0); };
    const Result<void> done =
        forEachRow(db,
                   "SELECT reason FROM article_state WHERE state = ? AND reason <> ''"
                   " GROUP BY reason ORDER BY count(*) DESC, reason",
                   take, token(ReadState::Excluded));
    if (!done)
        return done.error();
    return reasons;
}

Result<void> setReadingPosition(Connection &db, ArticleId id, qsizetype position)
{
    return changeRow(db, id,
                     "INSERT INTO article_state (article, state, position)"
                     " SELECT id, ?2, ?3 FROM article WHERE id = ?1"
                     " ON CONFLICT (article) DO UPDATE SET position = excluded.position",
                     token(ReadState::New), qint64(position));
}

Result<qsizetype> readingPosition(Connection &db, ArticleId id)
{
    qsizetype position = 0;
    const auto take = [&position](const Statement &row) { position = row.number(0); };
    const Result<void> done =
        forEachRow(db, "SELECT position FROM article_state WHERE article = ?", take, qint64(id));
    if (!done)
        return done.error();
    return position;
}
