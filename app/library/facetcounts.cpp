#include "library/facetcounts.h"

#include "store/labelstore.h"
#include "store/markstore.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <vector>

namespace {

constexpr quint32 days = 100; // in the number of a day (paper/labels.h)
constexpr quint32 months = 100;

quint64 placeNumber(const ArticleLabels &labels)
{
    return std::bit_cast<quint64>(labels.place);
}

QHash<quint64, qint64> byValue(const Tally &tally)
{
    QHash<quint64, qint64> counts;
    for (const Tally::Entry &entry : tally.entries())
        counts.insert(entry.value, entry.count);
    return counts;
}

void sortMostFirst(QList<Count> &counts)
{
    std::ranges::sort(counts, [](const Count &a, const Count &b) {
        return a.count == b.count ? a.name < b.name : a.count > b.count;
    });
}

} // namespace

void FacetCounts::count(const ArticleLabels &labels, FacetKind kind)
{
    switch (kind) {
    case FacetKind::City:
        return m_places.add(placeNumber(labels), labels.id);
    case FacetKind::Date:
        return m_months.add(labels.best / days, labels.id);
    case FacetKind::Paper:
        return m_papers.add(quint64(labels.paper), labels.id);
    case FacetKind::Section:
        return m_sections.add(labels.section, labels.id);
    case FacetKind::Tag:
        return m_articles.insert(labels.id);
    }
}

void FacetCounts::countAll(const ArticleLabels &labels)
{
    ++m_all;
    for (const FacetKind kind :
         {FacetKind::City, FacetKind::Date, FacetKind::Paper, FacetKind::Section, FacetKind::Tag})
        count(labels, kind);
}

Result<Facets> FacetCounts::facets(Connection &db, const LabelNames &names) const
{
    const auto bySection = sections(db);
    if (!bySection)
        return bySection.error();
    const auto byTag = tags(db);
    if (!byTag)
        return byTag.error();
    return Facets{.cities = cities(names),
                  .dates = dates(),
                  .papers = papers(names),
                  .sections = *bySection,
                  .tags = *byTag,
                  .articles = m_all};
}

// In the order of places the cities of a province follow one another.
QList<Count> FacetCounts::cities(const LabelNames &names) const
{
    const QHash<quint64, qint64> counts = byValue(m_places);
    QList<Count> cities;
    qsizetype province = -1; // where its count is
    for (const Place &place : names.places) {
        const qint64 count = counts.value(std::bit_cast<quint64>(placeKey(place.code)));
        if (count == 0)
            continue;
        if (province < 0 || cities[province].key != place.provinceCode) {
            province = cities.size();
            cities << Count{.key = place.provinceCode, .name = place.provinceName};
        }
        cities[province].count += count;
        if (place.code != place.provinceCode)
            cities << Count{.key = place.code,
                            .name = place.shortName,
                            .parent = place.provinceCode,
                            .count = count};
    }
    if (const qint64 unknown = counts.value(0); unknown > 0)
        cities << Count{.count = unknown};
    return cities;
}

QList<Count> FacetCounts::dates() const
{
    std::vector<Tally::Entry> entries = m_months.entries();
    std::ranges::sort(entries, [](const auto &a, const auto &b) { return a.value > b.value; });
    QList<Count> dates;
    qsizetype year = -1; // where its count is
    for (const Tally::Entry &entry : entries) {
        const QString itsYear = bestDate(quint32(entry.value) / months * months * days);
        if (year < 0 || dates[year].key != itsYear) {
            year = dates.size();
            dates << Count{.key = itsYear, .name = itsYear};
        }
        dates[year].count += entry.count;
        if (entry.value % months == 0)
            continue; // no month is known
        const QString month = bestDate(quint32(entry.value) * days);
        dates << Count{.key = month, .name = month, .parent = itsYear, .count = entry.count};
    }
    return dates;
}

QList<Count> FacetCounts::papers(const LabelNames &names) const
{
    QList<Count> papers;
    for (const Tally::Entry &entry : m_papers.entries()) {
        const QString name = names.papers.value(qint32(entry.value));
        papers << Count{.key = name, .name = name, .count = entry.count};
    }
    sortMostFirst(papers);
    return papers;
}

Result<QList<Count>> FacetCounts::sections(Connection &db) const
{
    const std::vector<Tally::Entry> entries = m_sections.entries();
    QList<ArticleId> examples;
    for (const Tally::Entry &entry : entries)
        examples << entry.example;
    const auto names = sectionsOf(db, examples);
    if (!names)
        return names.error();
    QList<Count> sections;
    for (const Tally::Entry &entry : entries) {
        const QString &name = names->at(sections.size());
        sections << Count{.key = name, .name = name, .count = entry.count};
    }
    sortMostFirst(sections);
    return sections;
}

// An article counts once for a tag, whether it bears that one or some below it.
Result<QList<Count>> FacetCounts::tags(Connection &db) const
{
    const auto codebook = ::tags(db);
    if (!codebook)
        return codebook.error();
    const auto tagged = taggedArticles(db);
    if (!tagged)
        return tagged.error();
    QHash<TagId, Tag> byId;
    for (const Tag &tag : *codebook)
        byId.insert(tag.id, tag);
    std::vector<std::pair<TagId, ArticleId>> found;
    for (const TaggedArticle &one : *tagged) {
        if (!m_articles.contains(one.article))
            continue;
        for (TagId tag = one.tag; tag != TagId(); tag = byId.value(tag).parent)
            found.emplace_back(tag, one.article);
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    QHash<TagId, qint64> counts;
    for (const auto &[tag, article] : found)
        ++counts[tag];
    QList<Count> result;
    for (const Tag &tag : *codebook) {
        if (counts.contains(tag.id))
            result << Count{tag.uuid, tag.name, byId.value(tag.parent).uuid, counts.value(tag.id),
                            tag.color};
    }
    return result;
}
