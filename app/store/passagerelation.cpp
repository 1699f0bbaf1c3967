#include "store/passagerelation.h"

#include "store/idlist.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto branch = "WITH RECURSIVE below (id) AS (VALUES (?1)"
                        " UNION SELECT tag.id FROM tag JOIN below ON tag.parent = below.id)";

bool overlap(TextRange a, TextRange b)
{
    return a.begin < b.end && b.begin < a.end;
}

bool isInside(TextRange inner, TextRange outer)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

// 0 where they touch or overlap.
qsizetype gapBetween(TextRange a, TextRange b)
{
    return std::max({qsizetype(0), a.begin - b.end, b.begin - a.end});
}

} // namespace

PassageRelations::PassageRelations(Connection &db, const PassageFilter::Relation &relation)
    : m_db(&db)
    , m_relation(relation)
{
}

Result<PassageRelations> PassageRelations::read(Connection &db,
                                                const PassageFilter::Relation &relation)
{
    PassageRelations relations(db, relation);
    Result<void> done = relations.readSpans();
    if (done)
        done = relations.readDoubles();
    if (!done)
        return done.error();
    return relations;
}

Result<void> PassageRelations::readSpans()
{
    const auto take = [this](const Statement &row) {
        m_spans[ArticleId(row.number(1))]
            << Span{MarkId(row.number(0)), {row.number(2), row.number(3)}, row.number(4) != 0};
    };
    const QByteArray sql = QByteArray(branch) +
                           " SELECT DISTINCT mark.id, mark.article, range_begin, range_end, whole"
                           " FROM below JOIN mark_tag ON mark_tag.tag = below.id"
                           " JOIN mark ON mark.id = mark_tag.mark WHERE state <> 'orphan'";
    return forEachRow(*m_db, sql.constData(), take, qint64(m_relation.tag));
}

Result<void> PassageRelations::readDoubles()
{
    const auto take = [this](const Statement &row) { m_doubles << MarkId(row.number(0)); };
    const QByteArray sql = QByteArray(branch) + " SELECT mark FROM mark_tag WHERE mark IN"
                                                " (SELECT mark FROM mark_tag WHERE tag IN below)"
                                                " AND tag NOT IN below";
    return forEachRow(*m_db, sql.constData(), take, qint64(m_relation.tag));
}

Result<bool> PassageRelations::holds(const ListedMark &mark)
{
    if (mark.state == MarkState::Orphan)
        return false;
    const QList<Span> spans = m_spans.value(mark.article);
    for (const Span &span : spans) {
        if (span.mark == mark.id && !m_doubles.contains(mark.id))
            continue;
        Result<bool> holds = false;
        switch (m_relation.kind) {
        case PassageRelation::Overlaps:
            holds = span.isWhole || mark.isWhole || overlap(mark.range, span.range);
            break;
        case PassageRelation::Inside:
            holds = span.isWhole || (!mark.isWhole && isInside(mark.range, span.range));
            break;
        case PassageRelation::Near:
            holds = isNear(mark, span);
            break;
        }
        if (!holds || *holds)
            return holds;
    }
    return false;
}

Result<bool> PassageRelations::isNear(const ListedMark &mark, const Span &span)
{
    if (span.isWhole || mark.isWhole)
        return true;
    if (m_relation.characters >= 0)
        return gapBetween(mark.range, span.range) <= m_relation.characters;
    const Result<LineEnds> ends = lineEnds(mark.article);
    if (!ends)
        return ends.error();
    // A paragraph ends between them: the last character of the one and the first of the other.
    const bool isBefore = mark.range.begin < span.range.begin;
    const qsizetype last = (isBefore ? mark.range : span.range).end - 1;
    const qsizetype first = (isBefore ? span.range : mark.range).begin;
    const auto end = std::ranges::lower_bound(*ends, last);
    return end == ends->end() || *end >= first;
}

Result<PassageRelations::LineEnds> PassageRelations::lineEnds(ArticleId article)
{
    if (const auto known = m_lineEnds.constFind(article); known != m_lineEnds.constEnd())
        return *known;
    LineEnds ends;
    const auto take = [&ends](const Statement &row) {
        const QString text = row.text(0);
        for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', end + 1))
            ends << end;
    };
    if (const Result<void> done =
            forEachRow(*m_db,
                       "SELECT source_text FROM article JOIN text_revision"
                       " ON text_revision.article = article.id"
                       " AND text_revision.revision = article.revision WHERE article.id = ?",
                       take, qint64(article));
        !done)
        return done.error();
    m_lineEnds.insert(article, ends);
    return ends;
}
