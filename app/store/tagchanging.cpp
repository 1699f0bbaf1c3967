#include "store/tagchanging.h"

#include "store/moment.h"
#include "store/statement.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error exists(const QStringList &names)
{
    return {Error::Code::Exists, joinTagPath(names), u"tag"_s};
}

// The names of a tag from the top; none for 0.
Result<QStringList> namesOf(Connection &db, TagId id)
{
    if (id == TagId{})
        return QStringList();
    const Result<Tag> found = tag(db, id);
    if (!found)
        return found.error();
    return splitTagPath(found->path);
}

// Exists when another child of `parent` has that name.
Result<void> ensureFree(Connection &db, TagId parent, const QString &name, TagId id)
{
    const Result<TagId> other = childTag(db, parent, name);
    if (!other)
        return other.error();
    if (*other == TagId{} || *other == id)
        return {};
    const Result<QStringList> names = namesOf(db, *other);
    if (!names)
        return names.error();
    return exists(*names);
}

// The tag and, below it, those that had its colour because nobody gave them another.
Result<void> recolor(Connection &db, TagId id, qint64 from, qint64 to)
{
    return runOnce(db,
                   "WITH RECURSIVE branch (id) AS (SELECT ?1 UNION ALL SELECT tag.id FROM tag"
                   " JOIN branch ON tag.parent = branch.id WHERE tag.color = ?2)"
                   " UPDATE tag SET color = ?3, modified = ?4 WHERE id IN (SELECT id FROM branch)",
                   qint64(id), from, to, nowText());
}

Result<void> setColor(Connection &db, const Tag &tag, int color)
{
    if (color < 0 || color >= tagColorCount)
        return Error{Error::Code::BadValue, u"color"_s, QString::number(color)};
    return color == tag.color ? Result<void>() : recolor(db, tag.id, tag.color, color);
}

Result<void> setSlot(Connection &db, TagId id, int slot)
{
    if (slot < 0 || slot > tagSlotCount)
        return Error{Error::Code::BadValue, u"slot"_s, QString::number(slot)};
    const QString key = slot == 0 ? QString() : QString::number(slot);
    if (slot != 0) {
        if (Result<void> freed = runOnce(
                db, "UPDATE tag SET shortcut = '', modified = ?3 WHERE shortcut = ?1 AND id <> ?2",
                key, qint64(id), nowText());
            !freed)
            return freed;
    }
    return runOnce(db, "UPDATE tag SET shortcut = ? WHERE id = ?", key, qint64(id));
}

Result<void> setTexts(Connection &db, const Tag &tag, const TagChange &change)
{
    return runOnce(db,
                   "UPDATE tag SET description = ?2, when_to_use = ?3, when_not_to_use = ?4,"
                   " example = ?5, modified = ?6 WHERE id = ?1",
                   qint64(tag.id), change.description.value_or(tag.description),
                   change.whenToUse.value_or(tag.whenToUse),
                   change.whenNotToUse.value_or(tag.whenNotToUse),
                   change.example.value_or(tag.example), nowText());
}

// Another name of the tag's own is no alias.
Result<void> setAliases(Connection &db, const Tag &tag, const QStringList &aliases)
{
    if (Result<void> done = runOnce(db, "DELETE FROM tag_alias WHERE tag = ?", qint64(tag.id));
        !done)
        return done;
    for (const QString &alias : aliases) {
        const QString name = visibleTagName(alias);
        if (name.toUcs4().size() > longestTagName)
            return Error{Error::Code::BadValue, u"alias"_s, u"too-long:"_s + name};
        if (name.isEmpty() || foldedTagName(name) == foldedTagName(tag.name))
            continue;
        if (Result<void> done = runOnce(
                db, "INSERT OR IGNORE INTO tag_alias (tag, folded_name, name) VALUES (?, ?, ?)",
                qint64(tag.id), foldedTagName(name), name);
            !done)
            return done;
    }
    return {};
}

Result<void> setNames(Connection &db, TagId id, const QMap<QString, QString> &names)
{
    static const QRegularExpression code(u"\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z"_s);
    if (Result<void> done = runOnce(db, "DELETE FROM tag_name WHERE tag = ?", qint64(id)); !done)
        return done;
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (!code.match(name.key()).hasMatch())
            return Error{Error::Code::BadValue, u"language"_s, name.key()};
        const QString visible = visibleTagName(name.value());
        if (visible.toUcs4().size() > longestTagName)
            return Error{Error::Code::BadValue, u"tag"_s, u"too-long:"_s + visible};
        if (visible.isEmpty())
            continue;
        if (Result<void> done =
                runOnce(db, "INSERT INTO tag_name (tag, language, name) VALUES (?, ?, ?)",
                        qint64(id), name.key(), visible);
            !done)
            return done;
    }
    return {};
}

bool saysTexts(const TagChange &change)
{
    return change.description || change.whenToUse || change.whenNotToUse || change.example;
}

