#include "store/tagmaking.h"

#include "store/creatorrow.h"
#include "store/moment.h"
#include "store/statement.h"

#include <QUuid>

#include <algorithm>

TagMaking::TagMaking(Connection &db, const QString &creator)
    : m_db(db)
    , m_creator(creator)
{
}

Result<TagId> TagMaking::tagAt(const QString &path)
{
    const Result<QStringList> names = tagNames(path);
    if (!names)
        return names.error();
    TagId tag{};
    for (qsizetype level = 0; level < names->size(); ++level) {
        Result<TagId> next = childTag(m_db, tag, names->at(level));
        if (next && *next == TagId{})
            next = make(tag, names->first(level + 1));
        if (!next)
            return next;
        tag = *next;
    }
    return tag;
}

Result<qint64> TagMaking::author()
{
    if (m_author)
        return *m_author;
    Result<qint64> row = creatorRow(m_db, m_creator);
    if (row)
        m_author = *row;
    return row;
}

Result<TagId> TagMaking::make(TagId parent, const QStringList &names)
{
    const Result<qint64> author = this->author();
    if (!author)
        return author.error();
    const Result<qint64> color = colorUnder(parent);
    if (!color)
        return color.error();
    if (const Result<void> done = runOnce(
            m_db,
            "INSERT INTO tag (uuid, parent, position, name, folded_name, color, creator, study,"
            " created, modified)"
            " VALUES (?1, nullif(?2, 0),"
            " (SELECT ifnull(max(position) + 1, 0) FROM tag WHERE parent IS nullif(?2, 0)),"
            " ?3, ?4, ?5, ?6, (SELECT min(id) FROM study), ?7, ?7)",
            QUuid::createUuid().toString(QUuid::WithoutBraces), qint64(parent), names.constLast(),
            foldedTagName(names.constLast()), *color, *author, nowText());
        !done)
        return done.error();
    const auto id = TagId(m_db.lastRowId());
    m_ids << id;
    m_made << joinTagPath(names);
    return id;
}

// A branch has the colour of its top; tops take the colour that was used least so far.
Result<qint64> TagMaking::colorUnder(TagId parent)
{
    if (parent != TagId{})
        return firstNumber(m_db, "SELECT color FROM tag WHERE id = ?", qint64(parent));
    if (const Result<void> counted = countColors(); !counted)
        return counted.error();
    const auto least = std::ranges::min_element(m_uses);
    ++*least;
    return least - m_uses.begin();
}

Result<void> TagMaking::countColors()
{
    if (!m_uses.isEmpty())
        return {};
    m_uses = QList<int>(tagColorCount, 0);
    const auto take = [this](const Statement &row) { ++m_uses[row.number(0) % tagColorCount]; };
    return forEachRow(m_db, "SELECT color FROM tag WHERE parent IS NULL", take);
}

Result<TagId> tagAt(Connection &db, const QString &path, const QString &creator, QStringList *made)
{
    TagMaking making(db, creator);
    Result<TagId> id = making.tagAt(path);
    if (made != nullptr)
        *made << making.made();
    return id;
}
