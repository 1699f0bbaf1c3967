#include "exchange/xmltext.h"

using namespace Qt::StringLiterals;

namespace {

bool isOutsideXml(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit < u' ' && unit != u'\n' && unit != u'\t') || unit == 0xFFFE || unit == 0xFFFF;
}

} // namespace

QString visibleText(const QString &text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const bool isPair =
            plain[at].isHighSurrogate() && at + 1 < plain.size() && plain[at + 1].isLowSurrogate();
        if (isPair)
            ++at;
        else if (plain[at].isSurrogate() || isOutsideXml(plain[at]))
            plain[at] = QChar::ReplacementCharacter;
    }
    return plain;
}

QString xmlText(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}
