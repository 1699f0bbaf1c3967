#pragma once

#include <QList>
#include <QString>

// One thing that must be found: a run of characters, folded.
struct SearchTerm
{
    QString folded;          // its comparable form (hanzi/comparing.h); never empty
    bool isPhrase = false;   // was in quotation marks: punctuation must match itself
    bool isExcluded = false; // after - or NOT: articles with it are left out
    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

// A reader's query, understood: words side by side must all occur in an article (AND between them
// says nothing new); "…" (also “…” 「…」 『…』) is a phrase; -word and NOT word leave articles out.
// Full-width forms do the same. Punctuation outside quotation marks parts words.
struct SearchQuery
{
    QList<SearchTerm> terms;
    QList<qsizetype> badPositions; // in the text, ascending, of what means nothing: punctuation
                                   // alone, a - or NOT without a word, OR, exclusions alone

    qsizetype openQuote = -1; // in the text, of a quotation mark that nothing closes: its phrase
                              // ends with the query

    // Nothing in it that could be found.
    bool isEmpty() const;
};

// Never fails: what is not understood is named in badPositions and left out.
SearchQuery parseQuery(const QString &text);
