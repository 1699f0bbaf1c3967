#include "ingest/wordpattern.h"

#include "ingest/printedtext.h"

#include <algorithm>
#include <utility>

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

// What a text may end with if it is closed; told first, since most lines end with a Han character.
bool mayClose(QChar character)
{
    return !isHan(character) && (character == u'.' || isSentenceEnd(character) ||
                                 closers.contains(character) || character.isSpace());
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

CharacterSet::CharacterSet(QStringView characters)
    : m_characters(shadowOf(characters))
{
    for (const QChar character : std::as_const(m_characters))
        m_mayHave.set(character.unicode() % mapSize);
}

bool CharacterSet::isIn(QStringView shadow) const
{
    return std::ranges::any_of(shadow, [this](QChar c) { return contains(c); });
}

bool isClosed(QStringView text)
{
    if (text.isEmpty() || !mayClose(text.back()))
        return false;
    text = withoutNote(text.trimmed());
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

const QString &paperEndings()
{
    static const QString form = u"(?:日报|晚报|晨报|早报|都市报|时报|商报|快报|导报|周报|工人报|"
                                u"法制报|法治报|农村报|青年报|"
                                "新闻网|新报|电视台|广播电台|通讯社)"_s;
    return form;
}
