#pragma once

#include "ingest/passages.h"
#include "places/gazetteer.h"

// How much a mention says of the city that a page reports on (measured on five gold pages).
constexpr double mastheadWeight = 10;
constexpr double paperWeight = 10; // of the city itself, named elsewhere than on the page
constexpr double creditWeight = 6; // 市委宣传部供图, 本报锦州讯
constexpr double sectionWeight = 5;
constexpr double headlineWeight = 3;
constexpr double firstSentenceWeight = 2;
constexpr double bodyWeight = 1;
constexpr double partnerWeight = 0.5; // 与…合作, 携手…
constexpr double countyShare = 0.5;   // of the weight, to the city that the county lies in

// A passage with the places that it names.
struct PlacedPassage
{
    Passage passage;
    QList<PlaceMention> mentions;
};

QList<PlacedPassage> withPlaces(const QList<Passage> &passages, const Gazetteer &gazetteer);

// What one passage says for a city.
struct Claim
{
    Place city;
    double weight = 0;
    Evidence evidence;
};

// A city with all that speaks for it.
struct Standing
{
    Place city;
    double score = 0;
    QList<Claim> claims;
    bool isGuess = false; // rests on shared names and everyday words alone

    bool has(const QString &evidenceKind) const;
    bool isPrinted() const; // in the masthead
};

// The weight of a mention of a city at that place, and the kind of evidence it is. The city is left
// to the caller.
Claim claimAt(const Passage &passage, TextRange mention);

// The cities that the passages speak of, best first. A city counts once a passage, with its best
// mention. `paper` speaks for the city it serves; where the masthead prints its name, that is where
// it does so.
QList<Standing> weighCities(const QList<PlacedPassage> &passages, const Gazetteer &gazetteer,
                            const Paper &paper = {});
