#pragma once

#include <QStringView>

struct Character
{
    char32_t code = 0;
    qsizetype length = 0; // in UTF-16 units
};

// The one a text begins with; a lone surrogate is one by itself. The text is not empty.
inline Character firstCharacter(QStringView text)
{
    const QChar first = text.front();
    if (first.isHighSurrogate() && text.size() > 1 && text[1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[1]), 2};
    return {first.unicode(), 1};
}

// Takes it away from the text.
inline Character takeCharacter(QStringView &text)
{
    const Character character = firstCharacter(text);
    text = text.mid(character.length);
    return character;
}
