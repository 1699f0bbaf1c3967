#include "store/tagmerging.h"

#include "store/binstore.h"
#include "store/idlist.h"
#include "store/memostore.h"
#include "store/moment.h"
#include "store/statement.h"
#include "store/tagchanging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// -- merging

Result<void> giveMarks(Connection &db, TagId from, TagId into)
{
    if (Result<void> done = runOnce(db, "UPDATE OR IGNORE mark_tag SET tag = ? WHERE tag = ?",
                                    qint64(into), qint64(from));
        !done)
        return done;
    return runOnce(db, "DELETE FROM mark_tag WHERE tag = ?", qint64(from)); // those that had both
}

QString orElse(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

// What `into` is to say when it has taken over `from`.
TagChange fieldsOfBoth(const Tag &from, const Tag &into)
{
    TagChange both{.description = orElse(into.description, from.description),
                   .whenToUse = orElse(into.whenToUse, from.whenToUse),
                   .whenNotToUse = orElse(into.whenNotToUse, from.whenNotToUse),
                   .example = orElse(into.example, from.example),
                   .aliases = into.aliases + QStringList(from.name) + from.aliases,
                   .names = into.names};
    if (into.slot == 0)
        both.slot = from.slot;
    for (auto name = from.names.begin(); name != from.names.end(); ++name) {
        if (both.names->contains(name.key()))
            *both.aliases << name.value();
        else
            both.names->insert(name.key(), name.value());
    }
    return both;
}

Result<void> giveChildren(Connection &db, TagId from, TagId into)
{
    const Result<QList<TagId>> children = childTags(db, from);
    if (!children)
        return children.error();
    for (const TagId child : *children) {
        const Result<Tag> moved = tag(db, child);
        if (!moved)
            return moved.error();
        const Result<TagId> same = childTag(db, into, moved->name);
        if (!same)
            return same.error();
        Result<void> done =
            *same == TagId{} ? moveTag(db, child, {.parent = into}) : mergeTags(db, child, *same);
        if (!done)
            return done;
    }
    return {};
}

// What is saved, of searches and of passages, names tags by their UUIDs.
Result<void> askForOther(Connection &db, const Tag &from, const Tag &into)
{
    if (Result<void> done =
            runOnce(db,
                    "UPDATE saved_passages SET filter = replace(filter, ?1, ?2), modified = ?3"
                    " WHERE instr(filter, ?1)",
                    from.uuid, into.uuid, nowText());
        !done)
        return done;
    return runOnce(db,
                   "UPDATE saved_search SET filter = replace(filter, ?1, ?2), modified = ?3"
                   " WHERE instr(filter, ?1)",
                   from.uuid, into.uuid, nowText());
}

// -- deleting

// All in one statement: a tag that names one above it may go with it.
Result<void> removeTags(Connection &db, const QList<TagId> &tags)
{
    for (const char *const sql :
         {"DELETE FROM mark_tag WHERE tag IN (SELECT value FROM json_each(?))",
          "DELETE FROM tag_alias WHERE tag IN (SELECT value FROM json_each(?))",
          "DELETE FROM tag_name WHERE tag IN (SELECT value FROM json_each(?))",
          "DELETE FROM tag WHERE id IN (SELECT value FROM json_each(?))"}) {
        if (Result<void> done = runOnce(db, sql, idList(tags)); !done)
            return done;
    }
    return {};
}

// A tag that is about to go has no name any more that one below it could not take.
Result<void> freeName(Connection &db, TagId id)
{
    return runOnce(db, "UPDATE tag SET folded_name = '' WHERE id = ?", qint64(id));
}

// Marks that bear nothing but tags of the list, and of which nothing is said.
constexpr auto emptiedSql =
    "SELECT mark.id FROM mark WHERE note = '' AND important = 0"
    " AND id IN (SELECT mark FROM mark_tag WHERE tag IN (SELECT value FROM json_each(?1)))"
    " AND id NOT IN (SELECT mark FROM mark_comment) AND id NOT IN (SELECT mark FROM mark_link)"
    " AND id NOT IN (SELECT other FROM mark_link)"
    " AND NOT EXISTS (SELECT 1 FROM mark_tag WHERE mark_tag.mark = mark.id"
    " AND tag NOT IN (SELECT value FROM json_each(?1)))";

Result<QList<MarkId>> emptiedMarks(Connection &db, const QList<TagId> &tags)
{
    QList<MarkId> marks;
    const auto take = [&marks](const Statement &row) { marks << MarkId(row.number(0)); };
    if (const Result<void> done = forEachRow(db, emptiedSql, take, idList(tags)); !done)
        return done.error();
    return marks;
}

Result<QList<TagId>> deletedTags(Connection &db, TagId id, ChildTags children)
{
    Result<QList<TagId>> branch = tagBranch(db, id);
    if (branch && branch->isEmpty())
        return Error{Error::Code::NotFound, QString::number(qint64(id)), {}};
    if (branch && children == ChildTags::MoveUp)
        return QList<TagId>{id};
    return branch;
}

// The children take the place of their tag.
Result<void> moveUp(Connection &db, const Tag &gone)
{
    const Result<QList<TagId>> siblings = childTags(db, gone.parent);
    if (!siblings)
        return siblings.error();
    const Result<QList<TagId>> children = childTags(db, gone.id);
    if (!children)
        return children.error();
    if (Result<void> done = freeName(db, gone.id); !done)
        return done;
    int place = int(siblings->indexOf(gone.id)) + 1;
    for (const TagId child : *children) {
        const TagPlace above{.parent = gone.parent, .position = place++};
        if (Result<void> done = moveTag(db, child, above); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> mergeTags(Connection &db, TagId from, TagId into)
{
    const Result<Tag> gone = tag(db, from);
    if (!gone)
        return gone.error();
    const Result<Tag> kept = tag(db, into);
    if (!kept)
        return kept.error();
    const Result<QList<TagId>> branch = tagBranch(db, from);
    if (!branch)
        return branch.error();
    if (branch->contains(into))
        return Error{Error::Code::BadValue, u"tag"_s, u"below-itself:"_s + gone->path};
    Result<void> done = freeName(db, from);
    if (done)
        done = giveChildren(db, from, into);
    if (done)
        done = giveMarks(db, from, into);
    if (done)
        done = askForOther(db, *gone, *kept);
    if (done)
        done = changeTag(db, into, fieldsOfBoth(*gone, *kept));
    if (done)
        done = joinMemosOfTags(db, from, into);
    return done ? removeTags(db, {from}) : done;
}

Result<TagId> splitTag(Connection &db, TagId id, const QString &path, const QList<MarkId> &marks,
                       const QString &creator)
{
    if (const Result<Tag> old = tag(db, id); !old)
        return old.error();
    if (marks.isEmpty())
        return Error{Error::Code::BadValue, u"mark"_s, {}};
    Result<TagId> made = addTag(db, path, {}, creator);
    if (!made)
        return made;
    if (const Result<void> done = runOnce(db,
                                          "UPDATE mark_tag SET tag = ?1 WHERE tag = ?2"
                                          " AND mark IN (SELECT value FROM json_each(?3))",
                                          qint64(*made), qint64(id), idList(marks));
        !done)
        return done.error();
    if (db.changes() != marks.size())
        return Error{Error::Code::NotFound, u"mark"_s, {}};
    return made;
}

Result<TagDeletion> tagDeletion(Connection &db, TagId id, ChildTags children)
{
    const Result<QList<TagId>> gone = deletedTags(db, id, children);
    if (!gone)
        return gone.error();
    const Result<qint64> marks = firstNumber(db,
                                             "SELECT count(DISTINCT mark) FROM mark_tag"
                                             " WHERE tag IN (SELECT value FROM json_each(?))",
                                             idList(*gone));
    if (!marks)
        return marks.error();
    const Result<QList<MarkId>> emptied = emptiedMarks(db, *gone);
    if (!emptied)
        return emptied.error();
    const Result<qint64> memos = memosOfTags(db, *gone);
    if (!memos)
        return memos.error();
    return TagDeletion{
        .tags = gone->size(), .marks = *marks, .emptied = emptied->size(), .memos = *memos};
}

Result<void> deleteTag(Connection &db, TagId id, ChildTags children, EmptiedMarks emptied)
{
    const Result<Tag> top = tag(db, id);
    if (!top)
        return top.error();
    if (children == ChildTags::MoveUp) {
        if (Result<void> done = moveUp(db, *top); !done)
            return done;
    }
    const Result<QList<TagId>> gone = deletedTags(db, id, children);
    if (!gone)
        return gone.error();
    const Result<QList<MarkId>> empty = emptiedMarks(db, *gone);
    if (!empty)
        return empty.error();
    Result<void> done = keepTagsInBin(db, *gone);
    if (done)
        done = deleteMemosOfTags(db, *gone);
    if (done && emptied == EmptiedMarks::Remove)
        done = deleteMarks(db, *empty);
    return done ? removeTags(db, *gone) : done;
}

Result<QList<TaggedPassage>> passagesWith(Connection &db, TagId id)
{
    QList<TaggedPassage> passages;
    const auto take = [&passages](const Statement &row) {
        passages << TaggedPassage{.id = MarkId(row.number(0)),
                                  .uuid = row.text(1),
                                  .quote = row.text(2),
                                  .headline = row.text(3),
                                  .city = row.text(4),
                                  .date = row.text(5)};
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT mark.id, mark.uuid, quote, headline, ifnull(place.short_name, ''),"
                       " article.best FROM mark_tag JOIN mark ON mark.id = mark_tag.mark"
                       " JOIN article ON article.id = mark.article"
                       " LEFT JOIN place ON place.code = article.place WHERE mark_tag.tag = ?"
                       " AND article.removed IS NULL"
                       " ORDER BY place.code, article.best, mark.article, range_begin, mark.id",
                       take, qint64(id));
        !done)
        return done.error();
    return passages;
}
