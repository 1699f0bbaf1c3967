#include "library/foundlisting.h"

#include "library/filtertests.h"

#include <algorithm>

namespace {

constexpr quint32 days = 100; // in the number of a day (paper/labels.h)

// Sets heads over a list, article by article.
class Heads final
{
public:
    Heads(const LabelNames &names, Grouping grouping)
        : m_names(names)
        , m_grouping(grouping)
    {
    }

    void add(const ArticleLabels &labels);
    QList<Group> groups;

private:
    bool isUnderSameHead(const ArticleLabels &labels) const;
    Group headOf(const ArticleLabels &labels) const;

    const LabelNames &m_names;
    Grouping m_grouping;
    const ArticleLabels *m_last = nullptr;
};

// Told without any text in it: this is asked for every article.
bool Heads::isUnderSameHead(const ArticleLabels &labels) const
{
    if (!m_last)
        return false;
    switch (m_grouping) {
    case Grouping::CityAndMonth:
        return m_last->place == labels.place && m_last->best / days == labels.best / days;
    case Grouping::Date:
        return m_last->best == labels.best;
    case Grouping::Paper:
        return m_last->paper == labels.paper;
    }
    return false;
}

Group Heads::headOf(const ArticleLabels &labels) const
{
    Group head;
    switch (m_grouping) {
    case Grouping::CityAndMonth:
        head.city = m_names.shortName(labels);
        head.date = bestDate(labels.best / days * days);
        break;
    case Grouping::Date:
        head.date = bestDate(labels.best);
        break;
    case Grouping::Paper:
        head.paper = m_names.papers.value(labels.paper);
        break;
    }
    return head;
}

// Two places may bear the same name. One inferred member makes the head inferred: nothing uncertain
// is shown as certain.
void Heads::add(const ArticleLabels &labels)
{
    if (!isUnderSameHead(labels)) {
        Group head = headOf(labels);
        const bool isNew = groups.isEmpty() || groups.last().city != head.city ||
                           groups.last().date != head.date || groups.last().paper != head.paper;
        if (isNew) {
            head.first = groups.isEmpty() ? 0 : groups.last().first + groups.last().count;
            groups.append(head);
        }
    }
    m_last = &labels;
    Group &group = groups.last();
    ++group.count;
    if (m_grouping != Grouping::Paper && labels.dateKind == DateKind::Inferred)
        group.dateInferred = true;
    if (m_grouping == Grouping::CityAndMonth &&
        (labels.confidence == Confidence::Likely || labels.confidence == Confidence::Unclear))
        group.cityInferred = true;
}

} // namespace

Listing plainListing(const FirstFound &found)
{
    Listing listing;
    listing.isWhole = found.isWhole;
    listing.ids.reserve(qsizetype(found.articles.size()));
    for (const Finding &finding : found.articles)
        listing.ids.append(finding.labels->id);
    return listing;
}

Listing groupedListing(const FirstFound &found, const LabelNames &names, Grouping grouping)
{
    Listing listing = plainListing(found);
    Heads heads(names, grouping);
    for (const Finding &finding : found.articles)
        heads.add(*finding.labels);
    listing.groups = heads.groups;
    return listing;
}

qsizetype countPossible(const std::vector<Finding> &articles, QDate from, QDate to)
{
    if (!from.isValid() && !to.isValid())
        return 0;
    const ArticleTest isSure = surelyWithin(from, to);
    return std::ranges::count_if(
        articles, [&isSure](const Finding &finding) { return !isSure(*finding.labels); });
}
