#pragma once

#include "queries.h"

#include <vector>

// For each query the numbers of the articles that have it, ascending: found by looking through
// every text, without any index. Words and numbers count where they stand whole.
using Truth = std::vector<std::vector<qint32>>;

std::optional<Truth> comparedTexts(const QString &articles, qint64 count,
                                   const QList<SizeQuery> &queries);

// How the numbers of one query differ from the truth.
struct Difference
{
    qint64 missing = 0;
    qint64 extra = 0;
};
Difference difference(const std::vector<qint32> &truth, const std::vector<qint32> &found);

// Numbers of articles, a query a line.
bool writeTruth(const QString &path, const Truth &truth);
std::optional<Truth> readTruth(const QString &path);
