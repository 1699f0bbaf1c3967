#pragma once

#include "paper/ids.h"

#include <QDateTime>
#include <QString>

// How a reader wants words to be converted (reader's phrases, 自定转换). It beats every dictionary.
struct ReaderPhrase
{
    // The renditions it is for.
    enum class Target {
        Simplified,  // those in simplified script
        Traditional, // those in traditional script, by whichever standard
    };

    PhraseId id{};
    QString uuid;
    QString source;    // as it stands in the source text, 1-100 characters without white space
    QString rendition; // what it becomes, likewise; the same as `source`: keep as is
    Target target = Target::Traditional;
    QString paper;     // for the articles of this newspaper alone; empty: for the whole library
    QString creator;   // the reader's name
    QDateTime created; // UTC
    QDateTime modified;
};

// What is wrong with the words of a phrase, as a token of base/errortext: no-words, white-space,
// too-long; empty when nothing is.
QString phraseFault(const ReaderPhrase &phrase);
