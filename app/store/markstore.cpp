#include "store/markstore.h"

#include "paper/tokens.h"
#include "store/moment.h"
#include "store/rowbyuuid.h"
#include "store/statement.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int colorCount = 8;

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Error notFound(const QString &what)
{
    return {Error::Code::NotFound, what, {}};
}

// Two names that a reader would take for one.
QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

// -- tags

// A name is one line; what was pasted with more in it is not guessed at.
bool hasControlCharacter(const QString &path)
{
    return std::ranges::any_of(path, [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
}

Result<qint64> childTag(Connection &db, TagId parent, const QString &name)
{
    return firstNumber(db, "SELECT id FROM tag WHERE ifnull(parent, 0) = ? AND folded_name = ?",
                       qint64(parent), folded(name));
}

// A branch has the colour of its top; tops take the colour that was used least so far.
Result<qint64> colorUnder(Connection &db, TagId parent)
{
    if (parent != TagId{})
        return firstNumber(db, "SELECT color FROM tag WHERE id = ?", qint64(parent));
    QList<int> uses(colorCount, 0);
    const auto take = [&uses](const Statement &row) { ++uses[row.number(0) % colorCount]; };
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
            newUuid(), qint64(parent), name, folded(name), *color, *author, nowText());
        !done)
        return done.error();
    return TagId(db.lastRowId());
}

// The children of `parent` and all below them, depth first, with their paths.
void appendBranch(const QHash<TagId, QList<Tag>> &children, TagId parent, const QStringList &names,
                  QList<Tag> &codebook)
{
    const QList<Tag> siblings = children.value(parent);
    for (Tag tag : siblings) {
        const QStringList path = names + QStringList{tag.name};
        tag.path = joinTagPath(path);
        codebook.append(tag);
        appendBranch(children, tag.id, path, codebook);
    }
}

// -- marks

Result<void> tagMark(Connection &db, MarkId mark, const QList<TagId> &tags)
{
    for (qsizetype position = 0; position < tags.size(); ++position) {
        const auto known =
            firstNumber(db, "SELECT id FROM tag WHERE id = ?", qint64(tags[position]));
        if (!known)
            return known.error();
        if (*known == 0)
            return notFound(QString::number(qint64(tags[position])));
        if (Result<void> done =
                runOnce(db, "INSERT OR IGNORE INTO mark_tag (mark, tag, position) VALUES (?, ?, ?)",
                        qint64(mark), qint64(tags[position]), qint64(position));
            !done)
            return done;
    }
    return {};
}

QList<TagId> tagIds(const Mark &mark)
{
    QList<TagId> ids;
    for (const Tag &tag : mark.tags)
        ids.append(tag.id);
    return ids;
}

Result<void> insertMark(Connection &db, const Mark &mark, const QString &articleUuid,
                        qint64 creator)
{
    const Selector &selector = mark.selector;
    const QString created = mark.created.isValid() ? momentText(mark.created) : nowText();
    const QString modified = mark.modified.isValid() ? momentText(mark.modified) : created;
    return runOnce(
        db,
        "INSERT INTO mark (uuid, article, first_article, revision, range_begin, range_end, quote,"
        " prefix, suffix, first_revision, first_begin, first_end, first_quote, first_prefix,"
        " first_suffix, state, note, creator, study, created, modified, whole, important)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,"
        " (SELECT min(id) FROM study), ?13, ?14, ?15, ?16)",
        mark.uuid.isEmpty() ? newUuid() : mark.uuid, qint64(mark.article), articleUuid,
        qint64(selector.revision), qint64(selector.range.begin), qint64(selector.range.end),
        selector.quote, selector.prefix, selector.suffix, token(mark.state), mark.note, creator,
        created, modified, qint64(mark.isWhole), qint64(mark.isImportant));
}

constexpr auto markSql =
    "SELECT mark.id, mark.uuid, mark.article, article.uuid, mark.revision, range_begin, range_end,"
    " quote, prefix, suffix, mark.state, note, creator.name, mark.created, mark.modified, whole,"
    " important"
    " FROM mark JOIN article ON article.id = mark.article"
    " JOIN creator ON creator.id = mark.creator ";

