#pragma once

#include "paper/textrange.h"
#include "search/query.h"

// Every match of the query's terms in a source text, ascending and apart from one another (matches
// that overlap come as one range); empty when a term that must occur does not, or one that must not
// does. By the rule of comparing (folded blocks; white space next to
// Han characters does not count, between Latin words it is one space; never across blocks; runs of
// letters or digits match whole; without quotation marks nothing matches across punctuation).
QList<TextRange> matches(const SearchQuery &query, const QString &sourceText);
