#include "ingest/wordpattern.h"

#include "ingest/printedtext.h"

#include <algorithm>
#include <bitset>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNote = 24; // characters
constexpr QStringView sentenceEnds = u"。！？…!?｡";
constexpr QStringView closers = u"”’」』）)】］]〕〉》\"'";

bool isSentenceEnd(QChar character)
{
    return sentenceEnds.contains(character);
}

// 7.4 is a number, “etc.” ends.
bool isFullStop(QStringView text, qsizetype position)
{
    return text[position] == u'.' && position > 0 && !text[position - 1].isDigit();
}

// Without a note in brackets at the end, behind a whole sentence: （刘洋）, （完）.
QStringView withoutNote(QStringView text)
{
    if (!text.endsWith(u')') && !text.endsWith(u'）'))
        return text;
    const QStringView end = text.last(std::min(longestNote, text.size()));
    const qsizetype opening = std::max(end.lastIndexOf(u'('), end.lastIndexOf(u'（'));
    const QStringView before = text.chopped(end.size() - std::max<qsizetype>(0, opening)).trimmed();
    return opening > 0 && !before.isEmpty() && isSentenceEnd(before.back()) ? before : text;
}

// By UTF-16 unit.
std::bitset<0x10000> hanCharacters()
{
    std::bitset<0x10000> han;
    for (size_t unit = 0; unit < han.size(); ++unit)
        han[unit] = QChar(char16_t(unit)).script() == QChar::Script_Han;
    return han;
}

} // namespace

QRegularExpression wordPattern(QStringView pattern)
{
    QString folded;
    for (const QChar character : pattern) {
        if (character.unicode() < 0x80) {
            folded += character;
            continue;
        }
        const QString shadow = shadowOf(QStringView(&character, 1));
        folded += shadow.front().unicode() < 0x80 ? QRegularExpression::escape(shadow) : shadow;
    }
    QRegularExpression result(folded, QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT_X(result.isValid(), "wordPattern", qPrintable(result.errorString()));
    return result;
}

bool isClosed(QStringView text)
{
    text = text.trimmed();
    if (!text.isEmpty() && isHan(text.back())) // most lines: told at once
        return false;
    text = withoutNote(text);
    while (!text.isEmpty() && (closers.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    return !text.isEmpty() && (isSentenceEnd(text.back()) || isFullStop(text, text.size() - 1));
}

bool hasInnerSentenceEnd(QStringView text)
{
    while (!text.isEmpty() && (closers.contains(text.back()) || isSentenceEnd(text.back())))
        text.chop(1);
    return std::ranges::any_of(text, [](QChar c) { return c == u'。' || c == u'；'; });
}

bool isHan(QChar character)
{
    static const std::bitset<0x10000> han = hanCharacters();
    return han[character.unicode()];
}

const QString &paperEndings()
{
    static const QString form = u"(?:日报|晚报|晨报|早报|都市报|时报|商报|快报|导报|周报|工人报|"
                                u"法制报|法治报|农村报|青年报|"
                                "新闻网|新报|电视台|广播电台|通讯社)"_s;
    return form;
}
