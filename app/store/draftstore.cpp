#include "store/draftstore.h"

#include "store/moment.h"
#include "store/statement.h"

Result<QList<NoteDraft>> draftsOf(Connection &db, ArticleId article)
{
    QList<NoteDraft> drafts;
    const auto take = [&](const Statement &row) {
        drafts.append({article, row.text(0), row.text(1), momentOf(row.text(2))});
    };
    if (const Result<void> done =
            forEachRow(db, "SELECT mark, note, modified FROM draft WHERE article = ? ORDER BY mark",
                       take, qint64(article));
        !done)
        return done.error();
    return drafts;
}

Result<void> keepDraft(Connection &db, const NoteDraft &draft)
{
    const Result<qint64> known =
        firstNumber(db, "SELECT id FROM article WHERE id = ?", qint64(draft.article));
    if (!known)
        return known.error();
    if (*known == 0)
        return Error{Error::Code::NotFound, QString::number(qint64(draft.article)), {}};
    if (Result<void> done = dropDraft(db, draft.markUuid); !done)
        return done;
    return runOnce(db,
                   "INSERT INTO draft (article, mark, range_begin, range_end, note, tags, modified)"
                   " VALUES (?, ?, 0, 0, ?, '[]', ?)",
                   qint64(draft.article), draft.markUuid, draft.note, nowText());
}

Result<void> dropDraft(Connection &db, const QString &markUuid)
{
    return runOnce(db, "DELETE FROM draft WHERE mark = ?", markUuid);
}
