#pragma once

#include "paper/evidence.h"

// A division: GB/T 2260 code as text, for Taiwan ISO 3166-2 (TW-TNN). Unknown while the code is
// empty.
struct Place
{
    QString code;
    QString name;         // in full and simplified: 阜新市, 昌吉回族自治州
    QString shortName;    // 阜新, 昌吉
    QString pinyin;       // of the short name, lower case, without tones: fuxin; may be empty
    QString provinceCode; // 210000; its own code for a province
    QString provinceName; // short: 辽宁

    bool isKnown() const { return !code.isEmpty(); }
    friend bool operator==(const Place &, const Place &) = default;
};

enum class Confidence {
    Given,   // by the reader
    Sure,    // printed: masthead or publisher
    Likely,  // inferred, with at least twice the weight of the next candidate
    Unclear, // several candidates, none clearly ahead: `place` is the best of them
    None,
};

// What city a page or an article reports on, and why we think so. Never a place of publication.
struct PlaceClaim
{
    Place place;
    QString district; // county-level name below the city, as printed or in force; may be empty
    Confidence confidence = Confidence::None;
    QList<Place> candidates; // best first, including `place`
    QList<Evidence> evidence;
    friend bool operator==(const PlaceClaim &, const PlaceClaim &) = default;
};
