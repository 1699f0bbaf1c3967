#pragma once

#include "paper/passage.h"
#include "store/connection.h"
#include "store/passagelist.h"

#include <QHash>
#include <QSet>

// Private to the store: how marks lie to those with another tag.
class PassageRelations final
{
public:
    static Result<PassageRelations> read(Connection &db, const PassageFilter::Relation &relation);
    // Errors of the store only: the text of an article tells its paragraphs.
    Result<bool> holds(const ListedMark &mark);

private:
    struct Span
    {
        MarkId mark{};
        TextRange range;
        bool isWhole = false;
    };
    using LineEnds = QList<qsizetype>;

    PassageRelations(Connection &db, const PassageFilter::Relation &relation);
    Result<void> readSpans();
    Result<void> readDoubles();
    Result<bool> isNear(const ListedMark &mark, const Span &span);
    Result<LineEnds> lineEnds(ArticleId article);

    Connection *m_db;
    PassageFilter::Relation m_relation;
    QHash<ArticleId, QList<Span>> m_spans;
    QSet<MarkId> m_doubles; // with that tag and another
    QHash<ArticleId, LineEnds> m_lineEnds;
};
