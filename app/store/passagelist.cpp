#include "store/passagelist.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>
#include <tuple>

namespace {

// Where a mark stands, as numbers.
struct Standing
{
    qsizetype group = 0;
    qsizetype key = 0; // of the order
    qsizetype article = 0;
    qsizetype begin = 0; // below 0 on the whole article
    qsizetype end = 0;
    qsizetype mark = 0; // its place among those listed

    friend bool operator<(const Standing &a, const Standing &b)
    {
        return std::tie(a.group, a.key, a.article, a.begin, a.end, a.mark) <
               std::tie(b.group, b.key, b.article, b.begin, b.end, b.mark);
    }
};

// Those that want a decision before those that want a look.
qsizetype urgency(MarkState state)
{
    switch (state) {
    case MarkState::ToConfirm:
        return 0;
    case MarkState::Orphan:
        return 1;
    case MarkState::Corrected:
        return 2;
    case MarkState::Ok:
        break;
    }
    return 3;
}

class PassageList final
{
public:
    PassageList(const ListedPassages &listed, PassageOrder order, PassageGrouping grouping)
        : m_listed(listed)
        , m_order(order)
        , m_grouping(grouping)
    {
    }

    PassageListing made();

private:
    void numberArticles();
    void findWantedTags();
    void place(qsizetype number);
    qsizetype keyOf(qsizetype number) const;
    QList<qsizetype> groupsOf(const ListedMark &mark, qsizetype article) const;
    PassageGroup headOf(const Standing &standing) const;
    void addTo(PassageListing &listing, const Standing &standing) const;
    bool isInferred(const ListedArticle &article) const;

