#include "store/tagstore.h"

#include "store/creatorrow.h"
#include "store/moment.h"
#include "store/statement.h"
#include "store/tagcounts.h"

#include <QHash>
#include <QUuid>

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

// -- making

// A branch has the colour of its top; tops take the colour that was used least so far.
Result<qint64> colorUnder(Connection &db, TagId parent)
{
    if (parent != TagId{})
        return firstNumber(db, "SELECT color FROM tag WHERE id = ?", qint64(parent));
    QList<int> uses(tagColorCount, 0);
    const auto take = [&uses](const Statement &row) { ++uses[row.number(0) % tagColorCount]; };
    if (const Result<void> done =
            forEachRow(db, "SELECT color FROM tag WHERE parent IS NULL", take);
        !done)
        return done.error();
    return std::distance(uses.begin(), std::ranges::min_element(uses));
}

Result<TagId> makeTag(Connection &db, TagId parent, const QString &name, const QString &creator)
{
    const Result<qint64> color = colorUnder(db, parent);
    if (!color)
        return color.error();
    const Result<qint64> author = creatorRow(db, creator);
    if (!author)
        return author.error();
    if (const Result<void> done = runOnce(
            db,
            "INSERT INTO tag (uuid, parent, position, name, folded_name, color, creator, study,"
            " created, modified)"
            " VALUES (?1, nullif(?2, 0),"
            " (SELECT ifnull(max(position) + 1, 0) FROM tag WHERE ifnull(parent, 0) = ?2),"
            " ?3, ?4, ?5, ?6, (SELECT min(id) FROM study), ?7, ?7)",
            QUuid::createUuid().toString(QUuid::WithoutBraces), qint64(parent), name,
            foldedTagName(name), *color, *author, nowText());
        !done)
        return done.error();
    return TagId(db.lastRowId());
}

// -- reading

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

// Of one tag, or for 0 of all.
Result<OtherNames> readOtherNames(Connection &db, TagId id)
{
    OtherNames others;
    const auto takeAlias = [&others](const Statement &row) {
        others.aliases[TagId(row.number(0))].append(row.text(1));
    };
    if (const Result<void> done = forEachRow(
            db,
            "SELECT tag, name FROM tag_alias WHERE ?1 = 0 OR tag = ?1 ORDER BY tag, folded_name",
            takeAlias, qint64(id));
        !done)
        return done.error();
    const auto takeName = [&others](const Statement &row) {
        others.names[TagId(row.number(0))].insert(row.text(1), row.text(2));
    };
    if (const Result<void> done =
            forEachRow(db, "SELECT tag, language, name FROM tag_name WHERE ?1 = 0 OR tag = ?1",
                       takeName, qint64(id));
        !done)
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

Result<QString> pathOf(Connection &db, TagId id)
{
    QStringList names;
    const auto take = [&names](const Statement &row) { names.prepend(row.text(0)); };
    if (const Result<void> done = forEachRow(
            db,
            "WITH RECURSIVE above (level, id) AS (SELECT 0, ?1 UNION ALL SELECT level + 1, parent"
            " FROM above JOIN tag USING (id) WHERE parent IS NOT NULL)"
            " SELECT name FROM above JOIN tag USING (id) ORDER BY level",
            take, qint64(id));
        !done)
        return done.error();
    return joinTagPath(names);
}

} // namespace

Result<QList<Tag>> codebook(Connection &db)
{
    const Result<Children> children = readTags(db);
    if (!children)
        return children.error();
    const Result<OtherNames> others = readOtherNames(db, TagId{});
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

Result<Tag> tag(Connection &db, TagId id)
{
    Tag found;
    const auto take = [&found](const Statement &row) { found = tagOf(row); };
    const QByteArray sql = QByteArray(tagSql) + "WHERE id = ?";
    if (const Result<void> done = forEachRow(db, sql.constData(), take, qint64(id)); !done)
        return done.error();
    if (found.id == TagId{})
        return notFound(QString::number(qint64(id)));
    const Result<OtherNames> others = readOtherNames(db, id);
    if (!others)
        return others.error();
    addOtherNames(*others, found);
    const Result<QString> path = pathOf(db, id);
    if (!path)
        return path.error();
    found.path = *path;
    return found;
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

Result<TagId> tagAt(Connection &db, const QString &path, const QString &creator, QStringList *made)
{
    const Result<QStringList> names = tagNames(path);
    if (!names)
        return names.error();
    TagId tag{};
    for (qsizetype level = 0; level < names->size(); ++level) {
        const Result<TagId> known = childTag(db, tag, names->at(level));
        if (!known)
            return known.error();
        if (*known != TagId{}) {
            tag = *known;
            continue;
        }
        const Result<TagId> added = makeTag(db, tag, names->at(level), creator);
        if (!added)
            return added.error();
        tag = *added;
        if (made != nullptr)
            made->append(joinTagPath(names->first(level + 1)));
    }
    return tag;
}
