#include "store/bincontent.h"

#include "paper/tag.h"
#include "paper/tokens.h"
#include "store/binstore.h"
#include "store/carrymarks.h"
#include "store/creatorrow.h"
#include "store/idlist.h"
#include "store/moment.h"
#include "store/statement.h"
#include "store/tagstore.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

// -- into the bin

constexpr auto keepMarksSql =
    "WITH RECURSIVE path (id, names) AS MATERIALIZED (SELECT id, replace(name, '/', '\\/')"
    " FROM tag WHERE parent IS NULL UNION ALL"
    " SELECT tag.id, names || '/' || replace(tag.name, '/', '\\/')"
    " FROM path JOIN tag ON tag.parent = path.id)"
    "INSERT OR REPLACE INTO bin (uuid, kind, label, content, removed) SELECT mark.uuid, 'mark',"
    " substr(iif(quote <> '', quote, headline), 1, 100),"
    " json_object('article', article.uuid, 'revision', mark.revision, 'begin', range_begin,"
    "  'end', range_end, 'quote', quote, 'prefix', prefix, 'suffix', suffix, 'state', state,"
    "  'note', note, 'important', important, 'whole', whole, 'firstArticle', first_article,"
    "  'firstRevision', first_revision, 'firstBegin', first_begin, 'firstEnd', first_end,"
    "  'firstQuote', first_quote, 'firstPrefix', first_prefix, 'firstSuffix', first_suffix,"
    "  'creator', creator.name, 'created', mark.created, 'modified', mark.modified,"
    "  'tags', (SELECT json_group_array(json_array(uuid, names)) FROM (SELECT tag.uuid, names"
    "   FROM mark_tag JOIN tag ON tag.id = mark_tag.tag JOIN path ON path.id = tag.id"
    "   WHERE mark = mark.id ORDER BY mark_tag.position)),"
    "  'links', (SELECT json_group_array(json_object('uuid', mark_link.uuid, 'from', one.uuid,"
    "   'to', other.uuid, 'kind', kind, 'creator', author.name, 'created', mark_link.created,"
    "   'modified', mark_link.modified)) FROM mark_link JOIN mark AS one ON one.id = mark_link.mark"
    "   JOIN mark AS other ON other.id = mark_link.other"
    "   JOIN creator AS author ON author.id = mark_link.creator"
    "   WHERE mark_link.mark = mark.id OR mark_link.other = mark.id),"
    "  'comments', (SELECT json_group_array(json_object('uuid', mark_comment.uuid,"
    "   'content', content, 'creator', author.name, 'created', mark_comment.created,"
    "   'modified', mark_comment.modified)) FROM mark_comment"
    "   JOIN creator AS author ON author.id = mark_comment.creator WHERE mark = mark.id)), ?2"
    " FROM mark JOIN article ON article.id = mark.article"
    " JOIN creator ON creator.id = mark.creator"
    " WHERE mark.id IN (SELECT value FROM json_each(?1))";

constexpr auto keepTagsSql =
    "WITH RECURSIVE path (id, names) AS MATERIALIZED (SELECT id, replace(name, '/', '\\/')"
    " FROM tag WHERE parent IS NULL UNION ALL"
    " SELECT tag.id, names || '/' || replace(tag.name, '/', '\\/')"
    " FROM path JOIN tag ON tag.parent = path.id)"
    "INSERT OR REPLACE INTO bin (uuid, kind, label, content, removed) SELECT tag.uuid, 'tag',"
    " names, json_object('path', names, 'parent', above.uuid, 'position', tag.position,"
    "  'name', tag.name, 'color', tag.color, 'shortcut', tag.shortcut,"
    "  'description', tag.description, 'whenToUse', tag.when_to_use,"
    "  'whenNotToUse', tag.when_not_to_use, 'example', tag.example, 'creator', creator.name,"
    "  'created', tag.created, 'modified', tag.modified,"
    "  'names', (SELECT json_group_array(json_array(language, tag_name.name)) FROM tag_name"
    "   WHERE tag_name.tag = tag.id),"
    "  'aliases', (SELECT json_group_array(json_array(tag_alias.folded_name, tag_alias.name))"
    "   FROM tag_alias WHERE tag_alias.tag = tag.id),"
    "  'marks', (SELECT json_group_array(json_array(mark.uuid, mark_tag.position)) FROM mark_tag"
    "   JOIN mark ON mark.id = mark_tag.mark WHERE mark_tag.tag = tag.id)), ?2"
    " FROM tag JOIN path ON path.id = tag.id JOIN creator ON creator.id = tag.creator"
    " LEFT JOIN tag AS above ON above.id = tag.parent"
    " WHERE tag.id IN (SELECT value FROM json_each(?1))";

