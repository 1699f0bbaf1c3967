#include "paper/textrange.h"

#include <algorithm>

namespace {

bool isPairAt(QStringView text, qsizetype position)
{
    return position + 1 < text.size() && text[position].isHighSurrogate() &&
           text[position + 1].isLowSurrogate();
}

} // namespace

qsizetype toCodePoints(QStringView text, qsizetype position)
{
    const qsizetype end = std::clamp<qsizetype>(position, 0, text.size());
    qsizetype count = 0;
    for (qsizetype at = 0; at < end; at += isPairAt(text, at) ? 2 : 1)
        ++count;
    return count;
}

qsizetype fromCodePoints(QStringView text, qsizetype codePoints)
{
    qsizetype at = 0;
    for (qsizetype count = 0; count < codePoints && at < text.size(); ++count)
        at += isPairAt(text, at) ? 2 : 1;
    return at;
}

TextRange toCodePoints(QStringView text, TextRange range)
{
    return {toCodePoints(text, range.begin), toCodePoints(text, range.end)};
}

TextRange fromCodePoints(QStringView text, TextRange codePoints)
{
    return {fromCodePoints(text, codePoints.begin), fromCodePoints(text, codePoints.end)};
}
