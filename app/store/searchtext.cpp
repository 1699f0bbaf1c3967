#include "store/searchtext.h"

#include "paper/importedtext.h"
#include "store/columns.h"
#include "store/statement.h"

#include <optional>

Result<ComparedParts> comparedParts(Connection &db, ArticleId id)
{
    std::optional<ComparedParts> parts;
    const auto take = [&parts](const Statement &row) {
        parts = ComparedParts{row.text(0), row.text(1), row.text(2)};
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT source_text, byline, section FROM article"
                       " JOIN text_revision ON text_revision.article = article.id"
                       " AND text_revision.revision = article.revision WHERE article.id = ?",
                       take, qint64(id));
        !done)
        return done.error();
    if (!parts)
        return Error{Error::Code::NotFound, QString::number(qint64(id)), {}};
    return *parts;
}

Result<QString> headlinesOf(Connection &db, ArticleId id)
{
    QString lines;
    const auto take = [&lines](const Statement &row) {
        lines = headlineLines(row.text(0), blocksOf(row.bytes(1)));
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT source_text, blocks FROM article"
                       " JOIN text_revision ON text_revision.article = article.id"
                       " AND text_revision.revision = article.revision WHERE article.id = ?",
                       take, qint64(id));
        !done)
        return done.error();
    return lines;
}

Result<QString> importedText(Connection &db, ArticleId id)
{
    QString text;
    const auto take = [&text](const Statement &row) {
        const QByteArray corrections = row.bytes(1);
        text = row.text(0);
        if (corrections != "[]")
            text = importedText(Article{.sourceText = text,
                                        .segments = segmentsOf(row.bytes(2)),
                                        .corrections = correctionsOf(corrections)});
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT source_text, corrections, segments FROM article"
                       " JOIN text_revision ON text_revision.article = article.id"
                       " AND text_revision.revision = article.revision WHERE article.id = ?",
                       take, qint64(id));
        !done)
        return done.error();
    return text;
}

Result<QList<TaggedRange>> taggedRanges(Connection &db, ArticleId id)
{
    QList<TaggedRange> ranges;
    const auto take = [&ranges](const Statement &row) {
        ranges.append({TagId(row.number(0)), {row.number(1), row.number(2)}});
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT tag, range_begin, range_end FROM mark"
                       " JOIN article ON article.id = mark.article"
                       "  AND article.revision = mark.revision"
                       " JOIN mark_tag ON mark_tag.mark = mark.id"
                       " WHERE mark.article = ? ORDER BY range_begin, range_end",
                       take, qint64(id));
        !done)
        return done.error();
    return ranges;
}
