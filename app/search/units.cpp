#include "search/units.h"

#include "hanzi/comparing.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace {

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isSign(char32_t character)
{
    constexpr QStringView signs = u"%‰‱℃℉°";
    return QChar::category(character) == QChar::Symbol_Currency ||
           (character < 0x10000 && signs.contains(QChar(char16_t(character))));
}

std::optional<Unit::Kind> kindOf(char32_t character)
{
    if (character < 0x80) {
        if (QChar::isLetterOrNumber(character))
            return Unit::Kind::Word;
    } else if (isHan(character)) {
        return Unit::Kind::Han;
    } else if (QChar::isLetterOrNumber(character) || QChar::isMark(character)) {
        return Unit::Kind::Word;
    }
    return isSign(character) ? std::optional(Unit::Kind::Sign) : std::nullopt;
}

// Of the characters in one UTF-16 unit; looked up, for every character of a library is asked for.
using Kinds = std::array<std::optional<Unit::Kind>, 0x10000>;

const Kinds &kinds()
{
    static const auto theKinds = [] {
        auto table = std::make_unique<Kinds>();
        for (char32_t character = 0; character < table->size(); ++character)
            table->at(character) = kindOf(character);
        return table;
    }();
    return *theKinds;
}

qsizetype digitsFrom(QStringView text, qsizetype at)
{
    const auto end = std::find_if_not(text.begin() + at, text.end(), isAsciiDigit);
    return end - (text.begin() + at);
}

// A mark between two digits keeps them together; a comma only before thousands: folded, the comma
// of a list (120，20) looks the same.
bool joinsDigits(QStringView text, qsizetype at)
{
    constexpr QStringView marks = u".,:/";
    if (at == 0 || text[at] > u':' || !isAsciiDigit(text[at - 1]) || !marks.contains(text[at]))
        return false;
    const qsizetype digits = digitsFrom(text, at + 1);
    return text[at] == u',' ? digits == 3 : digits > 0;
}

} // namespace

QList<Unit> unitsOf(QStringView comparable)
{
    QList<Unit> units;
    units.reserve(comparable.size());
    const Kinds &kindsOfUnits = kinds();
    bool isInWord = false;
    for (qsizetype begin = 0; begin < comparable.size();) {
        char32_t character = comparable[begin].unicode();
        qsizetype end = begin + 1;
        if (QChar::isHighSurrogate(character) && end < comparable.size())
            character = QChar::surrogateToUcs4(comparable[begin], comparable[end++]);
        auto kind = character < kindsOfUnits.size() ? kindsOfUnits[character] : kindOf(character);
        if (joinsDigits(comparable, begin))
            kind = Unit::Kind::Word;
        if (isInWord && kind == Unit::Kind::Word)
            units.last().end = end;
        else if (kind)
            units += Unit{*kind, begin, end};
        isInWord = kind == Unit::Kind::Word;
        begin = end;
    }
    return units;
}
