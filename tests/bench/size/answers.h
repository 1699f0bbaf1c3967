#pragma once

#include "queries.h"

#include <vector>

// What an engine did with one query.
struct SizeAnswer
{
    double coldMilliseconds = 0;  // the first 20, the first time
    double firstMilliseconds = 0; // the first 20, again
    double wholeMilliseconds = 0; // exact total and counts by city and year, again
    qint64 total = -1;            // -1: the engine cannot look for that
    std::vector<qint32> numbers;  // of all articles found, ascending; may be left out
};

// An answer a line: the times, the total and the numbers between tabs.
bool writeAnswers(const QString &path, const QList<SizeAnswer> &answers);
std::optional<QList<SizeAnswer>> readAnswers(const QString &path);

// Of the times of those queries that have so many characters. -1: all but single ones, answered.
QList<double> timesOf(const QList<SizeQuery> &queries, const QList<SizeAnswer> &answers,
                      double SizeAnswer::*time, int length);
