#include "store/memostore.h"

#include "paper/tokens.h"
#include "store/binstore.h"
#include "store/creatorrow.h"
#include "store/idlist.h"
#include "store/moment.h"
#include "store/rowbyuuid.h"
#include "store/statement.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

Error notFound(const QString &what)
{
    return {Error::Code::NotFound, what, {}};
}

template <typename... Values>
Result<QList<Memo>> select(Connection &db, const QByteArray &conditions, const Values &...values)
{
    QList<Memo> found;
    const auto take = [&found](const Statement &row) {
        found << Memo{.id = MemoId(row.number(0)),
                      .uuid = row.text(1),
                      .about = {memoKind(row.text(2)).value_or(MemoKind::Free), row.text(3)},
                      .name = row.text(4),
                      .title = row.text(5),
                      .text = row.text(6),
                      .creator = row.text(7),
                      .created = momentOf(row.text(8)),
                      .modified = momentOf(row.text(9))};
    };
    const QByteArray sql =
        "SELECT memo.id, uuid, about_kind, about, ifnull(CASE about_kind"
        " WHEN 'article' THEN (SELECT headline FROM article WHERE uuid = about UNION ALL"
        "  SELECT headline FROM alias JOIN article ON article.id = alias.article"
        "  WHERE alias.uuid = about LIMIT 1)"
        " WHEN 'city' THEN (SELECT short_name FROM place WHERE code = about)"
        " WHEN 'tag' THEN (WITH RECURSIVE above (parent, path) AS ("
        "  SELECT parent, replace(name, '/', '\\/') FROM tag WHERE uuid = about UNION ALL"
        "  SELECT tag.parent, replace(tag.name, '/', '\\/') || '/' || path FROM above"
        "  JOIN tag ON tag.id = above.parent) SELECT path FROM above ORDER BY length(path) DESC"
        "  LIMIT 1) END, '') AS subject, title, content, creator.name, created, modified"
        " FROM memo JOIN creator ON creator.id = memo.creator " +
        conditions;
    if (const Result<void> done = forEachRow(db, sql.constData(), take, values...); !done)
        return done.error();
    return found;
}

// Articles keep their memo when another reading gives them another UUID.
constexpr auto isAboutSql =
    "WHERE about_kind = ?1 AND (about = ?2 OR (?1 = 'article' AND about IN"
    " (SELECT uuid FROM article WHERE id IN (SELECT article FROM alias WHERE uuid = ?2)"
    " UNION SELECT alias.uuid FROM alias WHERE article IN"
    " (SELECT id FROM article WHERE uuid = ?2"
    " UNION SELECT article FROM alias WHERE uuid = ?2))))"
    " ORDER BY about <> ?2, memo.id LIMIT 1";

// Cities come from a table outside of the library.
Result<void> ensureThere(Connection &db, const MemoSubject &about)
{
    const char *sql = nullptr;
    if (about.kind == MemoKind::Article)
        sql = "SELECT count(*) FROM (SELECT uuid FROM article UNION ALL SELECT uuid FROM alias)"
              " WHERE uuid = ?";
    if (about.kind == MemoKind::Tag)
        sql = "SELECT count(*) FROM tag WHERE uuid = ?";
    if (!sql)
        return {};
    const Result<qint64> known = firstNumber(db, sql, about.key);
    if (!known)
        return known.error();
    return *known == 0 ? notFound(about.key) : Result<void>();
}

// The memo that is to be written in; none for a new one.
Result<std::optional<Memo>> present(Connection &db, const Memo &wanted)
{
    if (wanted.uuid.isEmpty())
        return memoAbout(db, wanted.about);
    const Result<QList<Memo>> found = select(db, "WHERE memo.uuid = ?", wanted.uuid);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notFound(wanted.uuid);
    return std::optional(found->constFirst());
}

Result<MemoId> insert(Connection &db, const Memo &memo, const QString &creator)
{
    if (const Result<void> there = ensureThere(db, memo.about); !there)
        return there.error();
    const Result<qint64> author = creatorRow(db, creator);
    if (!author)
        return author.error();
    if (const Result<void> done = runOnce(
            db,
            "INSERT INTO memo (uuid, about_kind, about, title, content, creator, study, created,"
            " modified) VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT min(id) FROM study), ?7, ?7)",
            QUuid::createUuid().toString(QUuid::WithoutBraces), token(memo.about.kind),
            memo.about.key, memo.title.simplified(), memo.text, *author, nowText());
        !done)
        return done.error();
    return MemoId(db.lastRowId());
}

