#pragma once

#include "ingest/pagelines.h"
#include "syntheticarticles.h"
#include "syntheticlayout.h"

#include <QPair>
#include <QSet>

// What a perfect splitter would find of one article.
struct SyntheticArticle
{
    QStringList headlines; // main ones that are right; several where nothing on the page decides
    QSet<int> lines;
    QSet<QPair<int, int>> joins; // neighbouring lines of one paragraph
};

// A page made of whole articles, with its truth.
struct SyntheticPage
{
    SyntheticLayout layout;
    PageLines lines;
    QList<SyntheticArticle> articles;
    QSet<int> masthead;
    QSet<int> sections;
};

// The same page for the same set, seed and material, on every machine.
SyntheticPage syntheticPage(LayoutSet set, quint32 seed, const QList<WholeArticle> &material);
