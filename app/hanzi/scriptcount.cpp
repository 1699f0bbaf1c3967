#include "hanzi/scriptcount.h"

#include "hanzi/characters.h"

#include <QList>

#include <bitset>

namespace {

// Which characters tell. Simplified only: OpenCC converts it to traditional script, never keeps it,
// does not know it as a traditional character, and neither Taiwan nor Hong Kong writes it as its
// standard form (床, 群 and 峰 are no sign of simplified script). Traditional only: likewise, the
// other way. 后, 里, 面 and 干 are legal in both and do not tell.
#include "hanzi/scriptcharacters.inc"

constexpr char32_t lastPlane = 0x40000; // no Han character lies beyond plane 3

class CharacterSet final
{
public:
    explicit CharacterSet(QStringView characters)
    {
        for (const uint character : characters.toUcs4())
            m_members.set(character);
    }

    bool contains(char32_t character) const
    {
        return character < lastPlane && m_members[character];
    }

private:
    std::bitset<lastPlane> m_members;
};

const CharacterSet &simplifiedSet()
{
    static const CharacterSet set{simplifiedOnly};
    return set;
}

const CharacterSet &traditionalSet()
{
    static const CharacterSet set{traditionalOnly};
    return set;
}

} // namespace

Script ScriptCount::verdict() const
{
    const qsizetype telling = simplified + traditional;
    if (telling == 0)
        return Script::Neutral;
    if (10 * simplified >= 9 * telling)
        return Script::Simplified;
    return 10 * traditional >= 9 * telling ? Script::Traditional : Script::Mixed;
}

bool isOnlySimplified(char32_t character)
{
    return simplifiedSet().contains(character);
}

bool isOnlyTraditional(char32_t character)
{
    return traditionalSet().contains(character);
}

ScriptCount countScript(QStringView text)
{
    ScriptCount count;
    while (!text.isEmpty()) {
        const char32_t character = takeCharacter(text).code;
        count.simplified += isOnlySimplified(character);
        count.traditional += isOnlyTraditional(character);
    }
    return count;
}
