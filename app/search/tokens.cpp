#include "search/tokens.h"

namespace {

constexpr qsizetype longestToken = 255; // Lucene++ leaves out terms beyond 16,383 without a word

} // namespace

QStringView tokenText(QStringView comparable, qsizetype begin, qsizetype end)
{
    if (end - begin <= longestToken)
        return comparable.sliced(begin, end - begin);
    const bool splitsPair = comparable[begin + longestToken - 1].isHighSurrogate();
    return comparable.sliced(begin, splitsPair ? longestToken - 1 : longestToken);
}

int positionsBetween(QStringView comparable, const Unit &left, const Unit &right)
{
    if (left.end == right.begin)
        return 1;
    return 1 + (endsBlock(comparable, left, right) ? blockGap : 1);
}

bool endsBlock(QStringView comparable, const Unit &left, const Unit &right)
{
    return comparable.sliced(left.end, right.begin - left.end).contains(u'\n');
}

std::vector<IndexToken> tokensOf(QStringView comparable, TokensFor use)
{
    std::vector<IndexToken> tokens;
    eachToken(comparable, unitsOf(comparable), use, [&tokens](QStringView text, int position) {
        tokens.push_back({text.toString().toStdWString(), position});
    });
    return tokens;
}
