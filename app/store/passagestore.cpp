#include "store/passagestore.h"

#include "paper/tokens.h"
#include "store/filtersql.h"
#include "store/idlist.h"
#include "store/passagelist.h"
#include "store/passagerelation.h"
#include "store/statement.h"
#include "store/tagstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// -- the articles

QHash<QString, QString> shortNames(Connection &db, Result<void> &done)
{
    QHash<QString, QString> names;
    done = forEachRow(db, "SELECT code, short_name FROM place",
                      [&names](const Statement &row) { names.insert(row.text(0), row.text(1)); });
    return names;
}

ListedArticle articleOf(const Statement &row, const QHash<QString, QString> &names)
{
    constexpr qsizetype monthLength = 7; // 2025-09
    const QString confidence = row.text(3);
    return {.place = row.text(1),
            .city = names.value(row.text(1)),
            .month = row.text(2).left(monthLength),
            .headline = row.text(6),
            .isCityInferred = confidence == u"likely" || confidence == u"unclear",
            .isDateInferred = row.text(4) == u"inferred",
            .isPossible = row.number(5) != 0};
}

Result<void> readArticles(Connection &db, const Filter &filter, PassageGrouping grouping,
                          ListedPassages &listed)
{
    Result<void> done;
    const QHash<QString, QString> names = shortNames(db, done);
    if (!done)
        return done;
    const FilterSql wanted = filterSql(filter);
    const QByteArray headline = grouping == PassageGrouping::Article ? "headline" : "''";
    const QByteArray possible = wanted.possible.isEmpty() ? "0" : wanted.possible;
    const QByteArray sql = "SELECT id, ifnull(place, ''), best, confidence, date_kind, " +
                           possible + ", " + headline + " FROM article WHERE " + wanted.condition +
                           " AND id IN (SELECT article FROM mark) ORDER BY city_key, place,"
                           " best DESC, earliest DESC, page, position, id";
    auto rows = Statement::prepare(db, sql.constData());
    if (!rows)
        return rows.error();
    wanted.bindTo(*rows);
    while (true) {
        const Result<bool> found = rows->step();
        if (!found)
            return found.error();
        if (!*found)
            return {};
        listed.places.insert(ArticleId(rows->number(0)), listed.articles.size());
        listed.articles << articleOf(*rows, names);
    }
}

// -- the marks

// A condition on the table mark with ?1, ?2, … for `values`.
struct MarkCondition
{
    QByteArray sql = "1";
    QStringList values;

    // `@` stands for the value.
    void require(QByteArray condition, const QString &value)
    {
        values << value;
        sql += " AND (" + condition.replace('@', '?' + QByteArray::number(values.size())) + ')';
    }
};

constexpr auto bearOne = "id IN (WITH RECURSIVE below (id) AS (SELECT value FROM json_each(@)"
                         " UNION SELECT tag.id FROM tag JOIN below ON tag.parent = below.id)"
                         " SELECT mark FROM below JOIN mark_tag ON mark_tag.tag = below.id)";

MarkCondition conditionOf(const PassageFilter &filter)
{
    MarkCondition condition;
    if (!filter.tags.isEmpty())
        condition.require(bearOne, idList(filter.tags));
    if (!filter.notTags.isEmpty())
        condition.require(QByteArray("NOT ") + bearOne, idList(filter.notTags));
    if (filter.isUntagged)
        condition.sql += " AND NOT EXISTS (SELECT 1 FROM mark_tag WHERE mark_tag.mark = mark.id)";
    QStringList states;
    for (const MarkState state : filter.states)
        states << token(state);
    if (!states.isEmpty())
        condition.require("state IN (SELECT value FROM json_each(@))", textList(states));
    if (!filter.creator.isEmpty())
        condition.require("creator IN (SELECT id FROM creator WHERE name = @)", filter.creator);
    if (filter.isImportant)
        condition.sql += " AND important <> 0";
    if (filter.isWhole)
        condition.sql += " AND whole <> 0";
    return condition;
}

ListedMark markOf(const Statement &row)
{
    return {.id = MarkId(row.number(0)),
            .article = ArticleId(row.number(1)),
            .range = {row.number(2), row.number(3)},
            .isWhole = row.number(4) != 0,
            .state = markState(row.text(5)).value_or(MarkState::Ok)};
}

