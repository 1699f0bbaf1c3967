#include "store/articlestore.h"

#include "paper/tokens.h"
#include "store/columns.h"
#include "store/idlist.h"
#include "store/labelcolumns.h"
#include "store/rowbyuuid.h"
#include "store/statement.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// What a list shows of an article: the columns of rowOf(), in its order.
constexpr auto rowColumns =
    "article.id, article.uuid, headline, byline, place.code, place.name, place.short_name,"
    " place.pinyin, place.province, place.province_name, article.confidence, article.best,"
    " article.edtf, article.date_kind, paper.name, page_number, section, origin, kind,"
    " characters, paragraphs, article_state.state, article_state.reason,"
    " article_state.star,"
    " (SELECT count(*) FROM mark WHERE mark.article = article.id)";
constexpr auto rowTables = " FROM article LEFT JOIN place ON place.code = article.place"
                           " LEFT JOIN paper ON paper.id = article.paper"
                           " LEFT JOIN article_state ON article_state.article = article.id";

ArticleRow rowOf(const Statement &row)
{
    ArticleRow article;
    article.id = ArticleId(row.number(0));
    article.uuid = row.text(1);
    article.headline = row.text(2);
    article.byline = row.text(3);
    article.city = placeOf(row, 4);
    article.cityConfidence = confidence(row.text(10)).value_or(Confidence::None);
    article.date = row.text(11);
    article.edtf = row.text(12);
    article.dateKind = dateKind(row.text(13)).value_or(DateKind::Unknown);
    article.paper = row.text(14);
    article.page = row.text(15);
    article.section = row.text(16);
    article.origin = row.text(17);
    article.kind = row.text(18);
    article.characters = row.number(19);
    article.paragraphs = int(row.number(20));
    article.state = readState(row.text(21)).value_or(ReadState::New);
    article.reason = row.text(22);
    article.isStarred = row.number(23) != 0;
    article.marks = row.number(24);
    return article;
}

QHash<qint64, qsizetype> placesIn(const QList<ArticleId> &ids)
{
    QHash<qint64, qsizetype> places;
    places.reserve(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        places.insert(qint64(ids[i]), i);
    return places;
}

Result<void> fillTagColors(Connection &db, const QString &ids, QList<ArticleRow> &rows,
                           const QHash<qint64, qsizetype> &places)
{
    // The codebook's order: the positions of a tag and of all above it, joined, sort as a text.
    return forEachRow(
        db,
        "WITH RECURSIVE branch (id, color, path) AS ("
        " SELECT id, color, format('%08d', position) FROM tag WHERE parent IS NULL"
        " UNION ALL SELECT tag.id, tag.color, path || format('%08d', tag.position)"
        "  FROM tag JOIN branch ON tag.parent = branch.id)"
        "SELECT DISTINCT mark.article, branch.color, path FROM mark"
        " JOIN mark_tag ON mark_tag.mark = mark.id JOIN branch ON branch.id = mark_tag.tag"
        " WHERE mark.article IN (SELECT value FROM json_each(?)) ORDER BY path",
        [&rows, &places](const Statement &row) {
            QList<int> &colors = rows[places.value(row.number(0))].tagColors;
            const int color = int(row.number(1));
            if (!colors.contains(color))
                colors.append(color);
        },
        ids);
}

// One query a part, each filling its members of `stored`.

Result<void> fillText(Connection &db, ArticleId id, StoredArticle &stored)
{
    return forEachRow(
        db,
        "SELECT revision, source_text, blocks, segments, number, corrections FROM article"
        " JOIN text_revision USING (revision)"
        " JOIN change ON change.kind = 'article' AND object = article.id"
        " WHERE article.id = ?1 AND text_revision.article = ?1",
        [&stored](const Statement &row) {
            stored.revision = int(row.number(0));
            stored.article.sourceText = row.text(1);
            stored.article.blocks = blocksOf(row.bytes(2));
            stored.article.segments = segmentsOf(row.bytes(3));
            stored.change = row.number(4);
            stored.article.corrections = correctionsOf(row.bytes(5));
        },
        qint64(id));
}

Result<void> fillDetails(Connection &db, ArticleId id, StoredArticle &stored)
{
    Result<PlaceClaim> claim = PlaceClaim();
    const auto take = [&db, &stored, &claim](const Statement &row) {
        Article &article = stored.article;
        article.kind = articleKind(row.text(0)).value_or(ArticleKind::News);
        article.origin = origin(row.text(1)).value_or(Origin::Unknown);
        article.source = row.text(2);
        article.section = row.text(3);
        article.byline = {row.number(4), row.number(5)};
        article.dateline = {row.number(6), row.number(7)};
        article.people = textsOf(row.bytes(8));
        article.lines = linesOf(row.bytes(9));
        article.doubts = doubtsOf(row.bytes(10));
        claim = claimOf(db, row, 11);
        article.date = dateOf(row, 11 + claimColumns);
        article.originEvidence = evidenceOf(row.bytes(23));
        article.continuedOn = row.text(24);
        article.continuedFrom = row.text(25);
        stored.continuesIn = ArticleId(row.number(26));
        stored.continuedFrom = ArticleId(row.number(27));
        stored.isInBin = row.number(28) != 0;
    };
    if (Result<void> done = forEachRow(
            db,
            "SELECT kind, origin, source, section, byline_begin, byline_end, dateline_begin,"
            " dateline_end, people, lines, doubts,"
            " place, district, confidence, candidates, place_evidence,"
            " edtf, earliest, latest, best, precision, date_kind, date_evidence,"
            " origin_evidence, continued_on, continued_from,"
            " (SELECT next FROM continuation WHERE article = article.id),"
            " (SELECT article FROM continuation WHERE next = article.id),"
            " removed IS NOT NULL"
            " FROM article WHERE id = ?",
            take, qint64(id));
        !done)
        return done;
    if (!claim)
        return claim.error();
    stored.article.place = *claim;
    return {};
}

Result<void> fillPage(Connection &db, ArticleId id, StoredArticle &stored)
{
    Result<PlaceClaim> claim = PlaceClaim();
    const auto take = [&db, &stored, &claim](const Statement &row) {
        stored.fileName = row.text(0);
        stored.script = script(row.text(1)).value_or(Script::Neutral);
        claim = claimOf(db, row, 2);
        stored.pageDate = dateOf(row, 2 + claimColumns);
    };
    if (Result<void> done = forEachRow(
            db,
            "SELECT path, page.script, page.place, page.district, page.confidence,"
            " page.candidates, page.place_evidence, page.edtf, page.earliest, page.latest,"
            " page.best, page.precision, page.date_kind, page.date_evidence"
            " FROM article LEFT JOIN page ON page.id = article.page"
            " LEFT JOIN record ON record.id = article.record"
            " LEFT JOIN file ON file.id = ifnull(page.file, record.file) WHERE article.id = ?",
            take, qint64(id));
        !done)
        return done;
    if (!claim)
        return claim.error();
    stored.pagePlace = *claim;
    return {};
}

IndexedArticle indexedOf(const Statement &row)
{
    IndexedArticle article;
    article.sourceText = row.text(0);
    article.headline = headlineLines(article.sourceText, blocksOf(row.bytes(1)));
    article.byline = row.text(2);
    article.section = row.text(3);
    article.change = row.number(4);
    article.labels = labelsIn(row, 5);
    article.id = article.labels.id;
    return article;
}

} // namespace

