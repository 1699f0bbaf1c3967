#pragma once

#include "ingest/pagelines.h"
#include "paper/page.h"

#include <QJsonObject>

// A page of tests/ingest/gold/seed-gold.json: the seed's lines and, from the gold alone, the page
// as a perfect splitter would hand it on.
struct GoldPage
{
    QJsonObject gold;
    PageLines lines;
    Page page;
};

QList<GoldPage> goldPages();

// A page that was not split: its lines alone.
GoldPage pageOfLines(const QStringList &lines);

// A page of one article with that headline and these paragraphs, each on its own line.
GoldPage pageOfArticle(const QString &headline, const QStringList &paragraphs);
