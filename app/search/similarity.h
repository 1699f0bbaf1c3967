#pragma once

#include "search/querytree.h"

#include <QHash>
#include <QList>
#include <QString>

// Passages that are like another one: that share with it what few articles have. Words tell what it
// is about, and phrases of several words in a row that one was taken from the other, or both from a
// third.

// A word of a passage, and how much it tells.
struct TellingWord
{
    QString folded;
    double weight = 0; // natural logarithm of how rare it is; above 0
};

// A passage to be compared with others.
struct ComparedPassage
{
    QString text;               // comparable form (hanzi/comparing.h)
    QList<TellingWord> words;   // each once, in the order in which they first stand in it
    QHash<QString, int> number; // of a word in the list above
};

// In how many of `articles` a word stands, at most.
using WordFrequency = std::function<qint64(const QueryWords &)>;

// Words of one character, and those that stand in more than a tenth of all articles, tell nothing
// and are left out.
ComparedPassage comparedPassage(const QString &text, const WordFrequency &frequency,
                                qint64 articles);

// Finds what may be like it: articles with any of its most telling words. Any without parts when it
// has none.
QueryNode likenessQuery(const ComparedPassage &passage);

// How like a text is to a passage.
struct Likeness
{
    double score = 0;        // 0: they share nothing that tells
    QList<TextRange> shared; // of the text, ascending, apart: words of the passage that tell, and
                             // phrases of at least four characters or words that stand in both
    TextRange densest; // the stretch of the text, of about the passage's length, in which most
                       // of it stands
};
Likeness likeness(const ComparedPassage &passage, const QString &sourceText);
