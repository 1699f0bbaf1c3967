#include "hanzi/comparing.h"

#include "hanzi/characters.h"

namespace {

constexpr QChar blockEnd = u'\n';

// The character that begins at `position`, or ends before it.
char32_t characterAt(QStringView text, qsizetype position)
{
    const QChar unit = text[position];
    if (unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[position + 1]);
    return unit.unicode();
}

char32_t characterBefore(QStringView text, qsizetype position)
{
    const QChar unit = text[position - 1];
    return unit.isLowSurrogate() && position > 1 ? characterAt(text, position - 2) : unit.unicode();
}

bool isHanBefore(QStringView text, qsizetype position)
{
    return position > 0 && isHan(characterBefore(text, position));
}

bool isHanAt(QStringView text, qsizetype position)
{
    return position < text.size() && isHan(characterAt(text, position));
}

// Copies [begin, end) of one folded text to the end of another, which still lacks its last origin.
void append(FoldedText &to, const FoldedText &from, qsizetype begin, qsizetype end)
{
    to.text += QStringView(from.text).sliced(begin, end - begin);
    to.origins += from.origins.sliced(begin, end - begin);
    to.ends += from.ends.sliced(begin, end - begin);
}

// Which of the white space in [begin, end) is kept: the position of the character, or -1.
qsizetype keptSpace(const FoldedText &folded, QStringView original, qsizetype begin, qsizetype end)
{
    for (qsizetype at = begin; at < end; ++at) {
        if (original[folded.origins[at]] == blockEnd)
            return at;
    }
    const bool isAtEnd = begin == 0 || end == folded.text.size();
    if (isAtEnd || isHanBefore(folded.text, begin) || isHanAt(folded.text, end))
        return -1;
    return begin;
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
    const FoldedText folded = fold(text);
    FoldedText result;
    result.text.reserve(folded.text.size());
    result.origins.reserve(folded.origins.size());
    result.ends.reserve(folded.ends.size());
    qsizetype begin = 0;
    while (begin < folded.text.size()) {
        qsizetype end = begin;
        while (end < folded.text.size() && folded.text[end] != u' ')
            ++end;
        append(result, folded, begin, end);
        for (begin = end; end < folded.text.size() && folded.text[end] == u' ';)
            ++end;
        if (const qsizetype space = keptSpace(folded, text, begin, end);
            begin < end && space >= 0) {
            append(result, folded, space, space + 1);
            if (text[folded.origins[space]] == blockEnd)
                result.text.back() = blockEnd;
        }
        begin = end;
    }
    result.origins += text.size();
    return result;
}

QString comparableText(QStringView text)
{
    QString result;
    result.reserve(text.size());
    bool isAfterSpace = false;
    bool isAfterBlock = false;
    while (!text.isEmpty()) {
        const QChar unit = text.front();
        const char32_t folded = fold(takeCharacter(text).code);
        if (folded == U' ') {
            isAfterSpace = true;
            isAfterBlock = isAfterBlock || unit == blockEnd;
        } else if (folded != 0) {
            if (isAfterBlock)
                result += blockEnd;
            else if (isAfterSpace && !result.isEmpty() && !isHan(folded) &&
                     !isHanBefore(result, result.size()))
                result += u' ';
            isAfterSpace = isAfterBlock = false;
            result += QChar::fromUcs4(folded);
        }
    }
    if (isAfterBlock)
        result += blockEnd;
    return result;
}