Result<StoredArticle> article(Connection &db, ArticleId id)
{
    const auto rows = articleRows(db, {id});
    if (!rows)
        return rows.error();
    if (rows->first().id != id)
        return Error{Error::Code::NotFound, QString::number(qint64(id)), {}};
    StoredArticle stored;
    stored.row = rows->first();
    stored.article.uuid = stored.row.uuid;
    stored.paper = stored.row.paper;
    stored.pageNumber = stored.row.page;
    constexpr std::array parts = {fillText, fillDetails, fillPage};
    for (const auto fill : parts) {
        if (const Result<void> done = fill(db, id, stored); !done)
            return done.error();
    }
    return stored;
}

Result<QString> sourceText(Connection &db, ArticleId id)
{
    std::optional<QString> text;
    const auto take = [&text](const Statement &row) { text = row.text(0); };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT source_text FROM article JOIN text_revision USING (revision)"
                       " WHERE article.id = ?1 AND text_revision.article = ?1",
                       take, qint64(id));
        !done)
        return done.error();
    if (!text)
        return Error{Error::Code::NotFound, QString::number(qint64(id)), {}};
    return *text;
}

Result<QList<ArticleRow>> articleRows(Connection &db, const QList<ArticleId> &ids)
{
    static const QByteArray sql = QByteArray("SELECT ") + rowColumns + rowTables +
                                  " WHERE article.id IN (SELECT value FROM json_each(?))";
    const QString wanted = idList(ids);
    const QHash<qint64, qsizetype> places = placesIn(ids);
    QList<ArticleRow> rows(ids.size());
    const auto take = [&rows, &places](const Statement &row) {
        rows[places.value(row.number(0))] = rowOf(row);
    };
    if (const Result<void> done = forEachRow(db, sql.constData(), take, wanted); !done)
        return done.error();
    if (const Result<void> done = fillTagColors(db, wanted, rows, places); !done)
        return done.error();
    return rows;
}

Result<ArticleId> articleByUuid(Connection &db, const QString &uuid)
{
    const Result<qint64> row =
        rowByUuid(db,
                  "SELECT id, uuid FROM article WHERE uuid >= ?1 AND uuid < ?2"
                  " UNION SELECT article, uuid FROM alias"
                  " WHERE uuid >= ?1 AND uuid < ?2 LIMIT 20",
                  uuid);
    if (!row)
        return row.error();
    return ArticleId(*row);
}

// The plus: SQLite would take the index on kinds and walk through all changes there ever were.
Result<QList<IndexedArticle>> articlesSince(Connection &db, qint64 change, int limit)
{
    static const QByteArray sql =
        QByteArray("SELECT source_text, blocks, byline, section, number, ") + labelColumns +
        " FROM change CROSS JOIN article ON article.id = object"
        " JOIN text_revision ON text_revision.article = article.id"
        "  AND text_revision.revision = article.revision"
        " WHERE number > ? AND +change.kind = 'article' AND article.removed IS NULL"
        " ORDER BY number LIMIT ?";
    QList<IndexedArticle> articles;
    const auto take = [&articles](const Statement &row) { articles.append(indexedOf(row)); };
    if (const Result<void> done = forEachRow(db, sql.constData(), take, change, qint64(limit));
        !done)
        return done.error();
    return articles;
}

Result<QList<ArticleId>> articlesRemovedSince(Connection &db, qint64 change)
{
    QList<ArticleId> ids;
    const auto take = [&ids](const Statement &row) { ids.append(ArticleId(row.number(0))); };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT object FROM change LEFT JOIN article ON article.id = object"
                       " WHERE number > ? AND +change.kind = 'article'"
                       " AND (article.id IS NULL OR article.removed IS NOT NULL)"
                       " ORDER BY number",
                       take, change);
        !done)
        return done.error();
    return ids;
}
