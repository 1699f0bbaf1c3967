#include "store/markstore.h"

#include "paper/tokens.h"
#include "store/binstore.h"
#include "store/changerow.h"
#include "store/idlist.h"
#include "store/moment.h"
#include "store/rowbyuuid.h"
#include "store/statement.h"

#include <QHash>
#include <QSet>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Error notFound(const QString &what)
{
    return {Error::Code::NotFound, what, {}};
}

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

Result<void> insertMark(Connection &db, const Mark &mark, const Selector &first,
                        const QString &articleUuid, qint64 creator)
{
    const Selector &selector = mark.selector;
    const QString created = mark.created.isValid() ? momentText(mark.created) : nowText();
    const QString modified = mark.modified.isValid() ? momentText(mark.modified) : created;
    return runOnce(
        db,
        "INSERT INTO mark (uuid, article, first_article, revision, range_begin, range_end, quote,"
        " prefix, suffix, first_revision, first_begin, first_end, first_quote, first_prefix,"
        " first_suffix, state, note, creator, study, created, modified, whole, important)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?17, ?18, ?19, ?20, ?21, ?22, ?10, ?11, ?12,"
        " (SELECT min(id) FROM study), ?13, ?14, ?15, ?16)",
        mark.uuid.isEmpty() ? newUuid() : mark.uuid, qint64(mark.article), articleUuid,
        qint64(selector.revision), qint64(selector.range.begin), qint64(selector.range.end),
        selector.quote, selector.prefix, selector.suffix, token(mark.state), mark.note, creator,
        created, modified, qint64(mark.isWhole), qint64(mark.isImportant), qint64(first.revision),
        qint64(first.range.begin), qint64(first.range.end), first.quote, first.prefix,
        first.suffix);
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

Result<void> fillTags(Connection &db, QList<Mark> &marks)
{
    QList<MarkId> ids;
    for (const Mark &mark : std::as_const(marks))
        ids << mark.id;
    QHash<MarkId, QList<TagId>> borne;
    QSet<TagId> all;
    const auto take = [&](const Statement &row) {
        borne[MarkId(row.number(0))] << TagId(row.number(1));
        all << TagId(row.number(1));
    };
    if (Result<void> done = forEachRow(db,
                                       "SELECT mark, tag FROM mark_tag WHERE mark IN"
                                       " (SELECT value FROM json_each(?))"
                                       " ORDER BY mark, position",
                                       take, idList(ids));
        !done || all.isEmpty())
        return done;
    const Result<QHash<TagId, Tag>> tags = tagsById(db, all.values());
    if (!tags)
        return tags.error();
    for (Mark &mark : marks) {
        const QList<TagId> own = borne.value(mark.id);
        for (const TagId id : own)
            mark.tags << tags->value(id);
    }
    return {};
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

Result<MarkId> addMark(Connection &db, const Mark &mark)
{
    return addMark(db, mark, mark.selector);
}

Result<MarkId> addMark(Connection &db, const Mark &mark, const Selector &first)
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
    if (const Result<void> done = insertMark(db, mark, first, article, *creator); !done)
        return done.error();
    const auto id = MarkId(db.lastRowId());
    if (const Result<void> done = tagMark(db, id, tagIds(mark)); !done)
        return done.error();
    return id;
}

Result<void> updateMark(Connection &db, MarkId id, const QList<TagId> &tags, const QString &note)
{
    if (Result<void> done = changeRow(
            db, id, "UPDATE mark SET note = ?2, modified = ?3 WHERE id = ?1", note, nowText());
        !done)
        return done;
    if (Result<void> done = runOnce(db, "DELETE FROM mark_tag WHERE mark = ?", qint64(id)); !done)
        return done;
    return tagMark(db, id, tags);
}

Result<void> setImportant(Connection &db, MarkId id, bool isImportant)
{
    return changeRow(db, id, "UPDATE mark SET important = ?2, modified = ?3 WHERE id = ?1",
                     qint64(isImportant), nowText());
}

Result<void> confirmMark(Connection &db, MarkId id)
{
    const Result<Mark> present = mark(db, id);
    if (!present)
        return present.error();
    if (present->state == MarkState::Orphan)
        return Error{Error::Code::BadValue, u"mark"_s, u"orphan:"_s + present->uuid};
    return runOnce(db, "UPDATE mark SET state = ?, modified = ? WHERE id = ?", token(MarkState::Ok),
                   nowText(), qint64(id));
}

Result<void> placeMark(Connection &db, MarkId id, ArticleId article, const Selector &selector)
{
    return changeRow(
        db, id,
        "UPDATE mark SET article = ?2, revision = ?3, range_begin = ?4, range_end = ?5, quote = ?6,"
        " prefix = ?7, suffix = ?8, state = ?9, modified = ?10 WHERE id = ?1",
        qint64(article), qint64(selector.revision), qint64(selector.range.begin),
        qint64(selector.range.end), selector.quote, selector.prefix, selector.suffix,
        token(MarkState::Ok), nowText());
}

Result<FirstText> firstTextOf(Connection &db, MarkId id)
{
    std::optional<FirstText> first;
    // After a second reading another article may bear the UUID of one that is gone.
    const auto take = [&first](const Statement &row) {
        const FirstText text{row.text(6),
                             {int(row.number(0)),
                              {row.number(1), row.number(2)},
                              row.text(3),
                              row.text(4),
                              row.text(5)}};
        const TextRange range = text.selector.range;
        if (!first && text.sourceText.mid(range.begin, range.length()) == text.selector.quote)
            first = text;
    };
    for (const char *const sql :
         {"SELECT first_revision, first_begin, first_end, first_quote, first_prefix, first_suffix,"
          " source_text FROM mark JOIN article ON article.uuid = first_article"
          " JOIN text_revision ON text_revision.article = article.id"
          "  AND text_revision.revision = first_revision WHERE mark.id = ?",
          "SELECT first_revision, first_begin, first_end, first_quote, first_prefix, first_suffix,"
          " source_text FROM mark JOIN former_text ON former_text.article = first_article"
          "  AND former_text.revision = first_revision WHERE mark.id = ?"}) {
        if (const Result<void> done = forEachRow(db, sql, take, qint64(id)); !done)
            return done.error();
    }
    if (!first)
        return notFound(QString::number(qint64(id)));
    return *first;
}

Result<QHash<MarkId, Selector>> firstSelectors(Connection &db, const QList<MarkId> &ids)
{
    QHash<MarkId, Selector> all;
    const auto take = [&all](const Statement &row) {
        all.insert(MarkId(row.number(0)), {int(row.number(1)),
                                           {row.number(2), row.number(3)},
                                           row.text(4),
                                           row.text(5),
                                           row.text(6)});
    };
    if (const Result<void> done = forEachRow(
            db,
            "SELECT id, first_revision, first_begin, first_end, first_quote, first_prefix,"
            " first_suffix FROM mark WHERE id IN (SELECT value FROM json_each(?))",
            take, idList(ids));
        !done)
        return done.error();
    return all;
}

Result<void> deleteMark(Connection &db, MarkId id)
{
    const auto known = firstNumber(db, "SELECT id FROM mark WHERE id = ?", qint64(id));
    if (!known)
        return known.error();
    if (*known == 0)
        return notFound(QString::number(qint64(id)));
    return deleteMarks(db, {id});
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
