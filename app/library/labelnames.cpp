#include "library/labelnames.h"

#include "store/labelstore.h"

#include <QCollator>

#include <algorithm>
#include <bit>

namespace {

QHash<qint32, LabelNames::Paper> ranked(const QHash<qint32, QString> &names)
{
    QList<qint32> papers = names.keys();
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::ranges::sort(papers, [&](qint32 a, qint32 b) {
        const int compared = collator.compare(names.value(a), names.value(b));
        return compared == 0 ? a < b : compared < 0;
    });
    QHash<qint32, LabelNames::Paper> ranked;
    for (const qint32 paper : std::as_const(papers))
        ranked.insert(paper, {names.value(paper), quint32(ranked.size())});
    return ranked;
}

} // namespace

Result<LabelNames> LabelNames::of(Connection &db)
{
    const auto places = placesInOrder(db);
    if (!places)
        return places.error();
    const auto papers = paperNames(db);
    if (!papers)
        return papers.error();
    LabelNames names;
    names.places = *places;
    names.papers = ranked(*papers);
    for (const Place &place : *places)
        names.m_ranks.insert(std::bit_cast<quint64>(placeKey(place.code)),
                             quint32(names.m_ranks.size()));
    return names;
}

quint32 LabelNames::placeRank(const ArticleLabels &labels) const
{
    return m_ranks.value(std::bit_cast<quint64>(labels.place), quint32(places.size()));
}

quint32 LabelNames::paperRank(const ArticleLabels &labels) const
{
    const auto paper = papers.constFind(labels.paper);
    return paper == papers.constEnd() ? quint32(papers.size()) : paper->rank;
}

QString LabelNames::shortName(const ArticleLabels &labels) const
{
    const quint32 rank = placeRank(labels);
    return rank < quint32(places.size()) ? places[rank].shortName : QString();
}
