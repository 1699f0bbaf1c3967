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
// (第5届) although it stands in bigrams only elsewhere.
enum class TokensFor { Text, Query };

// Of a comparable text (hanzi/comparing.h): a run of Han characters as overlapping bigrams, with
// its first and last character by themselves (of a query: a lone character only), words and signs
// whole. Each character, word or sign takes a position; what lies between two takes one more, the
// end of a block ten.
std::vector<IndexToken> tokensOf(QStringView comparable, TokensFor use);

// At most 255 characters of a token: longer words are cut.
QStringView tokenText(QStringView comparable, qsizetype begin, qsizetype end);

// How many positions lie from a unit of the text to the next.
int positionsBetween(QStringView comparable, const Unit &left, const Unit &right);

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
        const bool isEdge = !continues || !goesOn;
        const bool isAlone = !continues && !goesOn;
        if (use == TokensFor::Text ? isEdge : isAlone)
            take(tokenText(comparable, unit.begin, unit.end), position);
        if (goesOn)
            take(tokenText(comparable, unit.begin, units[at + 1].end), position);
        continues = goesOn;
    }
    return position;
}
