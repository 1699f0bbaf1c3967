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

// As many characters from the beginning of the text as the other has.
QStringView asMany(QStringView text, QStringView other)
{
    QStringView rest = text;
    while (!other.isEmpty()) {
        takeCharacter(other);
        takeCharacter(rest);
    }
    return text.chopped(rest.size());
}

} // namespace

void mendLeftovers(QStringView passage, const Conversion &toSimplified,
                   const Conversion &toTraditional, Rendition &rendition)
{
    Q_ASSERT(toSimplified.keepsLength() && toTraditional.keepsLength());
    const PhraseTable &table = toTraditional.firstStep();
    Rendition simplified;
    toSimplified.append(passage, simplified);
    for (QStringView rest = simplified.text; !rest.isEmpty();) {
        const PhraseTable::Match match = table.match(rest);
        const QStringView key =
            rest.first(match.entry ? match.length : firstCharacter(rest).length);
        const QStringView printed = asMany(passage, key);
        appendMended({printed, key, match.entry ? table.value(*match.entry) : key}, rendition);
        rest = rest.mid(key.size());
        passage = passage.mid(printed.size());
    }
}
