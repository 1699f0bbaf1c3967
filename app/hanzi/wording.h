#pragma once

#include "paper/phrase.h"

#include <QList>
#include <QStringList>

// What is known of the words of one article beyond the dictionaries, and how its reader likes to
// see it. Plain data.
struct Wording
{
    // Reader's phrases for this article, those of its paper included. At each place the longest
    // one wins, one of the paper before one of the library. A phrase of two or more characters
    // beats every phrase of the dictionaries that overlaps it; one of a single character only
    // decides where no phrase of a dictionary does (后 leaves 后来 alone).
    QList<ReaderPhrase> phrases;
    // Who is known to be named in it: its bylines.
    QStringList people;
    // “” become 「」 in traditional renditions, and back in simplified ones.
    bool turnsQuotes = false;
};
