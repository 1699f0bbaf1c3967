#pragma once

#include "paper/page.h"

#include <QJsonObject>
#include <QString>

// One of the five sample pages as a careful reader split it (tests/ingest/gold/seed-gold.json).
struct GoldPage
{
    QString name; // of the file
    QJsonObject gold;
    Page found; // what splitArticles() makes of it
};

// A figure: how many of those the reader found are right, and how many were found in all.
struct Share
{
    int right = 0;
    int expected = 0;
    int found = 0;

    double recall() const { return expected == 0 ? 1 : double(right) / expected; }
    double precision() const { return found == 0 ? 1 : double(right) / found; }
    Share &operator+=(const Share &other);
};

struct GoldFigures
{
    Share articles;     // with the right main headline
    Share lines;        // non-blank lines in the right article, masthead or sections
    Share joins;        // neighbouring parts of one paragraph
    Share captions;     // with credit
    Share bylines;      // articles with exactly the right people
    QStringList faults; // each in words, for whoever mends the rules
};

// All five, in order of their names. An empty list when gold or pages cannot be read.
QList<GoldPage> goldPages();
GoldFigures figuresOf(const GoldPage &page);
