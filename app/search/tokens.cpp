#include "search/tokens.h"

#include "search/units.h"

#include <QSet>

namespace {

constexpr int blockGap = 10;
constexpr qsizetype longestToken = 255; // Lucene++ leaves out terms beyond 16,383 without a word

std::wstring wide(QStringView text)
{
    return text.toString().toStdWString().substr(0, longestToken);
}

int gapBetween(QStringView text, const Unit &left, const Unit &right)
{
    if (left.end == right.begin)
        return 0;
    return text.sliced(left.end, right.begin - left.end).contains(u'\n') ? blockGap : 1;
}

bool isRun(const Unit &left, const Unit &right)
{
    return left.kind == Unit::Kind::Han && right.kind == Unit::Kind::Han && left.end == right.begin;
}

} // namespace

std::vector<IndexToken> tokensOf(QStringView comparable, TokensFor use)
{
    const QList<Unit> units = unitsOf(comparable);
    std::vector<IndexToken> tokens;
    tokens.reserve(size_t(units.size()) + 16);
    int position = 0;
    for (qsizetype at = 0; at < units.size(); ++at) {
        const Unit &unit = units[at];
        const bool continues = at > 0 && isRun(units[at - 1], unit);
        const bool goesOn = at + 1 < units.size() && isRun(unit, units[at + 1]);
        if (at > 0)
            position += 1 + gapBetween(comparable, units[at - 1], unit);
        const bool isEdge = !continues || !goesOn;
        const bool isAlone = !continues && !goesOn;
        if (use == TokensFor::Text ? isEdge : isAlone)
            tokens.push_back(
                {wide(comparable.sliced(unit.begin, unit.end - unit.begin)), position});
        if (goesOn)
            tokens.push_back(
                {wide(comparable.sliced(unit.begin, units[at + 1].end - unit.begin)), position});
    }
    return tokens;
}

std::vector<IndexToken> distinctHan(QStringView comparable)
{
    QSet<QStringView> seen;
    std::vector<IndexToken> tokens;
    for (const Unit &unit : unitsOf(comparable)) {
        const QStringView character = comparable.sliced(unit.begin, unit.end - unit.begin);
        if (unit.kind == Unit::Kind::Han && !seen.contains(character)) {
            seen += character;
            tokens.push_back({wide(character), int(tokens.size())});
        }
    }
    return tokens;
}