constexpr auto keepMemoSql =
    "INSERT OR REPLACE INTO bin (uuid, kind, label, content, removed) SELECT uuid, 'memo',"
    " iif(title <> '', title, substr(content, 1, 100)), json_object('aboutKind', about_kind,"
    " 'about', about, 'title', title, 'content', content, 'creator', creator.name,"
    " 'created', created, 'modified', modified), ?2"
    " FROM memo JOIN creator ON creator.id = memo.creator WHERE uuid = ?1";

// -- out of it

Result<QJsonObject> contentOf(Connection &db, const QString &uuid)
{
    QJsonObject content;
    const auto take = [&content](const Statement &row) {
        content = QJsonDocument::fromJson(row.bytes(0)).object();
    };
    if (const Result<void> done =
            forEachRow(db, "SELECT content FROM bin WHERE uuid = ?", take, uuid);
        !done)
        return done.error();
    if (content.isEmpty())
        return Error{Error::Code::NotFound, uuid, {}};
    return content;
}

QString text(const QJsonObject &content, const char *name)
{
    return content.value(QLatin1StringView(name)).toString();
}

qint64 number(const QJsonObject &content, const char *name)
{
    return content.value(QLatin1StringView(name)).toInteger();
}

// Where the mark's article is now.
struct Ground
{
    qint64 article = 0;
    int revision = 0;
    bool hasText = true; // false: it was joined to another one, its text is gone
};

Result<Ground> groundOf(Connection &db, const QJsonObject &content)
{
    Ground ground{.revision = int(number(content, "revision"))};
    const Result<qint64> same = firstNumber(db,
                                            "SELECT article.id FROM article JOIN text_revision"
                                            " ON text_revision.article = article.id WHERE uuid = ?"
                                            " AND text_revision.revision = ?",
                                            text(content, "article"), qint64(ground.revision));
    if (!same)
        return same.error();
    ground.article = *same;
    if (ground.article != 0)
        return ground;
    const auto take = [&ground](const Statement &row) {
        ground = {row.number(0), int(row.number(1)), false};
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT article.id, article.revision FROM alias"
                       " JOIN article ON article.id = alias.article WHERE alias.uuid = ?",
                       take, text(content, "article"));
        !done)
        return done.error();
    if (ground.article == 0)
        return Error{Error::Code::NotFound, text(content, "article"), u"article-gone"_s};
    return ground;
}

Result<MarkId> insertMark(Connection &db, const QString &uuid, const QJsonObject &content,
                          const Ground &ground)
{
    const Result<qint64> creator = creatorRow(db, text(content, "creator"));
    if (!creator)
        return creator.error();
    // Where its text is gone it has no place until it is given one.
    const qint64 begin = ground.hasText ? number(content, "begin") : 0;
    const qint64 end = ground.hasText ? number(content, "end") : 0;
    const QString state = ground.hasText ? text(content, "state") : token(MarkState::Orphan);
    if (const Result<void> done = runOnce(
            db,
            "INSERT INTO mark (uuid, article, revision, range_begin, range_end, quote, prefix,"
            " suffix, state, note, important, whole, first_article, first_revision, first_begin,"
            " first_end, first_quote, first_prefix, first_suffix, creator, study, created,"
            " modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            " (SELECT min(id) FROM study), ?, ?)",
            uuid, ground.article, qint64(ground.revision), begin, end,
            ground.hasText ? text(content, "quote") : QString(), text(content, "prefix"),
            text(content, "suffix"), state, text(content, "note"), number(content, "important"),
            number(content, "whole"), text(content, "firstArticle"),
            number(content, "firstRevision"), number(content, "firstBegin"),
            number(content, "firstEnd"), text(content, "firstQuote"), text(content, "firstPrefix"),
            text(content, "firstSuffix"), *creator, text(content, "created"),
            text(content, "modified"));
        !done)
        return done.error();
    return MarkId(db.lastRowId());
}