class MarkReader final
{
public:
    MarkReader(Connection &db, const PassageTests &tests, ListedPassages &listed)
        : m_db(db)
        , m_tests(tests)
        , m_listed(listed)
    {
    }

    Result<void> read(const PassageFilter &filter, PassageOrder order, const Progress &progress);

private:
    Result<bool> isWanted(const Statement &row, const ListedMark &mark);

    Connection &m_db;
    const PassageTests &m_tests;
    ListedPassages &m_listed;
    std::optional<PassageRelations> m_relations;
};

Result<bool> MarkReader::isWanted(const Statement &row, const ListedMark &mark)
{
    if (!m_listed.places.contains(mark.article) ||
        (m_tests.articles && !m_tests.articles->contains(mark.article)) ||
        (m_tests.text && !m_tests.text(row.text(6), row.text(7))))
        return false;
    return m_relations ? m_relations->holds(mark) : Result<bool>(true);
}

Result<void> MarkReader::read(const PassageFilter &filter, PassageOrder order,
                              const Progress &progress)
{
    if (filter.relation) {
        auto relations = PassageRelations::read(m_db, *filter.relation);
        if (!relations)
            return relations.error();
        m_relations = *relations;
    }
    const MarkCondition condition = conditionOf(filter);
    const QByteArray words = m_tests.text ? ", quote, note" : "";
    const QByteArray sql = "SELECT id, article, range_begin, range_end, whole, state" + words +
                           " FROM mark WHERE " + condition.sql + " ORDER BY " +
                           (order == PassageOrder::Newest ? "created DESC, id DESC" : "id");
    auto rows = Statement::prepare(m_db, sql.constData());
    if (!rows)
        return rows.error();
    for (int i = 0; i < condition.values.size(); ++i)
        rows->bind(i + 1, condition.values.at(i));
    while (true) {
        const Result<bool> found = rows->step();
        if (!found)
            return found.error();
        if (!*found)
            return {};
        if (progress.stopped())
            return Error{Error::Code::Stopped, {}, {}};
        const ListedMark mark = markOf(*rows);
        const Result<bool> wanted = isWanted(*rows, mark);
        if (!wanted)
            return wanted.error();
        if (*wanted)
            m_listed.marks << mark;
    }
}

// -- their tags

Result<void> readTags(Connection &db, ListedPassages &listed)
{
    const Result<QList<Tag>> codebook = ::codebook(db);
    if (!codebook)
        return codebook.error();
    listed.codebook = *codebook;
    QHash<TagId, qsizetype> places;
    for (qsizetype place = 0; place < codebook->size(); ++place)
        places.insert(codebook->at(place).id, place);
    listed.tags.reserve(listed.marks.size());
    const auto take = [&](const Statement &row) {
        listed.tags[MarkId(row.number(0))] << places.value(TagId(row.number(1)));
    };
    return forEachRow(db, "SELECT mark, tag FROM mark_tag ORDER BY mark, position", take);
}

} // namespace

Result<PassageListing> passageListing(Connection &db, const PassageFilter &filter,
                                      PassageOrder order, PassageGrouping grouping,
                                      const PassageTests &tests, const Progress &progress)
{
    ListedPassages listed{.wantedTags = filter.tags};
    if (const Result<void> done = readArticles(db, filter.articles, grouping, listed); !done)
        return done.error();
    if (const Result<void> done = MarkReader(db, tests, listed).read(filter, order, progress);
        !done)
        return done.error();
    if (order == PassageOrder::Tag || grouping == PassageGrouping::Tag) {
        if (const Result<void> done = readTags(db, listed); !done)
            return done.error();
    }
    return passageList(listed, order, grouping);
}

Result<QList<ArticleId>> articlesOfMarks(Connection &db, const QList<MarkId> &ids)
{
    QList<ArticleId> articles;
    QSet<ArticleId> known;
    const auto take = [&](const Statement &row) {
        const ArticleId article{row.number(0)};
        if (known.contains(article))
            return;
        known.insert(article);
        articles << article;
    };
    if (const Result<void> done =
            forEachRow(db,
                       "SELECT article FROM json_each(?) AS wanted"
                       " JOIN mark ON mark.id = wanted.value ORDER BY wanted.key",
                       take, idList(ids));
        !done)
        return done.error();
    return articles;
}
