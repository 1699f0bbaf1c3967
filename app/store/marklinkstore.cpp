#include "store/marklinkstore.h"

#include "paper/tokens.h"
#include "store/creatorrow.h"
#include "store/idlist.h"
#include "store/moment.h"
#include "store/rowbyuuid.h"
#include "store/statement.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct KnownLink
{
    QString uuid;
    LinkKind kind = LinkKind::Supports;
    bool isReverse = false; // from the other to the mark
};

Result<QList<KnownLink>> linksBetween(Connection &db, MarkId mark, MarkId other)
{
    QList<KnownLink> links;
    const auto take = [&](const Statement &row) {
        links << KnownLink{row.text(0), linkKind(row.text(1)).value_or(LinkKind::Supports),
                           row.number(2) != qint64(mark)};
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT uuid, kind, mark FROM mark_link"
                       " WHERE (mark = ?1 AND other = ?2) OR (mark = ?2 AND other = ?1)",
                       take, qint64(mark), qint64(other));
        !done)
        return done.error();
    return links;
}

// The link that takes the place of the one wanted, if any does.
const KnownLink *inTheWay(const QList<KnownLink> &links, LinkKind wanted)
{
    const auto found = std::ranges::find_if(links, [wanted](const KnownLink &link) {
        return !link.isReverse || link.kind == LinkKind::SameEvent || wanted == LinkKind::SameEvent;
    });
    return found == links.end() ? nullptr : &*found;
}

Result<void> ensureThere(Connection &db, MarkId mark)
{
    const Result<qint64> known = firstNumber(db, "SELECT id FROM mark WHERE id = ?", qint64(mark));
    if (!known)
        return known.error();
    if (*known == 0)
        return Error{Error::Code::NotFound, QString::number(qint64(mark)), {}};
    return {};
}

MarkLink linkOf(const Statement &row)
{
    return {.uuid = row.text(0),
            .kind = linkKind(row.text(1)).value_or(LinkKind::Supports),
            .mark = MarkId(row.number(2)),
            .isFromOther = row.number(3) != 0,
            .other = MarkId(row.number(4)),
            .otherUuid = row.text(5),
            .isOtherWhole = row.number(6) != 0,
            .place = {ArticleId(row.number(7)), {row.number(8), row.number(9)}},
            .quote = row.text(10),
            .headline = row.text(11),
            .city = row.text(12),
            .date = row.text(13),
            .creator = row.text(14)};
}

} // namespace

Result<QString> linkMarks(Connection &db, MarkId mark, MarkId other, LinkKind kind,
                          const QString &creator)
{
    for (const MarkId end : {mark, other}) {
        if (const Result<void> there = ensureThere(db, end); !there)
            return there.error();
    }
    if (mark == other)
        return Error{Error::Code::BadValue, u"mark-link"_s, u"to-itself"_s};
    const Result<QList<KnownLink>> known = linksBetween(db, mark, other);
    if (!known)
        return known.error();
    const KnownLink *link = inTheWay(*known, kind);
    if (link && link->kind != kind)
        return Error{Error::Code::Exists, link->uuid, u"mark-link"_s};
    if (link)
        return link->uuid;
    const Result<qint64> author = creatorRow(db, creator);
    if (!author)
        return author.error();
    QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const Result<void> done =
            runOnce(db,
                    "INSERT INTO mark_link (uuid, mark, other, kind, creator, study, created,"
                    " modified) VALUES (?1, ?2, ?3, ?4, ?5, (SELECT min(id) FROM study), ?6, ?6)",
                    uuid, qint64(mark), qint64(other), token(kind), *author, nowText());
        !done)
        return done.error();
    return uuid;
}

Result<LinkEnds> unlinkMarks(Connection &db, const QString &uuid)
{
    const Result<qint64> row = rowByUuid(
        db, "SELECT id, uuid FROM mark_link WHERE uuid >= ?1 AND uuid < ?2 LIMIT 20", uuid);
    if (!row)
        return row.error();
    LinkEnds ends;
    const auto take = [&ends](const Statement &found) {
        ends = {MarkId(found.number(0)), MarkId(found.number(1))};
    };
    if (const Result<void> done =
            forEachRow(db, "SELECT mark, other FROM mark_link WHERE id = ?", take, *row);
        !done)
        return done.error();
    if (const Result<void> done = runOnce(db, "DELETE FROM mark_link WHERE id = ?", *row); !done)
        return done.error();
    return ends;
}

Result<QList<MarkLink>> linksOf(Connection &db, const QList<MarkId> &marks)
{
    QList<MarkLink> links;
    const auto take = [&links](const Statement &row) { links << linkOf(row); };
    const QString wanted = idList(marks);
    if (const Result<void> done = forEachRow(
            db,
            "SELECT link.uuid, link.kind, this, is_from_other, that, mark.uuid, whole, "
            "mark.article,"
            " iif(mark.state = 'orphan', 0, range_begin), iif(mark.state = 'orphan', 0, range_end),"
            " quote, headline, ifnull(place.short_name, ''), article.best, creator.name"
            " FROM (SELECT id, uuid, kind, mark AS this, 0 AS is_from_other, other AS that, creator"
            "  FROM mark_link WHERE mark IN (SELECT value FROM json_each(?1))"
            "  UNION ALL SELECT id, uuid, kind, other, 1, mark, creator FROM mark_link"
            "  WHERE other IN (SELECT value FROM json_each(?1))) AS link"
            " JOIN creator ON creator.id = link.creator"
            " JOIN mark ON mark.id = that JOIN article ON article.id = mark.article"
            " LEFT JOIN place ON place.code = article.place ORDER BY link.id, is_from_other",
            take, wanted);
        !done)
        return done.error();
    return links;
}
