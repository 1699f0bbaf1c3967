#include "library/labelnames.h"

#include "store/labelstore.h"

#include <QCollator>

#include <algorithm>
#include <bit>

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
    names.papers = *papers;
    for (const Place &place : *places)
        names.m_ranks.insert(std::bit_cast<quint64>(placeKey(place.code)),
                             quint32(names.m_ranks.size()));
    return names;
}

quint32 LabelNames::placeRank(const ArticleLabels &labels) const
{
    return m_ranks.value(std::bit_cast<quint64>(labels.place), quint32(places.size()));
}

QHash<qint32, quint32> LabelNames::paperRanks() const
{
    QList<qint32> inOrder = papers.keys();
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::ranges::sort(inOrder, [&](qint32 a, qint32 b) {
        const int compared = collator.compare(papers.value(a), papers.value(b));
        return compared == 0 ? a < b : compared < 0;
    });
    QHash<qint32, quint32> ranks;
    for (const qint32 paper : std::as_const(inOrder))
        ranks.insert(paper, quint32(ranks.size()));
    return ranks;
}

QString LabelNames::shortName(const ArticleLabels &labels) const
{
    const quint32 rank = placeRank(labels);
    return rank < quint32(places.size()) ? places[rank].shortName : QString();
}
