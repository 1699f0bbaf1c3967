#include "exchange/htmlbody.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString withoutMarkup(QString html)
{
    static const QRegularExpression silent(u"<!--.*?-->|<(script|style)\\b[^>]*>.*?</\\1\\s*>"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression space(u"\\s+"_s);
    static const QRegularExpression lines(
        u" ?<(?:br|/p|/div|/li|/h[1-6]|/tr|/blockquote)\\b[^>]*> ?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"</?[A-Za-z][^>]*>"_s);
    return html.remove(silent).replace(space, u" "_s).replace(lines, u"\n"_s).remove(tag);
}

// What an entity stands for; itself where it is not known.
QString characterOf(const QString &entity)
{
    static const QHash<QString, QString> words{
        {u"amp"_s, u"&"_s},  {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},    {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}, {u"mdash"_s, u"—"_s}, {u"hellip"_s, u"…"_s}};
    QString itself = u'&' + entity + u';';
    if (!entity.startsWith(u'#'))
        return words.value(entity, itself);
    bool isNumber = false;
    const bool isHex = entity.size() > 1 && entity[1].toLower() == u'x';
    const uint number = isHex ? QStringView(entity).mid(2).toUInt(&isNumber, 16)
                              : QStringView(entity).mid(1).toUInt(&isNumber);
    constexpr uint last = 0x10FFFF;
    const bool isCharacter =
        isNumber && number >= u' ' && number <= last && !QChar::isSurrogate(number);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&number), 1) : itself;
}

} // namespace

QString plainTextOfHtml(const QString &html)
{
    static const QRegularExpression entity(u"&(#?[A-Za-z0-9]{1,10});"_s);
    const QString text = withoutMarkup(html);
    QString plain;
    qsizetype from = 0;
    auto found = entity.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += characterOf(match.captured(1));
        from = match.capturedEnd();
    }
    plain += QStringView(text).mid(from);
    return plain.trimmed();
}
