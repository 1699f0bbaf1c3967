#include "store/notedmarks.h"

#include "store/statement.h"

namespace {

NotedMark markOf(const Statement &row)
{
    NotedMark mark{.id = MarkId(row.number(0)),
                   .uuid = row.text(1),
                   .place = {ArticleId(row.number(2)), {row.number(3), row.number(4)}},
                   .headline = row.text(5),
                   .quote = row.text(6),
                   .note = row.text(7),
                   .comments = row.text(9)};
    for (const QString &tag : row.text(8).split(u' ', Qt::SkipEmptyParts))
        mark.tags << TagId(tag.toLongLong());
    return mark;
}

} // namespace

Result<void> forEachNotedMark(Connection &db, const std::function<bool(const NotedMark &)> &take)
{
    auto rows = Statement::prepare(
        db,
        "SELECT mark.id, mark.uuid, mark.article, range_begin, range_end, headline, quote, note,"
        " (SELECT group_concat(tag, ' ') FROM (SELECT tag FROM mark_tag WHERE mark = mark.id"
        "  ORDER BY position)) AS tags,"
        " (SELECT group_concat(content, char(10)) FROM (SELECT content FROM mark_comment"
        "  WHERE mark = mark.id ORDER BY id)) AS comments"
        " FROM mark JOIN article ON article.id = mark.article"
        " WHERE article.removed IS NULL AND (note <> '' OR tags IS NOT NULL"
        " OR comments IS NOT NULL)"
        " ORDER BY mark.modified DESC, mark.id DESC");
    if (!rows)
        return rows.error();
    while (true) {
        const Result<bool> found = rows->step();
        if (!found)
            return found.error();
        if (!*found || !take(markOf(*rows)))
            return {};
    }
}
