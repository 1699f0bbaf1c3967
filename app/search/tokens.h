#pragma once

#include <QStringView>

#include <string>
#include <vector>

// What the index stores of a text: folded, and nothing that Lucene++ could not encode (its codec
// drops a whole string for one U+FFFE or lone surrogate).
struct IndexToken
{
    std::wstring text; // at most 255 characters; longer words are cut
    int position = 0;  // ascending; several tokens may share one
};

// Texts have more tokens than queries, so that a query finds a Han character beside a digit
// (第5届) although it stands in bigrams only elsewhere.
enum class TokensFor { Text, Query };

// Of a comparable text (hanzi/comparing.h): a run of Han characters as overlapping bigrams, with
// its first and last character by themselves (of a query: a lone character only), words and signs
// whole. Each character, word or sign takes a position; what lies between two takes one more, the
// end of a block ten.
std::vector<IndexToken> tokensOf(QStringView comparable, TokensFor use);

// Each Han character once.
std::vector<IndexToken> distinctHan(QStringView comparable);
