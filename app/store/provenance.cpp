#include "store/provenance.h"

#include "store/statement.h"

Result<Provenance> provenance(Connection &db, ArticleId id)
{
    Provenance known;
    const auto take = [&known](const Statement &row) {
        known.publishedAt = row.text(0);
        known.url = row.text(1);
        known.accessed = row.text(2);
    };
    // The address and the day belong together: those of the record, or those of the file.
    if (const Result<void> done = forEachRow(
            db,
            "SELECT ifnull(place.short_name, ''),"
            " ifnull(nullif(record.url, ''), ifnull(file.address, '')),"
            " iif(ifnull(record.url, '') <> '', record.accessed, ifnull(file.accessed, ''))"
            " FROM article LEFT JOIN paper ON paper.id = article.paper"
            " LEFT JOIN place ON place.code = paper.published_at"
            " LEFT JOIN page ON page.id = article.page"
            " LEFT JOIN record ON record.id = article.record"
            " LEFT JOIN file ON file.id = ifnull(page.file, record.file) WHERE article.id = ?",
            take, qint64(id));
        !done)
        return done.error();
    const auto takeField = [&known](const Statement &row) {
        known.fields << RecordField{row.text(0), row.text(1)};
    };
    if (const Result<void> done =
            forEachRow(db, "SELECT name, value FROM field WHERE article = ? ORDER BY position",
                       takeField, qint64(id));
        !done)
        return done.error();
    return known;
}
