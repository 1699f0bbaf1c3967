#include "marks/printedcharacters.h"

#include "hanzi/characters.h"
#include "hanzi/folding.h"

#include <algorithm>

PrintedCharacters::PrintedCharacters(const QString &text)
{
    characters.reserve(size_t(text.size()));
    begins.reserve(text.size());
    ends.reserve(text.size());
    QStringView rest = text;
    while (!rest.isEmpty()) {
        const qsizetype begin = text.size() - rest.size();
        const Character character = takeCharacter(rest);
        const char32_t folded = fold(character.code);
        if (folded == 0 || folded == U' ')
            continue;
        characters += folded;
        begins += begin;
        ends += begin + character.length;
    }
}

TextRange PrintedCharacters::within(TextRange range) const
{
    const auto first = std::ranges::lower_bound(begins, range.begin);
    const auto last = std::ranges::lower_bound(begins, range.end);
    const qsizetype begin = first - begins.begin();
    return {begin, std::max(begin, qsizetype(last - begins.begin()))};
}

QString printed(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            kept += c;
    }
    return kept;
}
