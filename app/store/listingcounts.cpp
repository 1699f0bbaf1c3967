#include "store/listingstore.h"
#include "store/markstore.h"
#include "store/statement.h"

#include <QCollator>
#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype yearLength = 4;  // 2025
constexpr qsizetype monthLength = 7; // 2025-09

// Appends a value, or adds to it when it was the last one with that key.
void addTo(QList<Count> &counts, const Count &value)
{
    if (!counts.isEmpty() && counts.last().key == value.key)
        counts.last().count += value.count;
    else
        counts.append(value);
}

// Heads first, each followed by what lies below it.
QList<Count> withParents(const QList<Count> &parents, const QList<Count> &children)
{
    QList<Count> all;
    for (const Count &parent : parents) {
        all.append(parent);
        std::ranges::copy_if(children, std::back_inserter(all),
                             [&parent](const Count &child) { return child.parent == parent.key; });
    }
    return all;
}

} // namespace

Result<QList<Count>> cityCounts(Connection &db)
{
    QList<Count> provinces;
    QList<Count> cities;
    const auto take = [&provinces, &cities](const Statement &row) {
        const QString code = row.text(0);
        const QString province = row.text(2);
        addTo(provinces, {province, row.text(3), {}, row.number(4)});
        if (code != province)
            cities.append({code, row.text(1), province, row.number(4)});
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT counted.place, short_name, province, province_name, articles FROM"
                       " (SELECT place, count(*) AS articles FROM article WHERE removed IS NULL"
                       "  GROUP BY place) AS counted"
                       " LEFT JOIN place ON place.code = counted.place"
                       " ORDER BY counted.place IS NULL, sort_key, code",
                       take);
        !done)
        return done.error();
    return withParents(provinces, cities);
}

Result<QList<Count>> dateCounts(Connection &db)
{
    QList<Count> years;
    QList<Count> months;
    const auto take = [&years, &months](const Statement &row) {
        const QString best = row.text(0);
        const QString year = best.left(yearLength);
        addTo(years, {year, year, {}, row.number(1)});
        const QString month = best.left(monthLength);
        if (month.size() == monthLength)
            addTo(months, {month, month, year, row.number(1)});
    };
    if (const Result<void> done = forEachRow(db,
                                             "SELECT best, count(*) FROM article"
                                             " WHERE removed IS NULL GROUP BY best"
                                             " ORDER BY best DESC",
                                             take);
        !done)
        return done.error();
    return withParents(years, months);
}

Result<QList<Count>> paperCounts(Connection &db)
{
    QList<Count> papers;
    const auto take = [&papers](const Statement &row) {
        papers.append({row.text(0), row.text(0), {}, row.number(1)});
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT name, articles FROM (SELECT paper, count(*) AS articles FROM article"
                       " WHERE removed IS NULL GROUP BY paper) AS counted"
                       " LEFT JOIN paper ON paper.id = counted.paper",
                       take);
        !done)
        return done.error();
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::ranges::stable_sort(papers, [&collator](const Count &a, const Count &b) {
        if (a.key.isEmpty() || b.key.isEmpty())
            return !a.key.isEmpty() && b.key.isEmpty();
        return collator.compare(a.name, b.name) < 0;
    });
    return papers;
}

Result<QList<Count>> tagCounts(Connection &db)
{
    const auto codebook = ::codebook(db);
    if (!codebook)
        return codebook.error();
    QHash<qint64, qint64> counts;
    const auto take = [&counts](const Statement &row) {
        counts.insert(row.number(0), row.number(1));
    };
    if (const Result<void> done = forEachRow(
            db,
            "WITH RECURSIVE branch (top, tag) AS (SELECT id, id FROM tag"
            " UNION ALL SELECT top, tag.id FROM branch JOIN tag ON tag.parent = branch.tag)"
            " SELECT top, count(DISTINCT mark.article) FROM branch"
            " JOIN mark_tag ON mark_tag.tag = branch.tag JOIN mark ON mark.id = mark_tag.mark"
            " JOIN article ON article.id = mark.article AND article.removed IS NULL"
            " GROUP BY top",
            take);
        !done)
        return done.error();
    QHash<TagId, QString> uuids;
    QList<Count> result;
    for (const Tag &tag : *codebook) {
        uuids.insert(tag.id, tag.uuid);
        result.append(
            {tag.uuid, tag.name, uuids.value(tag.parent), counts.value(qint64(tag.id)), tag.color});
    }
    return result;
}
