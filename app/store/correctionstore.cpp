#include "store/correctionstore.h"

#include "paper/tokens.h"
#include "store/columns.h"
#include "store/markstore.h"
#include "store/moment.h"
#include "store/rowbyuuid.h"
#include "store/statement.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Every correction that was made in the article or on its page, the oldest first.
constexpr auto madeSql =
    "SELECT cause, first_line, first_column, last_column - first_column, new_text, edit.uuid,"
    " creator.name, edit.created FROM article JOIN reading ON reading.page = article.page"
    " JOIN edit ON edit.reading = reading.id JOIN creator ON creator.id = edit.creator"
    " WHERE article.id = ?1 AND edit.kind IN ('correct', 'misprint')"
    " UNION ALL SELECT cause, line, first_column, length, new_text, record_edit.uuid,"
    " creator.name, record_edit.created FROM record_edit"
    " JOIN creator ON creator.id = record_edit.creator WHERE article = ?1 ORDER BY 8";

void tellWhoMade(QList<Correction> &corrections, const Statement &row)
{
    const auto cause = correctionCause(row.text(0));
    for (Correction &correction : corrections) {
        const bool isIt = correction.cause == cause && correction.line == row.number(1) &&
                          correction.column == row.number(2) &&
                          correction.length == row.number(3) && correction.text == row.text(4);
        if (!isIt)
            continue;
        correction.uuid = row.text(5);
        correction.creator = row.text(6);
        correction.created = momentOf(row.text(7));
    }
}

// Articles that may have the correction of that row of edit, or below 0 of record_edit.
Result<QList<ArticleId>> articlesWith(Connection &db, qint64 row)
{
    QList<ArticleId> articles;
    const auto take = [&articles](const Statement &found) {
        articles << ArticleId(found.number(0));
    };
    const Result<void> done =
        row < 0 ? forEachRow(db, "SELECT article FROM record_edit WHERE id = ?", take, -row)
                : forEachRow(db,
                             "SELECT article.id FROM edit JOIN reading ON reading.id = edit.reading"
                             " JOIN article ON article.page = reading.page WHERE edit.id = ?",
                             take, row);
    if (!done)
        return done.error();
    return articles;
}

} // namespace

Result<QList<Correction>> correctionsOf(Connection &db, ArticleId id)
{
    QList<Correction> corrections;
    const auto take = [&](const Statement &row) { corrections = correctionsOf(row.bytes(0)); };
    if (const Result<void> done = forEachRow(db,
                                             "SELECT corrections FROM article"
                                             " JOIN text_revision USING (revision)"
                                             " WHERE article.id = ?1 AND article = ?1",
                                             take, qint64(id));
        !done)
        return done.error();
    if (corrections.isEmpty())
        return corrections;
    const auto tell = [&corrections](const Statement &row) { tellWhoMade(corrections, row); };
    if (const Result<void> done = forEachRow(db, madeSql, tell, qint64(id)); !done)
        return done.error();
    return corrections;
}

Result<PlacedCorrection> correctionByUuid(Connection &db, const QString &uuid)
{
    const Result<qint64> row =
        rowByUuid(db,
                  "SELECT id, uuid FROM edit WHERE kind IN ('correct', 'misprint')"
                  " AND uuid >= ?1 AND uuid < ?2 UNION SELECT -id, uuid FROM record_edit"
                  " WHERE uuid >= ?1 AND uuid < ?2 LIMIT 20",
                  uuid);
    if (!row)
        return row.error();
    const auto articles = articlesWith(db, *row);
    if (!articles)
        return articles.error();
    for (const ArticleId article : *articles) {
        const auto corrections = correctionsOf(db, article);
        if (!corrections)
            return corrections.error();
        const auto found = std::ranges::find_if(*corrections, [&](const Correction &correction) {
            return correction.uuid.startsWith(uuid.toLower());
        });
        if (found != corrections->end())
            return PlacedCorrection{article, *found};
    }
    return Error{Error::Code::NotFound, uuid, {}};
}

Result<QList<PageEdit>> recordEdits(Connection &db, ArticleId id)
{
    QList<PageEdit> edits;
    const auto take = [&edits](const Statement &row) {
        const bool isMisprint = correctionCause(row.text(0)) == Correction::Cause::Misprint;
        edits << PageEdit{.kind = isMisprint ? PageEdit::Kind::Misprint : PageEdit::Kind::Correct,
                          .line = int(row.number(1)),
                          .column = int(row.number(2)),
                          .value = row.text(3),
                          .length = int(row.number(4)),
                          .imported = row.text(5)};
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT cause, line, first_column, new_text, length, imported"
                       " FROM record_edit WHERE article = ? ORDER BY number",
                       take, qint64(id));
        !done)
        return done.error();
    return edits;
}

Result<void> addRecordEdits(Connection &db, ArticleId id, const QList<PageEdit> &edits,
                            const QString &creator)
{
    const Result<qint64> author = creatorRow(db, creator);
    if (!author)
        return author.error();
    for (const PageEdit &edit : edits) {
        const auto correction = correctionOf(edit);
        if (!correction)
            return Error{Error::Code::BadValue, QString::number(edit.line), token(edit.kind)};
        if (Result<void> done = runOnce(
                db,
                "INSERT INTO record_edit (uuid, article, number, cause, line, first_column, length,"
                " imported, new_text, creator, created, modified, study) VALUES (?1, ?2,"
                " (SELECT 1 + count(*) FROM record_edit WHERE article = ?2), ?3, ?4, ?5, ?6, ?7,"
                " ?8, ?9, ?10, ?10, (SELECT min(id) FROM study))",
                QUuid::createUuid().toString(QUuid::WithoutBraces), qint64(id),
                token(correction->cause), qint64(edit.line), qint64(edit.column),
                qint64(edit.length), edit.imported, edit.value, *author, nowText());
            !done)
            return done;
    }
    return {};
}

Result<void> moveRecordEdits(Connection &db, ArticleId id, const QList<PageEdit> &edits)
{
    for (qsizetype at = 0; at < edits.size(); ++at) {
        if (Result<void> done =
                runOnce(db, "UPDATE record_edit SET line = ? WHERE article = ? AND number = ?",
                        qint64(edits[at].line), qint64(id), qint64(at + 1));
            !done)
            return done;
    }
    return {};
}
