#pragma once

#include "search/querytree.h"
#include "search/tokens.h"

#include <string>
#include <vector>

// A part of words that the index is asked for at one go.
struct Stretch
{
    enum class Kind {
        Phrase,    // `tokens` as they stand
        Character, // `tokens` is one Han character that the text may have inside bigrams only
        Pattern,   // one word that looks like `pattern`
    };
    Kind kind = Kind::Phrase;
    std::vector<IndexToken> tokens;    // the first at position 0
    int width = 1;                     // positions, from its first unit to its last
    std::vector<std::wstring> pattern; // what stands before, between and behind the stars
    int leastGap = 0; // positions from the last unit of the stretch before to its first one
    int mostGap = 0;
};

// Stretches that follow one another; none: whatever stands there.
using Stretches = std::vector<Stretch>;

// How the index is asked for words: for articles with one of `ways` at least.
struct WordsPlan
{
    const wchar_t *field = nullptr;
    std::vector<Stretches> ways;
    bool isCertain = true; // false: there may be articles that have the words not
};

WordsPlan planOf(const QueryWords &words);
