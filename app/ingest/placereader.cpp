#include "ingest/placereader.h"

#include "ingest/passages.h"
#include "ingest/placeweighing.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double clearMargin = 2;   // over the next city or county
constexpr double rivalShare = 0.25; // of the best score, from which a city is worth naming

QList<Evidence> evidenceOf(const Standing &standing)
{
    constexpr qsizetype enough = 6;
    QList<Claim> claims = standing.claims;
    std::stable_sort(claims.begin(), claims.end(),
                     [](const Claim &a, const Claim &b) { return a.weight > b.weight; });
    QList<Evidence> evidence;
    for (const Claim &claim : claims.mid(0, enough))
        evidence.append(claim.evidence);
    return evidence;
}

Confidence confidenceOf(const QList<Standing> &standings)
{
    const auto isPrinted = [](const Standing &standing) { return standing.isPrinted(); };
    if (standings.first().isPrinted() &&
        std::count_if(standings.begin(), standings.end(), isPrinted) == 1)
        return Confidence::Sure;
    const double next = standings.size() > 1 ? standings[1].score : 0;
    const Standing &best = standings.first();
    const bool isClear =
        !best.isGuess && best.score >= bodyWeight && best.score >= clearMargin * next;
    return isClear ? Confidence::Likely : Confidence::Unclear;
}

PlaceClaim claimOf(QList<Standing> standings)
{
    if (standings.isEmpty())
        return {};
    // What the masthead prints beats any number of mentions.
    std::stable_sort(standings.begin(), standings.end(), [](const Standing &a, const Standing &b) {
        return a.isPrinted() && !b.isPrinted();
    });
    constexpr qsizetype candidatesShown = 4;
    PlaceClaim claim{.place = standings.first().city,
                     .confidence = confidenceOf(standings),
                     .evidence = evidenceOf(standings.first())};
    for (const Standing &standing : standings.mid(0, candidatesShown)) {
        if (standing.score >= rivalShare * standings.first().score)
            claim.candidates.append(standing.city);
    }
    return claim;
}

// Does the article clearly report on that other city: by its dateline, or by headline and body.
bool reportsOn(const Standing &other, double pageScore)
{
    if (other.has(u"dateline"_s))
        return true;
    return other.has(u"headline"_s) && other.has(u"body"_s) &&
           other.score >= clearMargin * pageScore;
}

PlaceClaim cityOf(const QList<PlacedPassage> &passages, const PlaceClaim &page,
                  const Gazetteer &gazetteer)
{
    const QList<Standing> standings = weighCities(passages, gazetteer);
    if (!page.place.isKnown())
        return claimOf(standings);
    const auto own =
        std::find_if(standings.begin(), standings.end(), [&page](const Standing &standing) {
            return standing.city.code == page.place.code;
        });
    const double pageScore = own == standings.end() ? 0 : own->score;
    if (!standings.isEmpty() && standings.first().city.code != page.place.code &&
        reportsOn(standings.first(), pageScore)) {
        PlaceClaim other = claimOf(standings);
        other.confidence = Confidence::Likely;
        return other;
    }
    PlaceClaim same = page;
    if (own != standings.end())
        same.evidence = evidenceOf(*own);
    return same;
}

// Where the agency sent its story from is kept beside the page's city: 新华社北京7月1日电.
void addWirePlace(const Article &article, const Gazetteer &gazetteer, PlaceClaim &claim)
{
    const QString dateline =
        article.sourceText.mid(article.dateline.begin, article.dateline.length());
    const QList<PlaceMention> mentions = gazetteer.mentions(dateline);
    if (mentions.isEmpty() || mentions.first().places.size() != 1)
        return;
    const Place city = gazetteer.cityOf(mentions.first().places.first());
    if (!claim.candidates.contains(city))
        claim.candidates.append(city);
    claim.evidence.append({lineOf(article, article.dateline.begin), dateline, u"wire"_s});
}

// A county of the city and how much of the article speaks of it.
struct DistrictScore
{
    QString name;
    double score = 0;
    int paragraphs = 0;
    bool isProminent = false; // in the headline or the first sentence
};

QString countyIn(const PlaceMention &mention, const Place &city)
{
    for (qsizetype at = 0; mention.isCounty && at < mention.places.size(); ++at) {
        if (mention.prefectures[at].code == city.code)
            return mention.places[at].name;
    }
    return {};
}

void scoreDistricts(const PlacedPassage &placed, const Place &city,
                    QHash<QString, DistrictScore> &scores)
{
    QStringList seen;
    for (const PlaceMention &mention : placed.mentions) {
        const QString county = countyIn(mention, city);
        if (county.isEmpty() || mention.isEverydayWord || seen.contains(county))
            continue;
        seen.append(county);
        const Claim claim = claimAt(placed.passage, mention.range);
        DistrictScore &district = scores[county];
        district.name = county;
        district.score += claim.weight;
        district.paragraphs += placed.passage.role == PassageRole::Body ? 1 : 0;
        district.isProminent = district.isProminent || claim.weight >= firstSentenceWeight;
    }
}

// The county that leads clearly; empty when the article speaks of the city as a whole.
QString districtOf(const QList<PlacedPassage> &passages, const Place &city)
{
    constexpr int manyParagraphs = 3;
    QHash<QString, DistrictScore> scores;
    int paragraphs = 0;
    for (const PlacedPassage &placed : passages) {
        scoreDistricts(placed, city, scores);
        paragraphs += placed.passage.role == PassageRole::Body ? 1 : 0;
    }
    QList<DistrictScore> districts = scores.values();
    if (districts.isEmpty())
        return {};
    std::sort(districts.begin(), districts.end(),
              [](const DistrictScore &a, const DistrictScore &b) { return a.score > b.score; });
    const DistrictScore &first = districts.first();
    const bool isThroughout =
        first.paragraphs >= manyParagraphs && first.paragraphs * 2 >= paragraphs;
    const double next = districts.size() > 1 ? districts[1].score : 0;
    const bool leads = (first.isProminent || isThroughout) && first.score >= clearMargin * next;
    return leads ? first.name : QString();
}

} // namespace

PlaceClaim readPlace(const PageLines &lines, const Page &page, const Gazetteer &gazetteer)
{
    return pagePlace(withPlaces(passagesOf(lines, page), gazetteer), gazetteer, page.knownPaper);
}

PlaceClaim pagePlace(const QList<PlacedPassage> &passages, const Gazetteer &gazetteer,
                     const Paper &paper)
{
    QList<PlacedPassage> own = passages;
    own.removeIf([](const PlacedPassage &placed) { return placed.passage.isWire; });
    return claimOf(weighCities(own, gazetteer, paper));
}

PlaceClaim readPlace(const PageLines &, const Article &article, const PlaceClaim &page,
                     const Gazetteer &gazetteer)
{
    return articlePlace(withPlaces(passagesOf(article), gazetteer), article, page, gazetteer);
}

PlaceClaim articlePlace(const QList<PlacedPassage> &passages, const Article &article,
                        const PlaceClaim &page, const Gazetteer &gazetteer)
{
    const bool keepsPage = page.confidence == Confidence::Given || article.origin == Origin::Wire;
    PlaceClaim claim = keepsPage ? page : cityOf(passages, page, gazetteer);
    if (article.origin == Origin::Wire)
        addWirePlace(article, gazetteer, claim);
    claim.district = districtOf(passages, claim.place);
    return claim;
}
