#include "store/tagstore.h"

#include "store/idlist.h"
#include "store/statement.h"
#include "store/tagcounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error notFound(const QString &what)
{
    return {Error::Code::NotFound, what, {}};
}

// A name is one line; what was pasted with more in it is not guessed at.
bool hasControlCharacter(const QString &path)
{
    return std::ranges::any_of(path, [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
}

constexpr auto tagSql = "SELECT id, uuid, parent, name, color, shortcut, description, when_to_use,"
                        " when_not_to_use, example FROM tag ";

Tag tagOf(const Statement &row)
{
    Tag tag;
    tag.id = TagId(row.number(0));
    tag.uuid = row.text(1);
    tag.parent = TagId(row.number(2));
    tag.name = row.text(3);
    tag.color = int(row.number(4));
    tag.slot = row.text(5).toInt();
    tag.description = row.text(6);
    tag.whenToUse = row.text(7);
    tag.whenNotToUse = row.text(8);
    tag.example = row.text(9);
    return tag;
}

using Children = QHash<TagId, QList<Tag>>;

Result<Children> readTags(Connection &db)
{
    Children children;
    const auto take = [&children](const Statement &row) {
        const Tag tag = tagOf(row);
        children[tag.parent].append(tag);
    };
    const QByteArray sql = QByteArray(tagSql) + "ORDER BY parent, position, id";
    if (const Result<void> done = forEachRow(db, sql.constData(), take); !done)
        return done.error();
    return children;
}

// What a tag is called besides.
struct OtherNames
{
    QHash<TagId, QStringList> aliases;
    QHash<TagId, QMap<QString, QString>> names;
};

// Of the tags that `which` says, with its values.
template <typename... Values>
Result<OtherNames> readOtherNames(Connection &db, const QByteArray &which, const Values &...values)
{
    OtherNames others;
    const auto takeAlias = [&others](const Statement &row) {
        others.aliases[TagId(row.number(0))].append(row.text(1));
    };
    const QByteArray aliases =
        "SELECT tag, name FROM tag_alias " + which + " ORDER BY tag, folded_name";
    if (const Result<void> done = forEachRow(db, aliases.constData(), takeAlias, values...); !done)
        return done.error();
    const auto takeName = [&others](const Statement &row) {
        others.names[TagId(row.number(0))].insert(row.text(1), row.text(2));
    };
    const QByteArray names = "SELECT tag, language, name FROM tag_name " + which;
    if (const Result<void> done = forEachRow(db, names.constData(), takeName, values...); !done)
        return done.error();
    return others;
}

void addOtherNames(const OtherNames &others, Tag &tag)
{
    tag.aliases = others.aliases.value(tag.id);
    tag.names = others.names.value(tag.id);
}

// The children of `parent` and all below them, depth first, with their paths.
void appendBranch(const Children &children, const OtherNames &others, TagId parent,
                  const QStringList &names, QList<Tag> &codebook)
{
    const QList<Tag> siblings = children.value(parent);
    for (Tag tag : siblings) {
        const QStringList path = names + QStringList{tag.name};
        tag.path = joinTagPath(path);
        addOtherNames(others, tag);
        codebook.append(tag);
        appendBranch(children, others, tag.id, path, codebook);
    }
}

using Paths = QHash<TagId, QStringList>; // the names from the top

// `ids`: as idList() writes them.
Result<Paths> readPaths(Connection &db, const QString &ids)
{
    Paths paths;
    const auto take = [&paths](const Statement &row) {
        paths[TagId(row.number(0))].append(row.text(1));
    };
    if (const Result<void> done = forEachRow(
            db,
            "WITH RECURSIVE above (below, level, id) AS (SELECT value, 0, value FROM json_each(?)"
            " UNION ALL SELECT below, level + 1, parent FROM above JOIN tag USING (id)"
            "  WHERE parent IS NOT NULL)"
            " SELECT below, name FROM above JOIN tag USING (id) ORDER BY below, level DESC",
            take, ids);
        !done)
        return done.error();
    return paths;
}

} // namespace

Result<QList<Tag>> codebook(Connection &db)
{
    const Result<Children> children = readTags(db);
    if (!children)
        return children.error();
    const Result<OtherNames> others = readOtherNames(db, {});
    if (!others)
        return others.error();
    QList<Tag> codebook;
    appendBranch(*children, *others, TagId{}, {}, codebook);
    return codebook;
}

Result<QList<Tag>> tags(Connection &db)
{
    Result<QList<Tag>> all = codebook(db);
    if (!all)
        return all;
    if (const Result<void> done = countMarks(db, *all); !done)
        return done.error();
    return all;
}

Result<QHash<TagId, Tag>> tagsById(Connection &db, const QList<TagId> &ids)
{
    QHash<TagId, Tag> found;
    const auto take = [&found](const Statement &row) {
        const Tag tag = tagOf(row);
        found.insert(tag.id, tag);
    };
    const QString wanted = idList(ids);
    const QByteArray sql = QByteArray(tagSql) + "WHERE id IN (SELECT value FROM json_each(?))";
    if (const Result<void> done = forEachRow(db, sql.constData(), take, wanted); !done)
        return done.error();
    const Result<OtherNames> others =
        readOtherNames(db, "WHERE tag IN (SELECT value FROM json_each(?))", wanted);
    if (!others)
        return others.error();
    const Result<Paths> paths = readPaths(db, wanted);
    if (!paths)
        return paths.error();
    for (Tag &tag : found) {
        addOtherNames(*others, tag);
        tag.path = joinTagPath(paths->value(tag.id));
    }
    return found;
}

Result<Tag> tag(Connection &db, TagId id)
{
    const Result<QHash<TagId, Tag>> found = tagsById(db, {id});
    if (!found)
        return found.error();
    const auto tag = found->constFind(id);
    return tag == found->constEnd() ? Result<Tag>(notFound(QString::number(qint64(id)))) : *tag;
}

Result<TagId> tagByUuid(Connection &db, const QString &uuid)
{
    const auto id = firstNumber(db, "SELECT id FROM tag WHERE uuid = ?", uuid.toLower());
    if (!id)
        return id.error();
    if (*id == 0)
        return notFound(uuid);
    return TagId(*id);
}

Result<QStringList> tagNames(const QString &path)
{
    if (hasControlCharacter(path.trimmed()))
        return Error{Error::Code::BadValue, u"tag"_s, u"control-character:"_s + path};
    const QStringList names = splitTagPath(path);
    if (names.isEmpty())
        return Error{Error::Code::BadValue, u"tag"_s, path};
    for (const QString &name : names) {
        if (name.toUcs4().size() > longestTagName)
            return Error{Error::Code::BadValue, u"tag"_s, u"too-long:"_s + name};
    }
    return names;
}

QString foldedTagName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

Result<TagId> childTag(Connection &db, TagId parent, const QString &name)
{
    const Result<qint64> row =
        firstNumber(db, "SELECT id FROM tag WHERE ifnull(parent, 0) = ? AND folded_name = ?",
                    qint64(parent), foldedTagName(name));
    if (!row)
        return row.error();
    return TagId(*row);
}
