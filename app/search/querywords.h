#pragma once

#include "search/querytree.h"

#include <QStringView>

// How the words of a query are compared.
struct WordsWish
{
    QueryWords::Where where = QueryWords::Where::Text;
    bool isExact = false;
    bool staysTogether = false; // as a phrase, but with stars; else punctuation parts words
};

// Of a run without white space. Empty when there is nothing in it to find; `hasLoneStar` is set
// when a star stood without a word.
QList<QueryWords> wordsOf(QStringView run, const WordsWish &wish, bool *hasLoneStar);

// Of what stood in quotation marks; empty folded text when there is nothing in it to find.
QueryWords phraseOf(QStringView text, const WordsWish &wish);
