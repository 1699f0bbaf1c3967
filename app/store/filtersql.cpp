#include "store/filtersql.h"

#include "paper/tokens.h"
#include "store/idlist.h"

namespace {

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

QStringList tokens(const QList<ReadState> &states)
{
    QStringList words;
    for (const ReadState state : states)
        words.append(token(state));
    return words;
}

void requireTags(FilterSql &sql, const QList<TagId> &tags)
{
    if (tags.isEmpty())
        return;
    require(sql,
            "article.id IN (WITH RECURSIVE below (id) AS (SELECT value FROM json_each(@)"
            " UNION SELECT tag.id FROM tag JOIN below ON tag.parent = below.id)"
            " SELECT mark.article FROM below JOIN mark_tag ON mark_tag.tag = below.id"
            " JOIN mark ON mark.id = mark_tag.mark)",
            idList(tags));
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

} // namespace

void FilterSql::bindTo(Statement &statement) const
{
    for (int i = 0; i < values.size(); ++i)
        statement.bind(i + 1, values[i]);
}

FilterSql filterSql(const Filter &filter)
{
    FilterSql sql{"article.removed IS NULL", {}, {}};
    requireAny(sql,
               "place IN (SELECT code FROM place WHERE code IN (SELECT value FROM json_each(@))"
               " OR province IN (SELECT value FROM json_each(@)))"
               " OR (place IS NULL AND '' IN (SELECT value FROM json_each(@)))",
               filter.cities);
    requireAny(sql,
               "paper IN (SELECT id FROM paper WHERE name IN (SELECT value FROM json_each(@)))"
               " OR (paper IS NULL AND '' IN (SELECT value FROM json_each(@)))",
               filter.papers);
    requireAny(sql, "origin IN (SELECT value FROM json_each(@))", filter.origins);
    requireAny(sql,
               "ifnull((SELECT state FROM article_state WHERE article_state.article = article.id),"
               " 'new') IN (SELECT value FROM json_each(@))",
               tokens(filter.states));
    requireAny(sql,
               "EXISTS (SELECT 1 FROM json_each(@) WHERE best = value"
               " OR (value <> '' AND substr(best, 1, length(value) + 1) = value || '-'))",
               filter.months);
    requireTags(sql, filter.tags);
    requireDates(sql, filter.from, filter.to);
    return sql;
}

FilterSql filterSql(const Filter &filter, const QList<ArticleId> &ids)
{
    FilterSql sql = filterSql(filter);
    require(sql, "article.id IN (SELECT value FROM json_each(@))", idList(ids));
    return sql;
}
