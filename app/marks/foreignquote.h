#pragma once

#include "paper/mark.h"

#include <optional>

// What is known of a mark that was made elsewhere. All but the quote may be missing.
struct ForeignQuote
{
    QString quote;
    QString prefix;                    // the words before it
    QString suffix;                    // and after it
    std::optional<qsizetype> position; // where it began, in UTF-16 units
};

// How like it a place is, each from 0 to 1.
struct QuoteMatch
{
    TextRange range;
    double quote = 0;
    double context = 0; // 1 where none is known
    double total = 0;
};

struct QuoteSearch
{
    // Ok: the first match is the place, beyond doubt: the quote stands there as it is and nowhere
    // else, with the same words round it. ToConfirm: the first match is likely and well before the
    // next. Orphan: neither.
    MarkState state = MarkState::Orphan;
    QList<QuoteMatch> matches; // best first, at most 16, none overlapping a better one
};

// Looks for a quote in a text that it may not have been taken from: all places where it stands, in
// either script, with other widths and punctuation, and where something like it stands (at most 35
// of 100 characters others). In time linear in the text and, by words of 64 characters, the quote.
QuoteSearch findForeignQuote(const QString &sourceText, const ForeignQuote &wanted);
