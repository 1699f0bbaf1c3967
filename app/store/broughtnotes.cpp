#include "store/broughtnotes.h"

#include "store/creatorrow.h"
#include "store/markcommentstore.h"
#include "store/marklinkstore.h"
#include "store/memostore.h"
#include "store/moment.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace {

// The row that a store function has just made takes over what its maker elsewhere said of it.
Result<void> takeOver(Connection &db, const QByteArray &table, qint64 id, const QString &uuid,
                      const QDateTime &created, const QDateTime &modified)
{
    if (!uuid.isEmpty()) {
        const QByteArray isTaken = "SELECT count(*) FROM " + table + " WHERE uuid = ?";
        const Result<qint64> taken = firstNumber(db, isTaken.constData(), uuid);
        if (!taken)
            return taken.error();
        if (*taken != 0)
            return Error{Error::Code::Exists, uuid, {}};
    }
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

Result<void> bringComment(Connection &db, const MarkComment &comment)
{
    const Result<CommentId> id = addComment(db, comment.mark, comment.text, comment.creator);
    if (!id)
        return id.error();
    return takeOver(db, "mark_comment", qint64(*id), comment.uuid, comment.created,
                    comment.modified);
}

Result<void> bringLink(Connection &db, MarkId mark, MarkId other, const MarkLink &link,
                       const QString &creator)
{
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
    Memo made = memo;
    made.uuid.clear();
    const Result<MemoId> id = saveMemo(db, made, memo.creator);
    if (!id)
        return id.error();
    return takeOver(db, "memo", qint64(*id), memo.uuid, memo.created, memo.modified);
}

Result<void> bringTagUuid(Connection &db, TagId tag, const QString &uuid)
{
    return runOnce(db,
                   "UPDATE tag SET uuid = ?2 WHERE id = ?1"
                   " AND NOT EXISTS (SELECT 1 FROM tag WHERE uuid = ?2)",
                   qint64(tag), uuid);
}
