#pragma once

#include "paper/textrange.h"

#include <QString>
#include <QStringList>

// Which conversions a reader wants to be warned of.
enum class DoubtLevel {
    None,
    Unsure, // no phrase decided among several candidates, or two methods differ
    Every,  // every character that could have become another one
};

// Why a character of a rendition is what it is.
struct Decision
{
    enum class By {
        Kept,         // the passage is in that script, or the character the same in both
        Character,    // it has only this counterpart, or no phrase chose among several
        Phrase,       // a phrase of OpenCC's dictionaries
        Correction,   // a phrase of Baolan's own, where OpenCC's choice is known to be wrong
        Name,         // a person's name
        Place,        // a name of the gazetteer
        ReaderPhrase, // the reader said so
        Leftover,     // a simplified character left over in a traditional passage, or the reverse
    };

    By by = By::Kept;
    TextRange source;        // of the source text: the characters that were decided together
    QString printed;         // these characters
    QString converted;       // what they became
    TextRange character;     // of the source text: the one that was asked for
    QStringList candidates;  // what that one could become in this script, the chosen one first
    bool isDoubtful = false; // at level Unsure
};