// The tag with that UUID, else the one at that path, made again if need be.
Result<TagId> tagOf(Connection &db, const QJsonArray &kept, const QString &creator)
{
    const Result<qint64> same =
        firstNumber(db, "SELECT id FROM tag WHERE uuid = ?", kept.at(0).toString());
    if (!same)
        return same.error();
    return *same != 0 ? Result<TagId>(TagId(*same)) : tagAt(db, kept.at(1).toString(), creator);
}

Result<void> giveTags(Connection &db, MarkId mark, const QJsonObject &content)
{
    const QJsonArray tags = content.value("tags"_L1).toArray();
    for (qsizetype at = 0; at < tags.size(); ++at) {
        const Result<TagId> tag = tagOf(db, tags.at(at).toArray(), text(content, "creator"));
        if (!tag)
            return tag.error();
        if (Result<void> done =
                runOnce(db, "INSERT OR IGNORE INTO mark_tag (mark, tag, position) VALUES (?, ?, ?)",
                        qint64(mark), qint64(*tag), qint64(at));
            !done)
            return done;
    }
    return {};
}

// Those to marks that are there.
Result<void> giveLinks(Connection &db, const QJsonObject &content)
{
    const QJsonArray links = content.value("links"_L1).toArray();
    for (const auto &value : links) {
        const QJsonObject link = value.toObject();
        const Result<qint64> creator = creatorRow(db, text(link, "creator"));
        if (!creator)
            return creator.error();
        if (Result<void> done = runOnce(
                db,
                "INSERT OR IGNORE INTO mark_link (uuid, mark, other, kind, creator, study, created,"
                " modified) SELECT ?1, one.id, other.id, ?4, ?5, (SELECT min(id) FROM study), ?6,"
                " ?7 FROM mark AS one, mark AS other WHERE one.uuid = ?2 AND other.uuid = ?3",
                text(link, "uuid"), text(link, "from"), text(link, "to"), text(link, "kind"),
                *creator, text(link, "created"), text(link, "modified"));
            !done)
            return done;
    }
    return {};
}

Result<void> giveComments(Connection &db, MarkId mark, const QJsonObject &content)
{
    const QJsonArray comments = content.value("comments"_L1).toArray();
    for (const auto &value : comments) {
        const QJsonObject comment = value.toObject();
        const Result<qint64> creator = creatorRow(db, text(comment, "creator"));
        if (!creator)
            return creator.error();
        if (Result<void> done =
                runOnce(db,
                        "INSERT INTO mark_comment (uuid, mark, content, creator, study, created,"
                        " modified) VALUES (?, ?, ?, ?, (SELECT min(id) FROM study), ?, ?)",
                        text(comment, "uuid"), qint64(mark), text(comment, "content"), *creator,
                        text(comment, "created"), text(comment, "modified"));
            !done)
            return done;
    }
    return {};
}

// -- tags

// What the tag hung below: the same if it is there or in the bin, else what is at its path.
Result<TagId> parentOf(Connection &db, const QJsonObject &content)
{
    QStringList names = splitTagPath(text(content, "path"));
    names.removeLast();
    if (names.isEmpty())
        return TagId{};
    const QString above = text(content, "parent");
    const Result<qint64> binned = firstNumber(db, "SELECT count(*) FROM bin WHERE uuid = ?", above);
    if (!binned)
        return binned.error();
    if (*binned > 0) {
        Result<void> done = restoreTag(db, above);
        if (done)
            done = runOnce(db, "DELETE FROM bin WHERE uuid = ?", above);
        if (!done)
            return done.error();
    }
    return tagOf(db, {above, joinTagPath(names)}, text(content, "creator"));
}

