#include "exchange/tagcolors.h"

#include "paper/tagedit.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<unsigned, tagColorCount> tones{0x0C73A4, 0x5BA082, 0xAA4700, 0x643556,
                                                    0xA99115, 0x423790, 0x86250E, 0x6A6761};

constexpr int channelBits = 8;
constexpr unsigned channelMask = 0xFF;

// Squared distance of the three channels.
int distance(unsigned one, unsigned other)
{
    int sum = 0;
    for (int shift = 0; shift < 3 * channelBits; shift += channelBits) {
        const int step = int((one >> shift) & channelMask) - int((other >> shift) & channelMask);
        sum += step * step;
    }
    return sum;
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F');
}

} // namespace

QString tagColorRgb(int color)
{
    constexpr int hex = 16;
    const unsigned tone = tones.at(size_t(color) % tones.size());
    return u'#' + QString::number(tone, hex).toUpper().rightJustified(6, u'0');
}

QString normalColor(const QString &text)
{
    const QString digits = text.trimmed().toUpper().mid(1);
    const bool isHex = std::ranges::all_of(digits, isHexDigit);
    if (!text.trimmed().startsWith(u'#') || !isHex || (digits.size() != 3 && digits.size() != 6))
        return {};
    if (digits.size() == 6)
        return u'#' + digits;
    QString color(u'#');
    for (const QChar digit : digits)
        color += QString(2, digit);
    return color;
}

int nearestTagColor(const QString &rgb)
{
    constexpr int hex = 16;
    bool isColor = false;
    const QString color = normalColor(rgb);
    const unsigned wanted = QStringView(color).mid(1).toUInt(&isColor, hex);
    if (!isColor)
        return 0;
    const auto nearest = std::ranges::min_element(
        tones, {}, [wanted](unsigned tone) { return distance(tone, wanted); });
    return int(nearest - tones.begin());
}
