#pragma once

#include "answers.h"
#include "figures.h"
#include "truth.h"

#include <QTextStream>

QTextStream &out();

// The times of one kind by lengths of queries, a line each.
void printTimes(const QString &what, const QList<SizeQuery> &queries,
                const QList<SizeAnswer> &answers, double SizeAnswer::*time);
void printMemory(const Figures &figures);
// How many articles were missing and how many too many, over all queries.
void printDifference(const Truth &truth, const QList<SizeAnswer> &answers);

// What became of one engine, for the table of them side by side.
struct EngineReport
{
    QString name;
    Figures filled;
    Figures found;
    double megabytes = 0;
    QList<SizeAnswer> answers;
};
// The first is the one the others are measured against.
void printEngines(const QList<EngineReport> &engines, const QList<SizeQuery> &queries,
                  const Truth &truth, double articles, double textMegabytes);
