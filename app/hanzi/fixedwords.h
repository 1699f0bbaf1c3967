#pragma once

#include "hanzi/decision.h"
#include "hanzi/rendition.h"
#include "hanzi/wording.h"

#include <QHash>

// Words of a source text that no dictionary decides: what the reader said, and names of people.
struct FixedWord
{
    TextRange source;
    Rendition rendition; // in the script asked for; its links are from the word alone
    Decision::By by = Decision::By::ReaderPhrase;
};

struct FixedWords
{
    QList<FixedWord> words;              // ascending and apart
    QHash<char32_t, QString> characters; // the reader's, for where no phrase of a dictionary is
};

// The reader's phrases for renditions of that target as they stand in the text.
FixedWords readersWords(const QString &source, const QList<ReaderPhrase> &phrases,
                        ReaderPhrase::Target target);

// Adds words where they overlap none that is there.
void addBetween(QList<FixedWord> &words, const QList<FixedWord> &others);

// Where the two sides have as many characters each is linked to its own, otherwise all to all.
Rendition renditionOf(QStringView source, const QString &value);
