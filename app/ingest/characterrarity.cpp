#include "ingest/characterrarity.h"

#include <QChar>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Rarities = std::array<qint8, 0x10000>; // nats by UTF-16 unit; never positive

// Judged by what newspapers print: the rarer a kind of character, the further below.
qint8 rarityOfKind(QChar c)
{
    constexpr QStringView commonMarks(u"，。、：；！？（）《》“”‘’—…·　");
    constexpr QStringView layout(u"\n\r\t ");
    if (layout.contains(c))
        return -4;
    if (commonMarks.contains(c))
        return -5;
    const char16_t code = c.unicode();
    if (code < 0x7f)
        return c.isPrint() ? -6 : -20;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
        return -20;
    case QChar::Other_PrivateUse:
        return -18;
    default:
        break;
    }
    if (code == QChar::ReplacementCharacter)
        return -22;
    switch (c.script()) {
    case QChar::Script_Han:
        return code >= 0x4e00 && code < 0xa000 ? -15 : -17;
    case QChar::Script_Common: // marks, digits and letters of full width
        return code >= 0xff00 || (code >= 0x3000 && code < 0x3040) ? -8 : -11;
    case QChar::Script_Latin:
        return code >= 0xff00 ? -8 : -12;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Bopomofo:
        return -12;
    default:
        return c.isSurrogate() ? -9 : -16; // two of them are one character
    }
}

// -4 <tab> the characters that are e^-4 of all
void readFrequent(Rarities &rarities)
{
    QFile file(u":/characters/frequent.tsv"_s);
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        const auto rarity = qint8(line.first(tab).toInt());
        for (const QChar c : line.sliced(tab + 1)) {
            if (!c.isSurrogate())
                rarities[c.unicode()] = rarity;
        }
    }
}

Rarities makeRarities()
{
    Rarities rarities{};
    for (size_t code = 0; code < rarities.size(); ++code)
        rarities[code] = rarityOfKind(QChar(char16_t(code)));
    readFrequent(rarities);
    return rarities;
}

} // namespace

double likelihood(QStringView text)
{
    static const Rarities rarities = makeRarities();
    qint64 sum = 0;
    for (const QChar c : text)
        sum += rarities[c.unicode()];
    return double(sum);
}
