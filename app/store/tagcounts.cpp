#include "store/tagcounts.h"

#include "store/statement.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace {

// Rows of the codebook in place of ids; -1 above the top.
struct Rows
{
    QHash<TagId, qsizetype> of;
    QList<qsizetype> parents;
};

Rows rowsOf(const QList<Tag> &codebook)
{
    Rows rows;
    for (qsizetype row = 0; row < codebook.size(); ++row) {
        rows.of.insert(codebook[row].id, row);
        rows.parents << rows.of.value(codebook[row].parent, -1);
    }
    return rows;
}

// Marks on deleted articles do not count.
constexpr auto countSql =
    "SELECT tag, count(*) FROM mark_tag WHERE mark NOT IN (SELECT mark.id FROM article"
    " JOIN mark ON mark.article = article.id WHERE article.removed IS NOT NULL) GROUP BY tag";

// How often a tag is borne; to begin with as if no mark had more than one.
Result<void> countEach(Connection &db, const Rows &rows, QList<Tag> &codebook)
{
    const auto take = [&](const Statement &row) {
        codebook[rows.of.value(TagId(row.number(0)))].marks = row.number(1);
    };
    if (Result<void> done = forEachRow(db, countSql, take); !done)
        return done;
    for (Tag &tag : codebook)
        tag.marksBelow = tag.marks;
    for (qsizetype row = codebook.size() - 1; row >= 0; --row) {
        if (const qsizetype parent = rows.parents[row]; parent >= 0)
            codebook[parent].marksBelow += codebook[row].marksBelow;
    }
    return {};
}

// A mark with several tags was counted once for each of them on the way up.
void takeBackDoubles(const Rows &rows, const QList<qsizetype> &tagsOfMark, QList<Tag> &codebook)
{
    QSet<qsizetype> counted;
    for (const qsizetype tag : tagsOfMark) {
        for (qsizetype row = tag; row >= 0; row = rows.parents[row]) {
            if (counted.contains(row))
                --codebook[row].marksBelow;
            counted.insert(row);
        }
    }
}

} // namespace

Result<void> countMarks(Connection &db, QList<Tag> &codebook)
{
    const Rows rows = rowsOf(codebook);
    if (Result<void> done = countEach(db, rows, codebook); !done)
        return done;
    qint64 mark = 0;
    QList<qsizetype> tagsOfMark;
    const auto take = [&](const Statement &row) {
        if (row.number(0) != mark)
            takeBackDoubles(rows, std::exchange(tagsOfMark, {}), codebook);
        mark = row.number(0);
        tagsOfMark << rows.of.value(TagId(row.number(1)));
    };
    // The tags of one mark have different positions: of several, one has another than 0.
    Result<void> done = forEachRow(db,
                                   "SELECT mark, tag FROM mark_tag WHERE mark IN"
                                   " (SELECT mark FROM mark_tag WHERE position <> 0)"
                                   " AND mark NOT IN (SELECT mark.id FROM article"
                                   "  JOIN mark ON mark.article = article.id"
                                   "  WHERE article.removed IS NOT NULL) ORDER BY mark",
                                   take);
    takeBackDoubles(rows, tagsOfMark, codebook);
    return done;
}
