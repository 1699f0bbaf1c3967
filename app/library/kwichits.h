#pragma once

#include "library/finding.h"
#include "paper/concordance.h"

// The hits of a concordance, before any of their lines is made. On the search thread, inside the
// caller's snapshot of the database.

// As which verdicts are kept for a query: what is looked for, however it was typed.
QString verdictKey(const QString &query);

struct KwicHit
{
    qsizetype rank = 0; // of its article among those found
    TextRange range;    // of the source text
    Verdict verdict = Verdict::None;
    QString beside;    // what it is sorted by: the text on one side of it, folded
    quint32 place = 0; // or the rank of its article's place
};

struct KwicHits
{
    QList<FoundArticle> articles; // those found, best first
    QList<KwicHit> hits;          // those to be shown, in the order asked for
    Concordance counts;           // of them; without lines
};

// Goes through at most `mostKwicHits`; a stopped search has those it came to. Stopped when it was
// still finding articles; BadQuery when there is nothing in the query to look for (`where`: the
// code point at which it begins to mean nothing).
constexpr qsizetype mostKwicHits = 100'000;
Result<KwicHits> kwicHits(const SearchGround &ground, const Gazetteer &gazetteer,
                          const Filter &filter, const KwicWish &wish, Progress &progress);
