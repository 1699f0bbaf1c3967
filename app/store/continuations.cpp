#include "store/continuations.h"

#include "paper/page.h"
#include "store/statement.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// An article that goes on elsewhere or comes from elsewhere, and is not linked there yet.
struct OpenEnd
{
    ArticleId id{};
    FileId file{};
    QString day;
    QString paper; // empty when unknown
    QString folder;
    QString page; // its own
    QString on;   // empty when that end is linked or it has none
    QString from;
};

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

constexpr auto openEndsSql =
    "SELECT article.id, page.file, article.best, ifnull(paper.name, ''), path, page_number,"
    " iif(onward.article IS NULL, continued_on, ''),"
    " iif(backward.next IS NULL, continued_from, '')"
    " FROM article JOIN page ON page.id = article.page JOIN file ON file.id = page.file"
    " LEFT JOIN paper ON paper.id = article.paper"
    " LEFT JOIN continuation AS onward ON onward.article = article.id"
    " LEFT JOIN continuation AS backward ON backward.next = article.id"
    " WHERE (continued_on <> '' OR continued_from <> '') AND article.best = ?"
    " AND article.precision = 'day' AND article.date_kind <> 'inferred'"
    " AND article.removed IS NULL";

Result<QList<OpenEnd>> openEnds(Connection &db, const QString &day)
{
    QList<OpenEnd> ends;
    const auto take = [&ends](const Statement &row) {
        ends.append({ArticleId(row.number(0)), FileId(row.number(1)), row.text(2), row.text(3),
                     folderOf(row.text(4)), row.text(5), row.text(6), row.text(7)});
    };
    if (const Result<void> done = forEachRow(db, openEndsSql, take, day); !done)
        return done.error();
    return ends;
}

// The days on which the file has articles that may be linked.
Result<QStringList> openDays(Connection &db, FileId file)
{
    QStringList days;
    const auto take = [&days](const Statement &row) { days.append(row.text(0)); };
    if (const Result<void> done = forEachRow(
            db,
            "SELECT DISTINCT article.best FROM page JOIN article ON article.page = page.id"
            " WHERE page.file = ? AND (continued_on <> '' OR continued_from <> '')",
            take, qint64(file));
        !done)
        return done.error();
    return days;
}

bool areOfOneIssue(const OpenEnd &one, const OpenEnd &other)
{
    if (!one.paper.isEmpty() && !other.paper.isEmpty())
        return one.paper == other.paper;
    return one.folder == other.folder;
}

bool agrees(const QString &said, const QString &printed)
{
    return printed.isEmpty() || isSamePageNumber(said, printed);
}

bool fit(const OpenEnd &tail, const OpenEnd &head)
{
    const bool isNumbered = !tail.page.isEmpty() || !head.page.isEmpty();
    return !tail.on.isEmpty() && !head.from.isEmpty() && tail.file != head.file && isNumbered &&
           agrees(tail.on, head.page) && agrees(head.from, tail.page) && areOfOneIssue(tail, head);
}

// The only one of `ends` for which fits(end) holds.
template <typename Fits>
std::optional<OpenEnd> onlyOne(const QList<OpenEnd> &ends, Fits fits)
{
    const auto first = std::ranges::find_if(ends, fits);
    const bool isOnly =
        first != ends.end() && std::find_if(first + 1, ends.end(), fits) == ends.end();
    return isOnly ? std::optional(*first) : std::nullopt;
}

Result<void> settleDoubt(Connection &db, ArticleId id, const QString &kind)
{
    if (Result<void> done =
            runOnce(db,
                    "UPDATE page SET doubts = max(0, doubts - (SELECT count(*) FROM article,"
                    " json_each(article.doubts) WHERE article.id = ?1"
                    " AND json_extract(value, '$[0]') = ?2))"
                    " WHERE id = (SELECT page FROM article WHERE id = ?1)",
                    qint64(id), kind);
        !done)
        return done;
    return runOnce(
        db,
        "UPDATE article SET doubts = (SELECT json_group_array(json(value))"
        "  FROM json_each(doubts) WHERE json_extract(value, '$[0]') <> ?2) WHERE id = ?1",
        qint64(id), kind);
}

// The lines of the marks are kept: they are the doubts again should the link break.
Result<void> link(Connection &db, const OpenEnd &tail, const OpenEnd &head)
{
    if (Result<void> done = runOnce(
            db,
            "INSERT INTO continuation (article, next, lines, next_lines) SELECT ?1, ?2,"
            " ifnull((SELECT json_extract(value, '$[1]') FROM article, json_each(doubts)"
            "  WHERE article.id = ?1 AND json_extract(value, '$[0]') = 'continued-on'), '[]'),"
            " ifnull((SELECT json_extract(value, '$[1]') FROM article, json_each(doubts)"
            "  WHERE article.id = ?2 AND json_extract(value, '$[0]') = 'continued-from'), '[]')",
            qint64(tail.id), qint64(head.id));
        !done)
        return done;
    if (Result<void> done = settleDoubt(db, tail.id, u"continued-on"_s); !done)
        return done;
    return settleDoubt(db, head.id, u"continued-from"_s);
}

Result<void> linkDay(Connection &db, const QString &day)
{
    const auto ends = openEnds(db, day);
    if (!ends)
        return ends.error();
    for (const OpenEnd &tail : *ends) {
        const auto head = onlyOne(*ends, [&](const OpenEnd &end) { return fit(tail, end); });
        if (!head || !onlyOne(*ends, [&](const OpenEnd &end) { return fit(end, *head); }))
            continue;
        if (Result<void> done = link(db, tail, *head); !done)
            return done;
    }
    return {};
}

// The reading is new: what was linked may be another text now.
Result<void> unlink(Connection &db, FileId file)
{
    return runOnce(db,
                   "DELETE FROM continuation WHERE article IN (SELECT article.id FROM page"
                   "  JOIN article ON article.page = page.id WHERE page.file = ?1)"
                   " OR next IN (SELECT article.id FROM page"
                   "  JOIN article ON article.page = page.id WHERE page.file = ?1)",
                   qint64(file));
}

Result<void> placeOnPages(Connection &db, FileId file)
{
    if (Result<void> done =
            runOnce(db,
                    "DELETE FROM page_of_article WHERE position > 0 AND article IN"
                    " (SELECT article.id FROM page JOIN article ON article.page = page.id"
                    "  WHERE page.file = ?)",
                    qint64(file));
        !done)
        return done;
    return runOnce(
        db,
        "INSERT INTO page_of_article (article, position, page) SELECT article.id,"
        " row_number() OVER (PARTITION BY article.id ORDER BY other.position), other.id FROM page"
        " JOIN article ON article.page = page.id"
        " JOIN page AS other ON other.file = page.file AND other.id <> page.id WHERE page.file = ?"
        " AND EXISTS (SELECT 1 FROM json_each(article.lines)"
        "  WHERE value BETWEEN other.first_line AND other.last_line)",
        qint64(file));
}

} // namespace

Result<void> settleContinuations(Connection &db, FileId file)
{
    const auto pages = firstNumber(db, "SELECT count(*) FROM page WHERE file = ?", qint64(file));
    if (!pages)
        return pages.error();
    if (*pages > 1) {
        if (Result<void> done = placeOnPages(db, file); !done)
            return done;
    }
    if (Result<void> done = unlink(db, file); !done)
        return done;
    const auto days = openDays(db, file);
    if (!days)
        return days.error();
    for (const QString &day : *days) {
        if (Result<void> done = linkDay(db, day); !done)
            return done;
    }
    return {};
}
