#include "store/broughtnotes.h"

#include "store/creatorrow.h"
#include "store/markcommentstore.h"
#include "store/marklinkstore.h"
#include "store/markstore.h"
#include "store/memostore.h"
#include "store/moment.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace {

Result<void> ensureFree(Connection &db, const QByteArray &table, const QString &uuid)
{
    if (uuid.isEmpty())
        return {};
    const QByteArray sql = "SELECT count(*) FROM " + table + " WHERE uuid = ?";
    const Result<qint64> taken = firstNumber(db, sql.constData(), uuid);
    if (!taken)
        return taken.error();
    return *taken == 0 ? Result<void>() : Error{Error::Code::Exists, uuid, {}};
}

Result<void> takeOutOfBin(Connection &db, const QString &uuid)
{
    return runOnce(db, "DELETE FROM bin WHERE uuid = ?", uuid);
}

// The row that a store function has just made takes over what its maker elsewhere said of it.
Result<void> takeOver(Connection &db, const QByteArray &table, qint64 id, const QString &uuid,
                      const QDateTime &created, const QDateTime &modified)
{
    const QByteArray sql = "UPDATE " + table +
                           " SET uuid = iif(?2 = '', uuid, ?2),"
                           " created = iif(?3 = '', created, ?3),"
                           " modified = iif(?4 = '', modified, ?4) WHERE id = ?1";
    const auto text = [](const QDateTime &moment) {
        return moment.isValid() ? momentText(moment) : QString();
    };
    return runOnce(db, sql.constData(), id, uuid, text(created),
                   text(modified.isValid() ? modified : created));
}

} // namespace

Result<MarkId> bringMark(Connection &db, const Mark &mark, const std::optional<Selector> &first)
{
    if (const Result<void> free = ensureFree(db, "mark", mark.uuid); !free)
        return free.error();
    Result<MarkId> id = addMark(db, mark, first.value_or(mark.selector));
    if (!id)
        return id;
    const Result<void> done = takeOutOfBin(db, mark.uuid);
    return done ? id : done.error();
}

Result<void> bringComment(Connection &db, const MarkComment &comment)
{
    if (Result<void> free = ensureFree(db, "mark_comment", comment.uuid); !free)
        return free;
    const Result<CommentId> id = addComment(db, comment.mark, comment.text, comment.creator);
    if (!id)
        return id.error();
    return takeOver(db, "mark_comment", qint64(*id), comment.uuid, comment.created,
                    comment.modified);
}

Result<void> bringLink(Connection &db, MarkId mark, MarkId other, const MarkLink &link,
                       const QString &creator)
{
    if (Result<void> free = ensureFree(db, "mark_link", link.uuid); !free)
        return free;
    const Result<QString> made = linkMarks(db, mark, other, link.kind, creator);
    if (!made)
        return made.error();
    const Result<qint64> id = firstNumber(db, "SELECT id FROM mark_link WHERE uuid = ?", *made);
    if (!id)
        return id.error();
    return takeOver(db, "mark_link", *id, link.uuid, {}, {});
}

Result<void> bringMemo(Connection &db, const Memo &memo)
{
    if (Result<void> free = ensureFree(db, "memo", memo.uuid); !free)
        return free;
    Memo made = memo;
    made.uuid.clear();
    const Result<MemoId> id = saveMemo(db, made, memo.creator);
    if (!id)
        return id.error();
    const Result<void> done =
        takeOver(db, "memo", qint64(*id), memo.uuid, memo.created, memo.modified);
    return done ? takeOutOfBin(db, memo.uuid) : done;
}

Result<void> bringTagUuid(Connection &db, TagId tag, const QString &uuid)
{
    const Result<void> done = runOnce(db,
                                      "UPDATE tag SET uuid = ?2 WHERE id = ?1"
                                      " AND NOT EXISTS (SELECT 1 FROM tag WHERE uuid = ?2)",
                                      qint64(tag), uuid);
    return done ? takeOutOfBin(db, uuid) : done;
}
