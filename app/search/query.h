#pragma once

#include <QList>
#include <QString>

// One thing that must be found: a run of characters, folded.
struct SearchTerm
{
    QString folded;          // folded, white space next to Han characters removed
    bool isPhrase = false;   // was in quotation marks: punctuation must match itself
    bool isExcluded = false; // after - or NOT
    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

// A reader's query, understood: words side by side must all occur in an article; "…" (also “…”
// 「…」) is a phrase; -word leaves articles out. “Find everything” gives it the whole language.
struct SearchQuery
{
    QList<SearchTerm> terms;
    QList<qsizetype> badPositions; // in the text, of what means nothing (punctuation alone …)

    // Nothing in it that could be found.
    bool isEmpty() const;
};

// Never fails: what is not understood is named in badPositions and left out.
SearchQuery parseQuery(const QString &text);
