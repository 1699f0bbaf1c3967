#pragma once

#include "search/searchindex.h"

#include <QHash>

#include <array>

// The question for words that stand as they are.
QueryNode wordsNode(const QString &folded);

// Best first, of equals the one with the higher number; at most so many.
QList<qint64> firstArticles(const IndexFindings &findings, int most);

// How many there are, and of each city and year.
struct CountedArticles
{
    qint64 articles = 0;
    QHash<quint64, qint64> cities; // by their code
    std::array<qint64, 3000> years{};
};
CountedArticles countedArticles(const IndexFindings &findings);
