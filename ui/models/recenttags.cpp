#include "models/recenttags.h"

#include <algorithm>

namespace {

constexpr qsizetype tagsKept = 8;

} // namespace

RecentTags::RecentTags(const QStringList &paths)
{
    QStringList oldestFirst = paths;
    std::ranges::reverse(oldestFirst);
    for (const QString &path : oldestFirst)
        use(path);
}

void RecentTags::use(const QString &path)
{
    m_paths.removeAll(path);
    m_paths.prepend(path);
    m_paths = m_paths.first(std::min(m_paths.size(), tagsKept));
}

QStringList RecentTags::among(const QStringList &known) const
{
    QStringList left;
    std::ranges::copy_if(m_paths, std::back_inserter(left),
                         [&](const QString &path) { return known.contains(path); });
    return left;
}
