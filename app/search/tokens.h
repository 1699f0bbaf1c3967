#pragma once

#include "search/units.h"

#include <QStringView>

#include <string>
#include <vector>

// What the index stores of a text: folded, and nothing that Lucene++ could not encode (its codec
// drops a whole string for one U+FFFE or lone surrogate).
struct IndexToken
{
    std::wstring text;
    int position = 0; // ascending; several tokens may share one
};

// Texts have more tokens than queries, so that a query finds a Han character beside a digit
// (第5届) although it stands in bigrams only elsewhere. Lines (a headline, a byline, the name of a
// section) are short enough to have every character by itself.
enum class TokensFor { Text, Lines, Query };

// Stands in a text, of Text only, where a block begins: at the position of its first unit. Not
// among the characters of any unit.
inline constexpr QStringView blockToken = u"\u0001";

// How many positions the end of a block takes, beside those of the units: what is less than 100
// units apart and two positions in one block never look alike.
inline constexpr int blockGap = 100;

// Of a comparable text (hanzi/comparing.h): a run of Han characters as overlapping bigrams, with
// its first and last character by themselves (of lines: every character, of a query: a lone one
// only), words and signs whole. A bigram stands at the position of its first character.
//
// Positions begin at 0. Each unit (a character, word or sign, see units.h) takes one; a stretch of
// anything else between two units of a block takes one more, however long it is; between the last
// unit of a block and the first of the next lie blockGap more, and nothing for white space or
// punctuation there: 甲乙，丙\n丁 has its units at 0, 1, 3 and 104. Blocks without units take
// nothing.
std::vector<IndexToken> tokensOf(QStringView comparable, TokensFor use);

// At most 255 characters of a token: longer words are cut.
QStringView tokenText(QStringView comparable, qsizetype begin, qsizetype end);

// How many positions lie from a unit of the text to the next.
int positionsBetween(QStringView comparable, const Unit &left, const Unit &right);

// Whether a unit that does or does not continue a run of Han characters, and is or is not gone on
// with, is a token by itself.
inline bool standsAlone(TokensFor use, bool continues, bool goesOn)
{
    switch (use) {
    case TokensFor::Text:
        return !continues || !goesOn;
    case TokensFor::Lines:
        return true;
    case TokensFor::Query:
        break;
    }
    return !continues && !goesOn;
}

// Whether one unit stands in another block than the one before it.
bool endsBlock(QStringView comparable, const Unit &left, const Unit &right);

// The same tokens without a list of them: calls take(QStringView, int position) for each. Returns
// the position of the last one.
template <typename Take>
int eachToken(QStringView comparable, const QList<Unit> &units, TokensFor use, Take take)
{
    int position = 0;
    bool continues = false;
    for (qsizetype at = 0; at < units.size(); ++at) {
        const Unit &unit = units[at];
        const bool goesOn = unit.kind == Unit::Kind::Han && at + 1 < units.size() &&
                            units[at + 1].kind == Unit::Kind::Han &&
                            units[at + 1].begin == unit.end;
        if (at > 0)
            position += continues ? 1 : positionsBetween(comparable, units[at - 1], unit);
        if (use == TokensFor::Text &&
            (at == 0 || (!continues && endsBlock(comparable, units[at - 1], unit))))
            take(blockToken, position);
        if (standsAlone(use, continues, goesOn))
            take(tokenText(comparable, unit.begin, unit.end), position);
        if (goesOn)
            take(tokenText(comparable, unit.begin, units[at + 1].end), position);
        continues = goesOn;
    }
    return position;
}
