#include "store/listingstore.h"

#include "store/filtersql.h"
#include "store/statement.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

// How the reader sees a value of a group's head.
struct Names
{
    QHash<QString, QString> cities; // short names by code
    QHash<qint64, QString> papers;
};

// An article of a listing, with what decides on its group.
struct ListedArticle
{
    ArticleId id{};
    QString headlineKey; // only when sorted by it
    bool possible = false;
    Group group; // a head for it alone
};

Result<Names> names(Connection &db)
{
    Names found;
    const auto takeCity = [&found](const Statement &row) {
        found.cities.insert(row.text(0), row.text(1));
    };
    if (const Result<void> done = forEachRow(db, "SELECT code, short_name FROM place", takeCity);
        !done)
        return done.error();
    const auto takePaper = [&found](const Statement &row) {
        found.papers.insert(row.number(0), row.text(1));
    };
    if (const Result<void> done = forEachRow(db, "SELECT id, name FROM paper", takePaper); !done)
        return done.error();
    return found;
}

QByteArray groupOrder(Grouping grouping)
{
    switch (grouping) {
    case Grouping::CityAndMonth:
        return "city_key, place, substr(best, 1, 7) DESC, ";
    case Grouping::Date:
        return "best DESC, ";
    case Grouping::Paper:
        return "paper, ";
    }
    return {};
}

QByteArray orderBy(Grouping grouping, SortOrder order)
{
    const QByteArray byDate = "best DESC, earliest DESC, page, position";
    if (order == SortOrder::City)
        return groupOrder(grouping) + "city_key, place, " + byDate;
    if (order == SortOrder::Date && grouping != Grouping::Date)
        return groupOrder(grouping) + byDate;
    // The default order is that of the groups' index: nothing is left to sort.
    return grouping == Grouping::CityAndMonth ? "city_key, place, " + byDate
           : grouping == Grouping::Paper      ? "paper, " + byDate
                                              : byDate;
}

// Only what the index of the grouping holds, so that no row of the table itself is read.
QByteArray listingSql(const FilterSql &filter, Grouping grouping, SortOrder order)
{
    const QByteArray paper = grouping == Grouping::Paper ? "paper" : "0";
    const QByteArray headline = order == SortOrder::Headline ? "headline_key" : "''";
    return "SELECT id, place, best, confidence, date_kind, " + paper + ", " + filter.possible +
           ", " + headline + " FROM article WHERE " + filter.condition + " ORDER BY " +
           orderBy(grouping, order);
}

Group headOf(const Statement &row, Grouping grouping, const Names &names)
{
    constexpr qsizetype monthLength = 7; // 2025-09
    Group head;
    if (grouping == Grouping::Paper) {
        head.paper = names.papers.value(row.number(5));
        return head;
    }
    const QString best = row.text(2);
    head.date = grouping == Grouping::Date ? best : best.left(monthLength);
    head.dateInferred = row.text(4) == u"inferred";
    if (grouping == Grouping::Date)
        return head;
    head.city = names.cities.value(row.text(1));
    const QString confidence = row.text(3);
    head.cityInferred = confidence == u"likely" || confidence == u"unclear";
    return head;
}

bool isSameHead(const Group &a, const Group &b)
{
    return a.city == b.city && a.date == b.date && a.paper == b.paper;
}

// One inferred member makes the head inferred: nothing uncertain is shown as certain.
void appendTo(QList<Group> &groups, const Group &head, qsizetype index)
{
    if (groups.isEmpty() || !isSameHead(groups.last(), head)) {
        groups.append(head);
        groups.last().first = index;
    }
    Group &group = groups.last();
    ++group.count;
    group.cityInferred = group.cityInferred || head.cityInferred;
    group.dateInferred = group.dateInferred || head.dateInferred;
}

void sortByHeadline(QList<ListedArticle> &articles, const QList<Group> &groups)
{
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::vector<std::pair<QCollatorSortKey, ListedArticle>> keyed;
    for (const Group &group : groups) {
        keyed.clear();
        for (qsizetype i = group.first; i < group.first + group.count; ++i)
            keyed.emplace_back(collator.sortKey(articles[i].headlineKey), articles[i]);
        std::ranges::stable_sort(keyed,
                                 [](const auto &a, const auto &b) { return a.first < b.first; });
        for (qsizetype i = 0; i < group.count; ++i)
            articles[group.first + i] = keyed[size_t(i)].second;
    }
}

// The rows come by the papers' row numbers; readers look for names. The unknown paper comes last.
void sortByPaper(QList<ListedArticle> &articles)
{
    QStringList papers;
    for (const ListedArticle &article : std::as_const(articles)) {
        if (papers.isEmpty() || papers.last() != article.group.paper)
            papers.append(article.group.paper);
    }
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::ranges::stable_sort(papers, [&collator](const QString &a, const QString &b) {
        if (a.isEmpty() || b.isEmpty())
            return !a.isEmpty() && b.isEmpty();
        return collator.compare(a, b) < 0;
    });
    QHash<QString, qsizetype> ranks;
    for (const QString &paper : std::as_const(papers))
        ranks.insert(paper, ranks.size());
    std::ranges::stable_sort(articles, {}, [&ranks](const ListedArticle &article) {
        return ranks.value(article.group.paper);
    });
}

QList<Group> groupsOf(const QList<ListedArticle> &articles)
{
    QList<Group> groups;
    for (qsizetype i = 0; i < articles.size(); ++i)
        appendTo(groups, articles[i].group, i);
    return groups;
}

// One more than `most`, to tell whether there are more; all where they are still to be sorted.
QByteArray limit(Grouping grouping, SortOrder order, qsizetype most)
{
    const bool isSorted = grouping != Grouping::Paper && order != SortOrder::Headline;
    return most >= 0 && isSorted ? " LIMIT " + QByteArray::number(most + 1) : QByteArray();
}

Result<QList<ListedArticle>> listed(Connection &db, const FilterSql &filter, Grouping grouping,
                                    SortOrder order, qsizetype most)
{
    const auto known = names(db);
    if (!known)
        return known.error();
    const QByteArray sql = listingSql(filter, grouping, order) + limit(grouping, order, most);
    auto statement = Statement::prepare(db, sql.constData());
    if (!statement)
        return statement.error();
    filter.bindTo(*statement);
    QList<ListedArticle> articles;
    while (true) {
        const Result<bool> found = statement->step();
        if (!found)
            return found.error();
        if (!*found)
            return articles;
        articles.append({ArticleId(statement->number(0)), statement->text(7),
                         statement->number(6) != 0, headOf(*statement, grouping, *known)});
    }
}

Result<Listing> listingOf(Connection &db, const FilterSql &filter, Grouping grouping,
                          SortOrder order, qsizetype most)
{
    auto articles = listed(db, filter, grouping, order, most);
    if (!articles)
        return articles.error();
    if (grouping == Grouping::Paper)
        sortByPaper(*articles);
    if (order == SortOrder::Headline)
        sortByHeadline(*articles, groupsOf(*articles));
    Listing listing;
    listing.isWhole = most < 0 || articles->size() <= most;
    if (!listing.isWhole)
        articles->resize(most);
    listing.groups = groupsOf(*articles);
    for (const ListedArticle &article : std::as_const(*articles)) {
        listing.ids.append(article.id);
        listing.possible += article.possible ? 1 : 0;
    }
    return listing;
}

} // namespace

Result<Listing> listing(Connection &db, const Filter &filter, Grouping grouping, SortOrder order,
                        qsizetype most)
{
    return listingOf(db, filterSql(filter), grouping, order, most);
}
