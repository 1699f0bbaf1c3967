#include "hanzi/scriptcount.h"

#include <QList>

#include <bitset>
#include <memory>

namespace {

// Which characters tell. Simplified only: OpenCC converts it to traditional script, never keeps it,
// does not know it as a traditional character, and neither Taiwan nor Hong Kong writes it as its
// standard form (床, 群 and 峰 are no sign of simplified script). Traditional only: likewise, the
// other way. 后, 里, 面 and 干 are legal in both and do not tell.
#include "hanzi/scriptcharacters.inc"

constexpr size_t lastPlane = 0x40000; // no Han character lies beyond plane 3

using Characters = std::bitset<lastPlane>;

std::unique_ptr<const Characters> characters(QStringView listed)
{
    auto result = std::make_unique<Characters>();
    for (const uint character : listed.toUcs4())
        result->set(character);
    return result;
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

ScriptCount countScript(QStringView text)
{
    static const auto simplified = characters(simplifiedOnly);
    static const auto traditional = characters(traditionalOnly);
    ScriptCount count;
    for (qsizetype i = 0; i < text.size(); ++i) {
        size_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (character < lastPlane) {
            count.simplified += simplified->test(character);
            count.traditional += traditional->test(character);
        }
    }
    return count;
}