Result<void> followColor(Connection &db, const Tag &tag, TagId parent)
{
    if (tag.parent == TagId{} || parent == TagId{} || tag.parent == parent)
        return {}; // at the top a colour is a tag's own
    const Result<qint64> left =
        firstNumber(db, "SELECT color FROM tag WHERE id = ?", qint64(tag.parent));
    if (!left)
        return left.error();
    if (*left != tag.color)
        return {};
    const Result<qint64> joined =
        firstNumber(db, "SELECT color FROM tag WHERE id = ?", qint64(parent));
    if (!joined)
        return joined.error();
    return recolor(db, tag.id, tag.color, *joined);
}

} // namespace

Result<TagId> addTag(Connection &db, const QString &path, const TagChange &fields,
                     const QString &creator)
{
    QStringList made;
    Result<TagId> id = tagAt(db, path, creator, &made);
    if (!id)
        return id;
    if (made.isEmpty()) {
        const Result<QStringList> names = namesOf(db, *id);
        if (!names)
            return names.error();
        return exists(*names);
    }
    if (const Result<void> done = changeTag(db, *id, fields); !done)
        return done.error();
    return id;
}

Result<void> renameTag(Connection &db, TagId id, const QString &name)
{
    const Result<Tag> old = tag(db, id);
    if (!old)
        return old.error();
    const Result<QStringList> names = tagNames(name);
    if (!names)
        return names.error();
    if (names->size() > 1)
        return Error{Error::Code::BadValue, u"tag"_s, u"several-levels:"_s + name};
    const QString &given = names->constFirst();
    if (Result<void> isFree = ensureFree(db, old->parent, given, id); !isFree)
        return isFree;
    if (Result<void> done =
            runOnce(db, "UPDATE tag SET name = ?, folded_name = ?, modified = ? WHERE id = ?",
                    given, foldedTagName(given), nowText(), qint64(id));
        !done)
        return done;
    return runOnce(db, "DELETE FROM tag_alias WHERE tag = ? AND folded_name = ?", qint64(id),
                   foldedTagName(given));
}

Result<void> changeTag(Connection &db, TagId id, const TagChange &change)
{
    const Result<Tag> old = tag(db, id);
    if (!old)
        return old.error();
    Result<void> done;
    if (done && change.color)
        done = setColor(db, *old, *change.color);
    if (done && change.slot)
        done = setSlot(db, id, *change.slot);
    if (done && saysTexts(change))
        done = setTexts(db, *old, change);
    if (done && change.aliases)
        done = setAliases(db, *old, *change.aliases);
    if (done && change.names)
        done = setNames(db, id, *change.names);
    return done;
}

Result<void> moveTag(Connection &db, TagId id, TagPlace place)
{
    const Result<Tag> moved = tag(db, id);
    if (!moved)
        return moved.error();
    const Result<QStringList> above = namesOf(db, place.parent); // NotFound for an unknown one
    if (!above)
        return above.error();
    const Result<QList<TagId>> branch = tagBranch(db, id);
    if (!branch)
        return branch.error();
    if (branch->contains(place.parent))
        return Error{Error::Code::BadValue, u"tag"_s, u"below-itself:"_s + moved->path};
    if (Result<void> isFree = ensureFree(db, place.parent, moved->name, id); !isFree)
        return isFree;
    Result<QList<TagId>> children = childTags(db, place.parent);
    if (!children)
        return children.error();
    children->removeAll(id);
    const qsizetype last = children->size();
    children->insert(place.position < 0 ? last : std::min<qsizetype>(place.position, last), id);
    if (Result<void> done = setParent(db, *moved, place.parent); !done)
        return done;
    return orderTags(db, *children);
}

Result<QList<TagId>> tagBranch(Connection &db, TagId id)
{
    QList<TagId> branch;
    const auto take = [&branch](const Statement &row) { branch << TagId(row.number(0)); };
    if (const Result<void> done =
            forEachRow(db,
                       "WITH RECURSIVE branch (id) AS (SELECT id FROM tag WHERE id = ?1 UNION ALL"
                       " SELECT tag.id FROM tag JOIN branch ON tag.parent = branch.id)"
                       " SELECT id FROM branch",
                       take, qint64(id));
        !done)
        return done.error();
    return branch;
}

Result<QList<TagId>> childTags(Connection &db, TagId parent)
{
    QList<TagId> children;
    const auto take = [&children](const Statement &row) { children << TagId(row.number(0)); };
    if (const Result<void> done =
            forEachRow(db, "SELECT id FROM tag WHERE ifnull(parent, 0) = ? ORDER BY position, id",
                       take, qint64(parent));
        !done)
        return done.error();
    return children;
}

Result<void> orderTags(Connection &db, const QList<TagId> &children)
{
    for (qsizetype position = 0; position < children.size(); ++position) {
        if (Result<void> done =
                runOnce(db, "UPDATE tag SET position = ?1 WHERE id = ?2 AND position <> ?1",
                        qint64(position), qint64(children[position]));
            !done)
            return done;
    }
    return {};
}

Result<void> setParent(Connection &db, const Tag &tag, TagId parent)
{
    if (Result<void> done = followColor(db, tag, parent); !done)
        return done;
    return runOnce(db, "UPDATE tag SET parent = nullif(?1, 0), modified = ?2 WHERE id = ?3",
                   qint64(parent), nowText(), qint64(tag.id));
}
