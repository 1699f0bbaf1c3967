#include "hanzi/comparing.h"

#include "hanzi/characters.h"

#include <optional>

namespace {

constexpr char32_t blockEnd = U'\n';

// A folded character and where it stands in the original.
struct ComparedCharacter
{
    char32_t code = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

// Calls take(ComparedCharacter) for each character of the comparable form. Of white space the first
// end of a block is kept, else the first of all, unless it stands next to a Han character or at an
// end of the text.
template <typename Take>
void eachCompared(QStringView text, Take take)
{
    std::optional<ComparedCharacter> space;
    char32_t last = 0;
    const auto isBlockEnd = [&space] { return space && space->code == blockEnd; };
    for (qsizetype begin = 0; begin < text.size();) {
        const Character character = firstCharacter(text.sliced(begin));
        const qsizetype end = begin + character.length;
        const char32_t folded = fold(character.code);
        if (folded == U' ') {
            const char32_t kept = character.code == blockEnd ? blockEnd : U' ';
            if (!space || (kept == blockEnd && !isBlockEnd()))
                space = ComparedCharacter{kept, begin, end};
        } else if (folded != 0) {
            if (isBlockEnd() || (space && last != 0 && !isHan(last) && !isHan(folded)))
                take(*space);
            space.reset();
            take(ComparedCharacter{folded, begin, end});
            last = folded;
        }
        begin = end;
    }
    if (isBlockEnd())
        take(*space);
}

} // namespace

bool isHan(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return QChar::category(character) == QChar::Other_PrivateUse;
    }
}

FoldedText comparable(QStringView text)
{
    FoldedText result;
    result.text.reserve(text.size());
    result.origins.reserve(text.size() + 1);
    result.ends.reserve(text.size());
    eachCompared(text, [&result](const ComparedCharacter &character) {
        const auto units = QChar::fromUcs4(character.code);
        result.text += units;
        for (qsizetype unit = 0; unit < QStringView(units).size(); ++unit) {
            result.origins += character.begin;
            result.ends += character.end;
        }
    });
    result.origins += text.size();
    return result;
}

QString comparableText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    eachCompared(text, [&result](const ComparedCharacter &character) {
        result += QChar::fromUcs4(character.code);
    });
    return result;
}
