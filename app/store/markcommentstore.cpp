#include "store/markcommentstore.h"

#include "store/creatorrow.h"
#include "store/idlist.h"
#include "store/moment.h"
#include "store/rowbyuuid.h"
#include "store/statement.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

Error notFound(qint64 id)
{
    return {Error::Code::NotFound, QString::number(id), {}};
}

// As it is kept: without white space around it.
Result<QString> keptText(const QString &text)
{
    QString kept = text.trimmed();
    if (kept.isEmpty())
        return Error{Error::Code::BadValue, u"comment"_s, u"empty-comment"_s};
    return kept;
}

template <typename... Values>
Result<QList<MarkComment>> select(Connection &db, const QByteArray &condition,
                                  const Values &...values)
{
    QList<MarkComment> comments;
    const auto take = [&comments](const Statement &row) {
        comments << MarkComment{.id = CommentId(row.number(0)),
                                .uuid = row.text(1),
                                .mark = MarkId(row.number(2)),
                                .text = row.text(3),
                                .creator = row.text(4),
                                .created = momentOf(row.text(5)),
                                .modified = momentOf(row.text(6))};
    };
    const QByteArray sql =
        "SELECT mark_comment.id, uuid, mark, content, creator.name, created, modified"
        " FROM mark_comment JOIN creator ON creator.id = mark_comment.creator " +
        condition + " ORDER BY mark_comment.id";
    if (const Result<void> done = forEachRow(db, sql.constData(), take, values...); !done)
        return done.error();
    return comments;
}

// The comment, if that reader made it.
Result<MarkComment> own(Connection &db, CommentId id, const QString &creator)
{
    Result<MarkComment> found = comment(db, id);
    if (found && found->creator != creator)
        return Error{Error::Code::BadValue, u"comment"_s, u"by-another:"_s + found->creator};
    return found;
}

} // namespace

Result<CommentId> addComment(Connection &db, MarkId mark, const QString &text,
                             const QString &creator)
{
    const Result<QString> kept = keptText(text);
    if (!kept)
        return kept.error();
    const Result<qint64> known = firstNumber(db, "SELECT id FROM mark WHERE id = ?", qint64(mark));
    if (!known)
        return known.error();
    if (*known == 0)
        return notFound(qint64(mark));
    const Result<qint64> author = creatorRow(db, creator);
    if (!author)
        return author.error();
    if (const Result<void> done = runOnce(
            db,
            "INSERT INTO mark_comment (uuid, mark, content, creator, study, created, modified)"
            " VALUES (?1, ?2, ?3, ?4, (SELECT min(id) FROM study), ?5, ?5)",
            QUuid::createUuid().toString(QUuid::WithoutBraces), qint64(mark), *kept, *author,
            nowText());
        !done)
        return done.error();
    return CommentId(db.lastRowId());
}

Result<MarkId> changeComment(Connection &db, CommentId id, const QString &text,
                             const QString &creator)
{
    const Result<QString> kept = keptText(text);
    if (!kept)
        return kept.error();
    const Result<MarkComment> before = own(db, id, creator);
    if (!before)
        return before.error();
    if (before->text == *kept)
        return before->mark;
    if (const Result<void> done =
            runOnce(db, "UPDATE mark_comment SET content = ?, modified = ? WHERE id = ?", *kept,
                    nowText(), qint64(id));
        !done)
        return done.error();
    return before->mark;
}

Result<MarkId> deleteComment(Connection &db, CommentId id, const QString &creator)
{
    const Result<MarkComment> before = own(db, id, creator);
    if (!before)
        return before.error();
    if (const Result<void> done = runOnce(db, "DELETE FROM mark_comment WHERE id = ?", qint64(id));
        !done)
        return done.error();
    return before->mark;
}

Result<MarkComment> comment(Connection &db, CommentId id)
{
    const Result<QList<MarkComment>> found = select(db, "WHERE mark_comment.id = ?", qint64(id));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notFound(qint64(id));
    return found->constFirst();
}

Result<CommentId> commentByUuid(Connection &db, const QString &uuid)
{
    const Result<qint64> row = rowByUuid(
        db, "SELECT id, uuid FROM mark_comment WHERE uuid >= ?1 AND uuid < ?2 LIMIT 20", uuid);
    if (!row)
        return row.error();
    return CommentId(*row);
}

Result<QList<MarkComment>> commentsOf(Connection &db, const QList<MarkId> &marks)
{
    return select(db, "WHERE mark IN (SELECT value FROM json_each(?))", idList(marks));
}
