#include "store/markedtext.h"

#include "store/statement.h"

#include <optional>

Result<MarkedText> markedText(Connection &db, ArticleId id)
{
    std::optional<MarkedText> text;
    const auto takeText = [&text](const Statement &row) {
        text = MarkedText{.sourceText = row.text(0), .revision = int(row.number(1))};
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT source_text, revision FROM article"
                       " JOIN text_revision USING (revision)"
                       " WHERE article.id = ?1 AND text_revision.article = ?1",
                       takeText, qint64(id));
        !done)
        return done.error();
    if (!text)
        return Error{Error::Code::NotFound, QString::number(qint64(id)), {}};
    const auto takePlace = [&text](const Statement &row) {
        text->tagged << TaggedPlace{{row.number(0), row.number(1)}, TagId(row.number(2))};
    };
    // The words of an orphan are in no text in force.
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT range_begin, range_end, tag FROM mark"
                       " JOIN mark_tag ON mark_tag.mark = mark.id"
                       " WHERE article = ? AND revision = ? AND state <> 'orphan'"
                       " ORDER BY range_begin, range_end, mark.id, mark_tag.position",
                       takePlace, qint64(id), qint64(text->revision));
        !done)
        return done.error();
    return *text;
}
