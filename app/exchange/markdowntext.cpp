#include "exchange/markdowntext.h"

#include "paper/tag.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

bool isLineBreak(char32_t character)
{
    return character == U'\n' || character == U'\r' || character == U'\v' || character == U'\f' ||
           character == 0x85 || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

bool isAsciiSpace(QChar character)
{
    return character == u' ' || character == u'\t';
}

// The text's lines without what no file of text may hold.
QStringList cleanLines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    QString clean;
    for (const uint character : text.toUcs4()) { // lone surrogates are U+FFFD already
        if (isLineBreak(character))
            clean += u'\n';
        else if (character == u'\t')
            clean += u' ';
        else if (QChar::category(character) == QChar::Other_Control ||
                 QChar::isNonCharacter(character))
            clean += QChar(QChar::ReplacementCharacter);
        else
            clean += QChar::fromUcs4(character);
    }
    static const QRegularExpression outerSpaces(u"^ +| +$"_s);
    QStringList lines = clean.split(u'\n');
    for (QString &line : lines)
        line.remove(outerSpaces);
    return lines;
}

// After how many digits a line would begin a numbered list: 0 when it would not.
qsizetype listNumberEnd(QStringView line)
{
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    if (digits == 0 || digits == line.size() || (line[digits] != u'.' && line[digits] != u')'))
        return 0;
    return digits + 1 == line.size() || isAsciiSpace(line[digits + 1]) ? digits : 0;
}

// Whether the character at `at` means something to a reader of Markdown only in this place.
bool isMarkupHere(QStringView line, qsizetype at)
{
    const auto next = [&](qsizetype distance) {
        return at + distance < line.size() ? line[at + distance] : QChar();
    };
    const QChar previous = at > 0 ? line[at - 1] : QChar();
    switch (line[at].unicode()) {
    case u'-':
    case u'+':
        return at == 0;
    case u'=':
        return at == 0 || previous == u'=' || next(1) == u'=';
    case u'%':
        return previous == u'%' || next(1) == u'%';
    case u':':
        return next(1) == u'/' && next(2) == u'/';
    case u'.':
    case u')':
        return (at > 0 && at == listNumberEnd(line)) ||
               line.first(at).endsWith(u"www", Qt::CaseInsensitive);
    default:
        return false;
    }
}

QString escapedLine(QStringView line)
{
    constexpr QStringView alwaysMarkup = u"\\`*_[]>#|~$^@";
    QString escaped;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == u'<') {
            escaped += u"&lt;"_s;
        } else if (line[at] == u'&') {
            escaped += u"&amp;"_s;
        } else {
            if (alwaysMarkup.contains(line[at]) || isMarkupHere(line, at))
                escaped += u'\\';
            escaped += line[at];
        }
    }
    return escaped;
}

bool isTagCharacter(uint character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

// Runs of other characters become one -; a _ stays between two letters or digits, where Markdown
// sees no emphasis in it.
QString tagName(const QString &name)
{
    QString safe;
    QString pending;
    for (const uint character : name.toUcs4()) {
        if (!isTagCharacter(character)) {
            pending = pending.isEmpty() && character == u'_' ? u"_"_s : u"-"_s;
            continue;
        }
        if (!safe.isEmpty())
            safe += pending;
        pending.clear();
        safe += QChar::fromUcs4(character);
    }
    return safe;
}

} // namespace

QString markdownLine(const QString &text)
{
    QStringList lines = cleanLines(text);
    lines.removeAll(QString());
    return escapedLine(lines.join(u' '));
}

QString markdownParagraphs(const QString &text, LineBreak lineBreak, const QString &prefix)
{
    const QString parted = u'\n' + prefix.trimmed() + u'\n' + prefix;
    const QString broken = lineBreak == LineBreak::Paragraph ? parted : u"\\\n"_s + prefix;
    QString result;
    bool afterBlank = false;
    for (const QString &line : cleanLines(text)) {
        if (line.isEmpty()) {
            afterBlank = true;
            continue;
        }
        if (result.isEmpty())
            result = prefix;
        else
            result += afterBlank ? parted : broken;
        afterBlank = false;
        result += escapedLine(line);
    }
    return result;
}

QString markdownTag(const QString &path)
{
    QStringList names;
    for (const QString &name : splitTagPath(path)) {
        if (const QString safe = tagName(name); !safe.isEmpty())
            names << safe;
    }
    const QString tag = names.join(u'/');
    for (const uint character : tag.toUcs4()) {
        if (!QChar::isDigit(character) && character != u'/')
            return u'#' + tag;
    }
    return u"#_"_s + tag;
}

QString markdownLink(const QString &text, const QString &address)
{
    const QByteArray encoded = QUrl::toPercentEncoding(address, "/:?=");
    return u'[' + escapedLine(text) + u"]("_s + QString::fromLatin1(encoded) + u')';
}

QString yamlString(const QString &text)
{
    QStringList lines = cleanLines(text);
    lines.removeAll(QString());
    QString line = lines.join(u' ');
    line.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    line.replace(QChar(QChar::ByteOrderMark), u"\\uFEFF"_s);
    return u'"' + line + u'"';
}