Result<TagId> insertTag(Connection &db, const QString &uuid, const QJsonObject &content,
                        TagId parent)
{
    const QString name = text(content, "name");
    const Result<TagId> other = childTag(db, parent, name);
    if (!other)
        return other.error();
    if (*other != TagId{})
        return Error{Error::Code::Exists, text(content, "path"), u"tag"_s};
    const Result<qint64> creator = creatorRow(db, text(content, "creator"));
    if (!creator)
        return creator.error();
    const qint64 position = number(content, "position");
    if (const Result<void> done = runOnce(db,
                                          "UPDATE tag SET position = position + 1"
                                          " WHERE ifnull(parent, 0) = ? AND position >= ?",
                                          qint64(parent), position);
        !done)
        return done.error();
    if (const Result<void> done = runOnce(
            db,
            "INSERT INTO tag (uuid, parent, position, name, folded_name, color, shortcut,"
            " description, when_to_use, when_not_to_use, example, creator, study, created,"
            " modified) VALUES (?1, nullif(?2, 0), ?3, ?4, ?5, ?6,"
            " iif(EXISTS (SELECT 1 FROM tag WHERE shortcut = ?7), '', ?7), ?8, ?9, ?10, ?11, ?12,"
            " (SELECT min(id) FROM study), ?13, ?14)",
            uuid, qint64(parent), position, name, foldedTagName(name), number(content, "color"),
            text(content, "shortcut"), text(content, "description"), text(content, "whenToUse"),
            text(content, "whenNotToUse"), text(content, "example"), *creator,
            text(content, "created"), text(content, "modified"));
        !done)
        return done.error();
    return TagId(db.lastRowId());
}

// Pairs of values that hang on a tag.
Result<void> givePairs(Connection &db, TagId tag, const QJsonValue &pairs, const char *sql)
{
    const QJsonArray all = pairs.toArray();
    for (const auto &pair : all) {
        if (Result<void> done =
                runOnce(db, sql, qint64(tag), pair.toArray().at(0).toVariant().toString(),
                        pair.toArray().at(1).toVariant().toString());
            !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> keepMarksInBin(Connection &db, const QList<MarkId> &ids)
{
    return runOnce(db, keepMarksSql, idList(ids), nowText());
}

Result<void> keepTagsInBin(Connection &db, const QList<TagId> &ids)
{
    return runOnce(db, keepTagsSql, idList(ids), nowText());
}

Result<void> keepMemoInBin(Connection &db, const QString &uuid)
{
    return runOnce(db, keepMemoSql, uuid, nowText());
}

Result<void> restoreMark(Connection &db, const QString &uuid, MarkCarrier carrier)
{
    const Result<QJsonObject> content = contentOf(db, uuid);
    if (!content)
        return content.error();
    const Result<Ground> ground = groundOf(db, *content);
    if (!ground)
        return ground.error();
    const Result<MarkId> mark = insertMark(db, uuid, *content, *ground);
    if (!mark)
        return mark.error();
    Result<void> done = giveTags(db, *mark, *content);
    if (done)
        done = giveLinks(db, *content);
    if (done)
        done = giveComments(db, *mark, *content);
    return done ? carryToPresent(db, ArticleId(ground->article), ground->revision, carrier) : done;
}

Result<void> restoreTag(Connection &db, const QString &uuid)
{
    const Result<QJsonObject> content = contentOf(db, uuid);
    if (!content)
        return content.error();
    const Result<TagId> parent = parentOf(db, *content);
    if (!parent)
        return parent.error();
    const Result<TagId> tag = insertTag(db, uuid, *content, *parent);
    if (!tag)
        return tag.error();
    Result<void> done = givePairs(db, *tag, content->value("names"_L1),
                                  "INSERT INTO tag_name (tag, language, name) VALUES (?1, ?2, ?3)");
    if (done)
        done = givePairs(db, *tag, content->value("aliases"_L1),
                         "INSERT INTO tag_alias (tag, folded_name, name) VALUES (?1, ?2, ?3)");
    if (!done)
        return done;
    return givePairs(db, *tag, content->value("marks"_L1),
                     "INSERT OR IGNORE INTO mark_tag (mark, tag, position)"
                     " SELECT id, ?1, CAST(?3 AS INTEGER) FROM mark WHERE uuid = ?2");
}

Result<void> restoreMemo(Connection &db, const QString &uuid)
{
    const Result<QJsonObject> content = contentOf(db, uuid);
    if (!content)
        return content.error();
    const Result<qint64> creator = creatorRow(db, text(*content, "creator"));
    if (!creator)
        return creator.error();
    return runOnce(db,
                   "INSERT INTO memo (uuid, about_kind, about, title, content, creator, study,"
                   " created, modified)"
                   " VALUES (?, ?, ?, ?, ?, ?, (SELECT min(id) FROM study), ?, ?)",
                   uuid, text(*content, "aboutKind"), text(*content, "about"),
                   text(*content, "title"), text(*content, "content"), *creator,
                   text(*content, "created"), text(*content, "modified"));
}
