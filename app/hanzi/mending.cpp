#include "hanzi/mending.h"

#include "hanzi/characters.h"
#include "hanzi/scriptcount.h"

namespace {

// One phrase: as printed, in simplified and in traditional script, each with as many characters.
struct PrintedPhrase
{
    QStringView printed;
    QStringView simplified;
    QStringView traditional;
};

bool hasLeftover(QStringView text)
{
    return countScript(text).simplified > 0;
}

// The phrase alone makes a character that is legal in both scripts a leftover; one that has a
// simplified form of its own was printed in traditional script on purpose.
void appendMended(PrintedPhrase phrase, Rendition &rendition)
{
    const bool isMended = hasLeftover(phrase.printed);
    while (!phrase.printed.isEmpty()) {
        const Character printed = takeCharacter(phrase.printed);
        const Character simplified = takeCharacter(phrase.simplified);
        const Character traditional = takeCharacter(phrase.traditional);
        const bool isLeftover = isMended && printed.code == simplified.code;
        const Character character = isLeftover ? traditional : printed;
        rendition.text += QChar::fromUcs4(character.code);
        rendition.links.append(printed.length, character.length);
    }
}

// Takes as many characters from the beginning of the text as the other has.
QStringView takeAsMany(QStringView &text, QStringView other)
{
    const QStringView whole = text;
    while (!other.isEmpty()) {
        takeCharacter(other);
        takeCharacter(text);
    }
    return whole.chopped(text.size());
}

} // namespace

void mendLeftovers(QStringView passage, const Conversion &toSimplified,
                   const Conversion &toTraditional, Rendition &rendition)
{
    Q_ASSERT(toSimplified.keepsLength() && toTraditional.keepsLength());
    Rendition simplified;
    toSimplified.append(passage, simplified);
    Rendition traditional;
    toTraditional.append(simplified.text, traditional);
    QStringView simplifiedRest = simplified.text;
    QStringView traditionalRest = traditional.text;
    while (!simplifiedRest.isEmpty()) {
        const QStringView phrase = simplifiedRest.first(toTraditional.word(simplifiedRest).length);
        appendMended({.printed = takeAsMany(passage, phrase),
                      .simplified = phrase,
                      .traditional = takeAsMany(traditionalRest, phrase)},
                     rendition);
        simplifiedRest = simplifiedRest.mid(phrase.size());
    }
}
