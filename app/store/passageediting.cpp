#include "paper/tokens.h"
#include "store/binstore.h"
#include "store/idlist.h"
#include "store/moment.h"
#include "store/passagestore.h"
#include "store/statement.h"

// Changes of many marks at once, each a few statements however many they are.

using namespace Qt::StringLiterals;

namespace {

Result<void> checkAllAreThere(Connection &db, const QString &ids)
{
    const Result<qint64> missing = firstNumber(
        db, "SELECT count(*) FROM json_each(?) WHERE value NOT IN (SELECT id FROM mark)", ids);
    if (!missing)
        return missing.error();
    if (*missing > 0)
        return Error{Error::Code::NotFound, u"mark"_s, {}};
    return {};
}

// Those for which there is something to do.
Result<QList<MarkId>> marksToChange(Connection &db, const QString &ids, const QString &added,
                                    const QString &removed)
{
    QList<MarkId> marks;
    const auto take = [&marks](const Statement &row) { marks << MarkId(row.number(0)); };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT id FROM mark WHERE id IN (SELECT value FROM json_each(?1))"
                       " AND (EXISTS (SELECT 1 FROM mark_tag WHERE mark_tag.mark = mark.id"
                       "   AND tag IN (SELECT value FROM json_each(?3)))"
                       "  OR EXISTS (SELECT 1 FROM json_each(?2) WHERE value NOT IN"
                       "   (SELECT tag FROM mark_tag WHERE mark_tag.mark = mark.id)))",
                       take, ids, added, removed);
        !done)
        return done.error();
    return marks;
}

Result<void> addTag(Connection &db, const QString &marks, TagId tag)
{
    return runOnce(db,
                   "INSERT OR IGNORE INTO mark_tag (mark, tag, position) SELECT value, ?2,"
                   " (SELECT ifnull(max(position) + 1, 0) FROM mark_tag WHERE mark = value)"
                   " FROM json_each(?1)",
                   marks, qint64(tag));
}

} // namespace

Result<int> deletePassages(Connection &db, const QList<MarkId> &ids)
{
    if (const Result<void> done = checkAllAreThere(db, idList(ids)); !done)
        return done.error();
    if (const Result<void> done = deleteMarks(db, ids); !done)
        return done.error();
    return int(ids.size());
}

Result<int> retagMarks(Connection &db, const QList<MarkId> &ids, const QList<TagId> &added,
                       const QList<TagId> &removed)
{
    if (const Result<void> done = checkAllAreThere(db, idList(ids)); !done)
        return done.error();
    QList<TagId> off = removed;
    off.removeIf([&added](TagId tag) { return added.contains(tag); });
    const auto changed = marksToChange(db, idList(ids), idList(added), idList(off));
    if (!changed)
        return changed.error();
    const QString marks = idList(*changed);
    Result<void> done = runOnce(db,
                                "DELETE FROM mark_tag WHERE mark IN (SELECT value FROM"
                                " json_each(?1)) AND tag IN (SELECT value FROM json_each(?2))",
                                marks, idList(off));
    for (auto tag = added.begin(); tag != added.end() && done; ++tag)
        done = addTag(db, marks, *tag);
    if (done)
        done = runOnce(db,
                       "UPDATE mark SET modified = ?2 WHERE id IN"
                       " (SELECT value FROM json_each(?1))",
                       marks, nowText());
    if (!done)
        return done.error();
    return int(changed->size());
}

Result<int> confirmMarks(Connection &db, const QList<MarkId> &ids)
{
    if (const Result<void> done = checkAllAreThere(db, idList(ids)); !done)
        return done.error();
    if (const Result<void> done =
            runOnce(db,
                    "UPDATE mark SET state = ?2, modified = ?3"
                    " WHERE id IN (SELECT value FROM json_each(?1)) AND state IN (?4, ?5)",
                    idList(ids), token(MarkState::Ok), nowText(), token(MarkState::Corrected),
                    token(MarkState::ToConfirm));
        !done)
        return done.error();
    return int(db.changes());
}
