#include "store/filtersql.h"

#include "paper/tokens.h"
#include "store/idlist.h"

namespace {

// What a list of values asks for; `@` stands for the list.
constexpr auto inCities =
    "place IN (SELECT code FROM place WHERE code IN (SELECT value FROM json_each(@))"
    " OR province IN (SELECT value FROM json_each(@)))"
    " OR (place IS NULL AND '' IN (SELECT value FROM json_each(@)))";
constexpr auto inPapers =
    "paper IN (SELECT id FROM paper WHERE name IN (SELECT value FROM json_each(@)))"
    " OR (paper IS NULL AND '' IN (SELECT value FROM json_each(@)))";
constexpr auto inMonths =
    "EXISTS (SELECT 1 FROM json_each(@) WHERE best = value"
    " OR (value <> '' AND substr(best, 1, length(value) + 1) = value || '-'))";
constexpr auto inSections = "section IN (SELECT value FROM json_each(@))";
constexpr auto withTags =
    "article.id IN (WITH RECURSIVE below (id) AS (SELECT value FROM json_each(@)"
    " UNION SELECT tag.id FROM tag JOIN below ON tag.parent = below.id)"
    " SELECT mark.article FROM below JOIN mark_tag ON mark_tag.tag = below.id"
    " JOIN mark ON mark.id = mark_tag.mark)";

// Adds “and”; `@` in the condition stands for the value, which may be there several times.
void require(FilterSql &sql, QByteArray condition, const QString &value)
{
    sql.values.append(value);
    condition.replace('@', '?' + QByteArray::number(sql.values.size()));
    sql.condition += " AND (" + condition + ')';
}

void requireAny(FilterSql &sql, const QByteArray &condition, const QStringList &values)
{
    if (!values.isEmpty())
        require(sql, condition, textList(values));
}

// A condition that comes out as NULL (of an unknown place, say) leaves nothing out.
void requireNone(FilterSql &sql, const QByteArray &condition, const QStringList &values)
{
    requireAny(sql, '(' + condition + ") IS NOT TRUE", values);
}

QStringList tokens(const QList<ReadState> &states)
{
    QStringList words;
    for (const ReadState state : states)
        words.append(token(state));
    return words;
}

void requireTags(FilterSql &sql, const QByteArray &condition, const QList<TagId> &tags)
{
    if (!tags.isEmpty())
        require(sql, condition, idList(tags));
}

// An end of the interval that is not known is open, but only if the other one is known.
void requireDates(FilterSql &sql, QDate from, QDate to)
{
    sql.possible = "0";
    if (from.isValid()) {
        require(sql, "latest >= @ OR (latest IS NULL AND earliest IS NOT NULL)",
                from.toString(Qt::ISODate));
        const QByteArray day = '?' + QByteArray::number(sql.values.size());
        sql.possible += " OR earliest IS NULL OR earliest < " + day;
    }
    if (to.isValid()) {
        require(sql, "earliest <= @ OR (earliest IS NULL AND latest IS NOT NULL)",
                to.toString(Qt::ISODate));
        const QByteArray day = '?' + QByteArray::number(sql.values.size());
        sql.possible += " OR latest IS NULL OR latest > " + day;
    }
}

void requireExclusions(FilterSql &sql, const Filter::Excluded &excluded)
{
    requireNone(sql, inCities, excluded.cities);
    requireNone(sql, inPapers, excluded.papers);
    requireNone(sql, inMonths, excluded.months);
    requireNone(sql, inSections, excluded.sections);
    requireTags(sql, QByteArray("NOT ") + withTags, excluded.tags);
}

} // namespace

void FilterSql::bindTo(Statement &statement) const
{
    for (int i = 0; i < values.size(); ++i)
        statement.bind(i + 1, values[i]);
}

FilterSql filterSql(const Filter &filter)
{
    FilterSql sql{"article.removed IS NULL", {}, {}};
    requireAny(sql, inCities, filter.cities);
    requireAny(sql, inPapers, filter.papers);
    requireAny(sql, "origin IN (SELECT value FROM json_each(@))", filter.origins);
    requireAny(sql,
               "ifnull((SELECT state FROM article_state WHERE article_state.article = article.id),"
               " 'new') IN (SELECT value FROM json_each(@))",
               tokens(filter.states));
    if (filter.starred)
        sql.condition += " AND article.id IN (SELECT article FROM article_state WHERE star)";
    requireAny(sql, inMonths, filter.months);
    requireAny(sql, inSections, filter.sections);
    requireTags(sql, withTags, filter.tags);
    requireDates(sql, filter.from, filter.to);
    requireExclusions(sql, filter.excluded);
    return sql;
}