Mark markOf(const Statement &row)
{
    Mark mark;
    mark.id = MarkId(row.number(0));
    mark.uuid = row.text(1);
    mark.article = ArticleId(row.number(2));
    mark.articleUuid = row.text(3);
    mark.selector = {
        int(row.number(4)), {row.number(5), row.number(6)}, row.text(7), row.text(8), row.text(9)};
    mark.state = markState(row.text(10)).value_or(MarkState::Ok);
    mark.note = row.text(11);
    mark.creator = row.text(12);
    mark.created = momentOf(row.text(13));
    mark.modified = momentOf(row.text(14));
    mark.isWhole = row.number(15) != 0;
    mark.isImportant = row.number(16) != 0;
    return mark;
}

// Of one mark, or of all of an article.
Result<void> fillTags(Connection &db, QList<Mark> &marks)
{
    if (marks.isEmpty())
        return {};
    const auto codebook = tags(db);
    if (!codebook)
        return codebook.error();
    QHash<qint64, Tag> known;
    for (const Tag &tag : *codebook)
        known.insert(qint64(tag.id), tag);
    QHash<qint64, qsizetype> places;
    for (qsizetype place = 0; place < marks.size(); ++place)
        places.insert(qint64(marks.at(place).id), place);
    const auto take = [&](const Statement &row) {
        marks[places.value(row.number(0))].tags.append(known.value(row.number(1)));
    };
    return forEachRow(db,
                      "SELECT mark, tag FROM mark_tag WHERE mark IN"
                      " (SELECT id FROM mark WHERE article = ?1 AND (?2 = 0 OR id = ?2))"
                      " ORDER BY mark, position",
                      take, qint64(marks.first().article),
                      marks.size() == 1 ? qint64(marks.first().id) : qint64(0));
}

template <typename... Values>
Result<QList<Mark>> marksWhere(Connection &db, const char *condition, const Values &...values)
{
    QList<Mark> marks;
    const auto take = [&marks](const Statement &row) { marks.append(markOf(row)); };
    const QByteArray sql = QByteArray(markSql) + condition;
    if (const Result<void> done = forEachRow(db, sql.constData(), take, values...); !done)
        return done.error();
    if (const Result<void> done = fillTags(db, marks); !done)
        return done.error();
    return marks;
}

} // namespace

Result<qint64> creatorRow(Connection &db, const QString &name)
{
    if (const Result<void> done =
            runOnce(db, "INSERT OR IGNORE INTO creator (name) VALUES (?)", name);
        !done)
        return done.error();
    return firstNumber(db, "SELECT id FROM creator WHERE name = ?", name);
}

Result<QList<Tag>> tags(Connection &db)
{
    QHash<TagId, QList<Tag>> children;
    const auto take = [&children](const Statement &row) {
        const Tag tag{.id = TagId(row.number(0)),
                      .uuid = row.text(1),
                      .parent = TagId(row.number(2)),
                      .name = row.text(3),
                      .color = int(row.number(4)),
                      .description = row.text(5),
                      .marks = row.number(6)};
        children[tag.parent].append(tag);
    };
    if (const Result<void> done = forEachRow(db,
                                             "SELECT id, uuid, parent, name, color, description,"
                                             " (SELECT count(*) FROM mark_tag WHERE tag = tag.id)"
                                             " FROM tag ORDER BY parent, position",
                                             take);
        !done)
        return done.error();
    QList<Tag> codebook;
    appendBranch(children, TagId{}, {}, codebook);
    return codebook;
}

