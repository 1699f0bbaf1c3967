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
    const Result<QList<TaggedRange>> tagged = taggedRanges(db, id);
    if (!tagged)
        return tagged.error();
    text->tagged = *tagged;
    return *text;
}
