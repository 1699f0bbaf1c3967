#include "hanzi/mending.h"

#include "hanzi/characters.h"
#include "hanzi/scriptcount.h"

#include <iterator>

namespace {

// One phrase: as printed, in simplified and in traditional script, each with as many characters.
struct PrintedPhrase
{
    QStringView printed;
    QStringView simplified;
    QStringView traditional;
};

// Legal in both scripts, but in fewer than one of three hundred cases met in traditional text, as
// counted in 70 million characters of it: as good as simplified only.
constexpr QStringView hardlyTraditional = u"万仆价佣厂叶吁夸尸帘广愿挂极柜确种荐辟适据丰几么虫胜";
// Legal in both and often met in either: a leftover where a leftover stands close by.
constexpr QStringView leftoverInCompany =
    u"后于余云干游里只划筑征制复系面准了党采范种几税悦脱踊鉴台";

bool isLeftover(char32_t character)
{
    return isOnlySimplified(character) ||
           (character < 0x10000 && hardlyTraditional.contains(QChar(char16_t(character))));
}

bool hasLeftover(QStringView text)
{
    while (!text.isEmpty()) {
        if (isLeftover(takeCharacter(text).code))
            return true;
    }
    return false;
}

// Whether a leftover is among the next characters before any that is only traditional.
template <typename Iterator>
bool leadsToLeftover(Iterator at, Iterator end)
{
    constexpr int reach = 3;
    for (int i = 0; i < reach && at != end; ++i, ++at) {
        const char32_t character = at->unicode();
        if (isLeftover(character))
            return true;
        if (isOnlyTraditional(character) || !at->isLetter())
            return false;
    }
    return false;
}

// A character of the phrase or one close by says whether the phrase was left over; a character that
// has a simplified form of its own was printed in traditional script on purpose.
void appendMended(PrintedPhrase phrase, QStringView passage, Rendition &rendition)
{
    const bool isMended = hasLeftover(phrase.printed);
    while (!phrase.printed.isEmpty()) {
        const qsizetype at = phrase.printed.begin() - passage.begin();
        const Character printed = takeCharacter(phrase.printed);
        const Character simplified = takeCharacter(phrase.simplified);
        const Character traditional = takeCharacter(phrase.traditional);
        const bool isInCompany =
            !isMended && leftoverInCompany.contains(passage[at]) &&
            (leadsToLeftover(passage.begin() + at + printed.length, passage.end()) ||
             leadsToLeftover(std::make_reverse_iterator(passage.begin() + at), passage.rend()));
        const bool isChanged = (isMended || isInCompany) && printed.code == simplified.code;
        const Character character = isChanged ? traditional : printed;
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
    QStringView rest = passage;
    QStringView simplifiedRest = simplified.text;
    QStringView traditionalRest = traditional.text;
    while (!simplifiedRest.isEmpty()) {
        const QStringView phrase = simplifiedRest.first(toTraditional.word(simplifiedRest).length);
        appendMended({.printed = takeAsMany(rest, phrase),
                      .simplified = phrase,
                      .traditional = takeAsMany(traditionalRest, phrase)},
                     passage, rendition);
        simplifiedRest = simplifiedRest.mid(phrase.size());
    }
}