Result<TagId> tagAt(Connection &db, const QString &path, const QString &creator, QStringList *made)
{
    if (hasControlCharacter(path.trimmed()))
        return Error{Error::Code::BadValue, u"tag"_s, u"control-character:"_s + path};
    const QStringList names = splitTagPath(path);
    if (names.isEmpty())
        return Error{Error::Code::BadValue, u"tag"_s, path};
    TagId tag{};
    for (qsizetype level = 0; level < names.size(); ++level) {
        const Result<qint64> known = childTag(db, tag, names[level]);
        if (!known)
            return known.error();
        if (*known != 0) {
            tag = TagId(*known);
            continue;
        }
        const Result<TagId> added = makeTag(db, tag, names[level], creator);
        if (!added)
            return added.error();
        tag = *added;
        if (made != nullptr)
            made->append(joinTagPath(names.first(level + 1)));
    }
    return tag;
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

Result<MarkId> addMark(Connection &db, const Mark &mark)
{
    QString article;
    const auto take = [&article](const Statement &row) { article = row.text(0); };
    if (const Result<void> done =
            forEachRow(db, "SELECT uuid FROM article WHERE id = ?", take, qint64(mark.article));
        !done)
        return done.error();
    if (article.isEmpty())
        return notFound(QString::number(qint64(mark.article)));
    const Result<qint64> creator = creatorRow(db, mark.creator);
    if (!creator)
        return creator.error();
    if (const Result<void> done = insertMark(db, mark, article, *creator); !done)
        return done.error();
    const auto id = MarkId(db.lastRowId());
    if (const Result<void> done = tagMark(db, id, tagIds(mark)); !done)
        return done.error();
    return id;
}

Result<void> updateMark(Connection &db, MarkId id, const QList<TagId> &tags, const QString &note)
{
    if (Result<void> done = runOnce(db, "UPDATE mark SET note = ?, modified = ? WHERE id = ?", note,
                                    nowText(), qint64(id));
        !done)
        return done;
    if (db.changes() == 0)
        return notFound(QString::number(qint64(id)));
    if (Result<void> done = runOnce(db, "DELETE FROM mark_tag WHERE mark = ?", qint64(id)); !done)
        return done;
    return tagMark(db, id, tags);
}

Result<void> setImportant(Connection &db, MarkId id, bool isImportant)
{
    if (Result<void> done = runOnce(db, "UPDATE mark SET important = ?, modified = ? WHERE id = ?",
                                    qint64(isImportant), nowText(), qint64(id));
        !done)
        return done;
    return db.changes() == 0 ? notFound(QString::number(qint64(id))) : Result<void>();
}

Result<void> setSelector(Connection &db, MarkId id, const Selector &selector)
{
    if (Result<void> done =
            runOnce(db,
                    "UPDATE mark SET revision = ?, range_begin = ?, range_end = ?, quote = ?,"
                    " prefix = ?, suffix = ?, state = ?, modified = ? WHERE id = ?",
                    qint64(selector.revision), qint64(selector.range.begin),
                    qint64(selector.range.end), selector.quote, selector.prefix, selector.suffix,
                    token(MarkState::Ok), nowText(), qint64(id));
        !done)
        return done;
    return db.changes() == 0 ? notFound(QString::number(qint64(id))) : Result<void>();
}

Result<void> deleteMark(Connection &db, MarkId id)
{
    if (Result<void> done = runOnce(db, "DELETE FROM mark_tag WHERE mark = ?", qint64(id)); !done)
        return done;
    if (Result<void> done = runOnce(db, "DELETE FROM mark WHERE id = ?", qint64(id)); !done)
        return done;
    if (db.changes() == 0)
        return notFound(QString::number(qint64(id)));
    return {};
}

Result<Mark> mark(Connection &db, MarkId id)
{
    const auto marks = marksWhere(db, "WHERE mark.id = ?", qint64(id));
    if (!marks)
        return marks.error();
    if (marks->isEmpty())
        return notFound(QString::number(qint64(id)));
    return marks->first();
}

Result<MarkId> markByUuid(Connection &db, const QString &uuid)
{
    const Result<qint64> row =
        rowByUuid(db, "SELECT id, uuid FROM mark WHERE uuid >= ?1 AND uuid < ?2 LIMIT 20", uuid);
    if (!row)
        return row.error();
    return MarkId(*row);
}

Result<QList<Mark>> marksOf(Connection &db, ArticleId article)
{
    return marksWhere(db,
                      "WHERE mark.article = ? ORDER BY whole DESC, range_begin, range_end, mark.id",
                      qint64(article));
}

Result<QList<Mark>> marksOf(Connection &db, const QList<ArticleId> &articles)
{
    QList<Mark> marks;
    for (const ArticleId article : articles) {
        const auto more = marksOf(db, article);
        if (!more)
            return more.error();
        marks.append(*more);
    }
    return marks;
}
