#include "paper/tagedit.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, tagColorCount> colorNames{
    "blue"_L1, "green"_L1, "orange"_L1, "plum"_L1, "yellow"_L1, "indigo"_L1, "red"_L1, "grey"_L1};

} // namespace

QString tagColorName(int color)
{
    return colorNames.at(size_t(color));
}

std::optional<int> tagColor(const QString &text)
{
    const auto name = std::ranges::find(colorNames, text.trimmed().toLower());
    if (name != colorNames.end())
        return int(std::distance(colorNames.begin(), name));
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool isColor = isNumber && number >= 0 && number < tagColorCount;
    return isColor ? std::optional(number) : std::nullopt;
}
