#include "paper/tokens.h"
#include "store/idlist.h"
#include "store/moment.h"
#include "store/passagestore.h"
#include "store/statement.h"
#include "store/tagstore.h"

#include <QHash>

// What the table of all marks shows of those that are in view.

using namespace Qt::StringLiterals;

namespace {

PassageRow rowOf(const Statement &row)
{
    const QString confidence = row.text(15);
    return {.id = MarkId(row.number(0)),
            .uuid = row.text(1),
            .article = ArticleId(row.number(2)),
            .articleUuid = row.text(3),
            .range = {row.number(4), row.number(5)},
            .isWhole = row.number(6) != 0,
            .isImportant = row.number(7) != 0,
            .state = markState(row.text(8)).value_or(MarkState::Ok),
            .quote = row.text(9),
            .note = row.text(10),
            .creator = row.text(11),
            .created = momentOf(row.text(12)),
            .headline = row.text(13),
            .city = row.text(14),
            .isCityInferred = confidence == u"likely" || confidence == u"unclear",
            .date = row.text(16),
            .isDateInferred = row.text(17) == u"inferred",
            .paper = row.text(18)};
}

Result<void> fillTags(Connection &db, const QString &ids, QHash<MarkId, PassageRow> &rows)
{
    const Result<QList<Tag>> codebook = ::codebook(db);
    if (!codebook)
        return codebook.error();
    QHash<TagId, const Tag *> known;
    for (const Tag &tag : *codebook)
        known.insert(tag.id, &tag);
    const auto take = [&](const Statement &row) {
        if (const Tag *tag = known.value(TagId(row.number(1))))
            rows[MarkId(row.number(0))].tags << *tag;
    };
    return forEachRow(db,
                      "SELECT mark, tag FROM mark_tag"
                      " WHERE mark IN (SELECT value FROM json_each(?)) ORDER BY mark, position",
                      take, ids);
}

} // namespace

Result<QList<PassageRow>> passageRows(Connection &db, const QList<MarkId> &ids)
{
    const QString wanted = idList(ids);
    QHash<MarkId, PassageRow> found;
    const auto take = [&found](const Statement &row) {
        found.insert(MarkId(row.number(0)), rowOf(row));
    };
    if (const Result<void> done = forEachRow(
            db,
            "SELECT mark.id, mark.uuid, mark.article, article.uuid, range_begin, range_end, whole,"
            " important, mark.state, substr(quote, 1, 300), substr(note, 1, 300), creator.name,"
            " mark.created, headline, place.short_name, confidence, best, date_kind, paper.name"
            " FROM mark JOIN article ON article.id = mark.article"
            " JOIN creator ON creator.id = mark.creator"
            " LEFT JOIN place ON place.code = article.place"
            " LEFT JOIN paper ON paper.id = article.paper"
            " WHERE mark.id IN (SELECT value FROM json_each(?))",
            take, wanted);
        !done)
        return done.error();
    if (const Result<void> done = fillTags(db, wanted, found); !done)
        return done.error();
    QList<PassageRow> rows;
    rows.reserve(ids.size());
    for (const MarkId id : ids)
        rows << found.value(id);
    return rows;
}
