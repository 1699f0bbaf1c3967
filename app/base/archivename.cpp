#include "base/archivename.h"

#include <QList>

#include <algorithm>

namespace {

// C:
bool hasDrive(QStringView name)
{
    return name.size() >= 2 && name[0].isLetter() && name[1] == u':';
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

} // namespace

bool isSafeArchiveName(QStringView name)
{
    if (name.isEmpty() || hasDrive(name) || name.contains(u'\\'))
        return false;
    if (std::ranges::any_of(name, isControl))
        return false;
    const auto parts = name.split(u'/');
    return std::ranges::none_of(
        parts, [](QStringView part) { return part.isEmpty() || part == u"." || part == u".."; });
}