Result<void> update(Connection &db, const Memo &before, const QString &title, const QString &text)
{
    if (before.title == title.simplified() && before.text == text)
        return {};
    return runOnce(db, "UPDATE memo SET title = ?, content = ?, modified = ? WHERE id = ?",
                   title.simplified(), text, nowText(), qint64(before.id));
}

Result<std::optional<Memo>> memoOfTag(Connection &db, TagId tag)
{
    const Result<QList<Memo>> found =
        select(db, "WHERE about_kind = 'tag' AND about = (SELECT uuid FROM tag WHERE id = ?)",
               qint64(tag));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Memo>() : std::optional(found->constFirst());
}

} // namespace

Result<MemoId> saveMemo(Connection &db, const Memo &memo, const QString &creator)
{
    if (memo.text.trimmed().isEmpty())
        return Error{Error::Code::BadValue, u"memo"_s, u"empty-memo"_s};
    const Result<std::optional<Memo>> before = present(db, memo);
    if (!before)
        return before.error();
    if (!*before)
        return insert(db, memo, creator);
    if (const Result<void> done = update(db, **before, memo.title, memo.text); !done)
        return done.error();
    return (*before)->id;
}

Result<void> deleteMemo(Connection &db, MemoId id)
{
    const Result<Memo> gone = memo(db, id);
    if (!gone)
        return gone.error();
    if (Result<void> done = keepMemoInBin(db, gone->uuid); !done)
        return done;
    return runOnce(db, "DELETE FROM memo WHERE id = ?", qint64(id));
}

Result<QList<Memo>> memos(Connection &db)
{
    return select(db, "ORDER BY CASE about_kind WHEN 'article' THEN 0 WHEN 'tag' THEN 1"
                      " WHEN 'city' THEN 2 ELSE 3 END, subject, title, memo.id");
}

Result<Memo> memo(Connection &db, MemoId id)
{
    const Result<QList<Memo>> found = select(db, "WHERE memo.id = ?", qint64(id));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notFound(QString::number(qint64(id)));
    return found->constFirst();
}

Result<MemoId> memoByUuid(Connection &db, const QString &uuid)
{
    const Result<qint64> row =
        rowByUuid(db, "SELECT id, uuid FROM memo WHERE uuid >= ?1 AND uuid < ?2 LIMIT 20", uuid);
    if (!row)
        return row.error();
    return MemoId(*row);
}

Result<std::optional<Memo>> memoAbout(Connection &db, const MemoSubject &subject)
{
    if (subject.kind == MemoKind::Free)
        return std::optional<Memo>();
    const Result<QList<Memo>> found = select(db, isAboutSql, token(subject.kind), subject.key);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Memo>() : std::optional(found->constFirst());
}

Result<void> deleteMemosOfTags(Connection &db, const QList<TagId> &tags)
{
    for (const TagId tag : tags) {
        const Result<std::optional<Memo>> gone = memoOfTag(db, tag);
        if (!gone)
            return gone.error();
        if (!*gone)
            continue;
        if (Result<void> done = deleteMemo(db, (*gone)->id); !done)
            return done;
    }
    return {};
}

Result<qint64> memosOfTags(Connection &db, const QList<TagId> &tags)
{
    return firstNumber(db,
                       "SELECT count(*) FROM memo WHERE about_kind = 'tag' AND about IN"
                       " (SELECT uuid FROM tag WHERE id IN (SELECT value FROM json_each(?)))",
                       idList(tags));
}

Result<void> joinMemosOfTags(Connection &db, TagId from, TagId into)
{
    const Result<std::optional<Memo>> gone = memoOfTag(db, from);
    if (!gone)
        return gone.error();
    const Result<std::optional<Memo>> kept = memoOfTag(db, into);
    if (!kept)
        return kept.error();
    if (!*gone)
        return {};
    if (!*kept)
        return runOnce(db,
                       "UPDATE memo SET about = (SELECT uuid FROM tag WHERE id = ?), modified = ?"
                       " WHERE id = ?",
                       qint64(into), nowText(), qint64((*gone)->id));
    const QString both = (*kept)->text + u"\n\n"_s + (*gone)->text;
    if (Result<void> done = update(db, **kept, (*kept)->title, both); !done)
        return done;
    return runOnce(db, "DELETE FROM memo WHERE id = ?", qint64((*gone)->id)); // it is in the other
}
