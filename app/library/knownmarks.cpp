#include "library/knownmarks.h"

#include "store/markstore.h"
#include "store/statement.h"

#include <algorithm>

KnownMarks::KnownMarks(Connection &db)
    : m_db(db)
{
}

KnownMarks::Saying KnownMarks::sayingOf(const Mark &mark)
{
    Saying saying{mark.isWhole, mark.selector.range, mark.selector.quote, mark.note, {}};
    for (const Tag &tag : mark.tags)
        saying.tags << qint64(tag.id);
    std::ranges::sort(saying.tags);
    return saying;
}

Result<void> KnownMarks::turnTo(ArticleId article)
{
    if (article == m_article)
        return {};
    const Result<QList<Mark>> marks = marksOf(m_db, article);
    if (!marks)
        return marks.error();
    m_article = article;
    m_marks.clear();
    m_uuids.clear();
    m_sayings.clear();
    for (const Mark &mark : *marks)
        keep(mark);
    return {};
}

// The article is most often the one that the file says.
Result<std::optional<Mark>> KnownMarks::withUuid(const QString &uuid)
{
    if (const auto id = m_uuids.constFind(uuid); id != m_uuids.constEnd())
        return std::optional(m_marks.value(*id));
    const Result<qint64> row = firstNumber(m_db, "SELECT id FROM mark WHERE uuid = ?", uuid);
    if (!row)
        return row.error();
    if (*row == 0)
        return std::optional<Mark>();
    const Result<Mark> elsewhere = mark(m_db, MarkId(*row));
    return elsewhere ? Result<std::optional<Mark>>(*elsewhere) : elsewhere.error();
}

Result<std::optional<Mark>> KnownMarks::sameAs(const Mark &mark)
{
    if (const Result<void> turned = turnTo(mark.article); !turned)
        return turned.error();
    if (!mark.uuid.isEmpty())
        return withUuid(mark.uuid);
    const auto same = m_sayings.constFind(sayingOf(mark));
    return same == m_sayings.constEnd() ? std::optional<Mark>()
                                        : std::optional(m_marks.value(*same->begin()));
}

void KnownMarks::keep(const Mark &mark)
{
    if (mark.article != m_article)
        return;
    if (const auto before = m_marks.constFind(mark.id); before != m_marks.constEnd()) {
        const Saying said = sayingOf(*before);
        std::set<MarkId> &same = m_sayings[said];
        same.erase(mark.id);
        if (same.empty())
            m_sayings.remove(said);
    }
    m_marks.insert(mark.id, mark);
    m_uuids.insert(mark.uuid, mark.id);
    m_sayings[sayingOf(mark)].insert(mark.id);
}