    const ListedPassages &m_listed;
    PassageOrder m_order;
    PassageGrouping m_grouping;
    QList<qsizetype> m_articleGroups; // by city or month
    QList<bool> m_isWanted;           // of the codebook
    QList<Standing> m_standings;
    qsizetype m_last = -1; // group of the listing's last head
};

// Cities in the order of the articles, months newest first; what is not known comes last.
void PassageList::numberArticles()
{
    if (m_grouping == PassageGrouping::City) {
        qsizetype group = -1;
        const QString *last = nullptr;
        for (const ListedArticle &article : m_listed.articles) {
            group += !last || *last != article.place ? 1 : 0;
            last = &article.place;
            m_articleGroups << group;
        }
    } else if (m_grouping == PassageGrouping::Month) {
        QMap<QString, qsizetype> months;
        for (const ListedArticle &article : m_listed.articles)
            months.insert(article.month, 0);
        qsizetype group = months.size();
        for (qsizetype &number : months)
            number = --group;
        for (const ListedArticle &article : m_listed.articles)
            m_articleGroups << months.value(article.month);
    }
}

// Parents stand before their children.
void PassageList::findWantedTags()
{
    QSet<TagId> wanted(m_listed.wantedTags.begin(), m_listed.wantedTags.end());
    for (const Tag &tag : m_listed.codebook) {
        if (wanted.contains(tag.parent))
            wanted.insert(tag.id);
        m_isWanted << (m_listed.wantedTags.isEmpty() || wanted.contains(tag.id));
    }
}

qsizetype PassageList::keyOf(qsizetype number) const
{
    const ListedMark &mark = m_listed.marks.at(number);
    switch (m_order) {
    case PassageOrder::Newest:
        return number;
    case PassageOrder::Tag: {
        const QList<qsizetype> tags = m_listed.tags.value(mark.id);
        return tags.isEmpty() ? m_listed.codebook.size() : tags.constFirst();
    }
    case PassageOrder::State:
        return urgency(mark.state);
    case PassageOrder::Text:
        break;
    }
    return 0;
}

QList<qsizetype> PassageList::groupsOf(const ListedMark &mark, qsizetype article) const
{
    switch (m_grouping) {
    case PassageGrouping::Tag: {
        QList<qsizetype> tags = m_listed.tags.value(mark.id);
        tags.removeIf([this](qsizetype tag) { return !m_isWanted.at(tag); });
        return tags.isEmpty() ? QList<qsizetype>{m_listed.codebook.size()} : tags;
    }
    case PassageGrouping::City:
    case PassageGrouping::Month:
        return {m_articleGroups.at(article)};
    case PassageGrouping::Article:
        return {article};
    case PassageGrouping::None:
        break;
    }
    return {0};
}

void PassageList::place(qsizetype number)
{
    const ListedMark &mark = m_listed.marks.at(number);
    const qsizetype article = m_listed.places.value(mark.article);
    Standing standing{.key = keyOf(number),
                      .article = article,
                      .begin = mark.isWhole ? -1 : mark.range.begin,
                      .end = mark.range.end,
                      .mark = number};
    if (m_grouping == PassageGrouping::None) {
        m_standings << standing;
        return;
    }
    const QList<qsizetype> groups = groupsOf(mark, article);
    for (const qsizetype group : groups) {
        standing.group = group;
        m_standings << standing;
    }
}

PassageGroup PassageList::headOf(const Standing &standing) const
{
    const ListedArticle &article = m_listed.articles.at(standing.article);
    switch (m_grouping) {
    case PassageGrouping::Tag:
        if (standing.group < m_listed.codebook.size()) {
            const Tag &tag = m_listed.codebook.at(standing.group);
            return {.name = tag.path, .color = tag.color};
        }
        break;
    case PassageGrouping::City:
        return {.name = article.city};
    case PassageGrouping::Month:
        return {.name = article.month};
    case PassageGrouping::Article:
        return {.name = article.headline};
    case PassageGrouping::None:
        break;
    }
    return {};
}

bool PassageList::isInferred(const ListedArticle &article) const
{
    return (m_grouping == PassageGrouping::City && article.isCityInferred) ||
           (m_grouping == PassageGrouping::Month && article.isDateInferred);
}

void PassageList::addTo(PassageListing &listing, const Standing &standing) const
{
    if (m_grouping != PassageGrouping::None) {
        if (listing.groups.isEmpty() || m_last != standing.group) {
            listing.groups << headOf(standing);
            listing.groups.last().first = listing.ids.size();
        }
        PassageGroup &group = listing.groups.last();
        ++group.count;
        group.isInferred = group.isInferred || isInferred(m_listed.articles.at(standing.article));
    }
    listing.ids << m_listed.marks.at(standing.mark).id;
}

PassageListing PassageList::made()
{
    numberArticles();
    if (m_grouping == PassageGrouping::Tag)
        findWantedTags();
    m_standings.reserve(m_listed.marks.size());
    for (qsizetype number = 0; number < m_listed.marks.size(); ++number)
        place(number);
    std::ranges::sort(m_standings, std::less<>());
    PassageListing listing;
    listing.ids.reserve(m_standings.size());
    for (const Standing &standing : std::as_const(m_standings)) {
        addTo(listing, standing);
        m_last = standing.group;
    }
    return listing;
}

void count(PassageListing &listing, const ListedPassages &listed)
{
    listing.marks = listed.marks.size();
    QList<bool> isCounted(listed.articles.size());
    QSet<QString> cities;
    for (const ListedMark &mark : listed.marks) {
        const qsizetype place = listed.places.value(mark.article);
        const ListedArticle &article = listed.articles.at(place);
        listing.possible += article.isPossible ? 1 : 0;
        if (isCounted.at(place))
            continue;
        isCounted[place] = true;
        ++listing.articles;
        if (!article.place.isEmpty())
            cities.insert(article.place);
    }
    listing.cities = cities.size();
}

} // namespace

PassageListing passageList(const ListedPassages &listed, PassageOrder order,
                           PassageGrouping grouping)
{
    PassageListing listing = PassageList(listed, order, grouping).made();
    count(listing, listed);
    return listing;
}
