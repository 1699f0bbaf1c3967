#pragma once

#include "hanzi/phrasetable.h"

#include <QSet>
#include <QStringList>

// What Baolan knows better than OpenCC's dictionaries, for one direction: names of places and
// corrections of OpenCC. At each place the longest phrase wins, be it one of these or one of
// OpenCC's; of equal ones these. Const members are safe from any thread.
class OwnWords final
{
public:
    struct Match
    {
        qsizetype length = 0;                      // of the key; 0: none
        const PhraseTable::Entry *entry = nullptr; // of table()
    };

    // Values are in OpenCC's own standard. No two places have the same key; of a place and a
    // correction with the same key the place counts.
    OwnWords(const Dictionary &places, const Dictionary &corrections);

    // What converts the beginning of the text in the stead of `dictionary`, if anything; the text
    // is not empty. A place gives way to a phrase of the dictionary that begins in it and reaches
    // beyond: 新干部 is not the county of 新干.
    Match match(QStringView text, const PhraseTable &dictionary,
                const PhraseTable::Match &theirs) const;
    // Whether the key of a match is the name of a place.
    bool isPlace(QStringView key) const { return m_places.contains(key.toString()); }

    const PhraseTable &table() const { return m_table; }

private:
    PhraseTable m_table;
    QSet<QString> m_places;
};

// Baolan's corrections, as they are compiled in, into traditional and into simplified script.
Dictionary correctionsToTraditional();
Dictionary correctionsToSimplified();
// Places whose traditional form OpenCC does not know, by their names in simplified script.
Dictionary knownPlaces();
