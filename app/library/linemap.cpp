#include "library/linemap.h"

#include <cstdlib>

namespace {

QHash<QString, QList<int>> placesIn(const QStringList &lines)
{
    QHash<QString, QList<int>> places;
    for (int line = 1; line <= lines.size(); ++line)
        places[lines[line - 1]] << line;
    return places;
}

} // namespace

LineMap::LineMap(const QStringList &before, const QStringList &after)
    : m_before(before)
    , m_after(after)
    , m_places(placesIn(after))
    , m_oldPlaces(placesIn(before))
{
}

int LineMap::to(int line) const
{
    if (line < 1 || line > m_before.size())
        return 0;
    const QString &words = m_before[line - 1];
    if (m_after.value(line - 1) == words)
        return line;
    const bool isUnique = m_places.value(words).size() == 1 && m_oldPlaces.value(words).size() == 1;
    return isUnique ? m_places.value(words).constFirst() : 0;
}

PageEdit LineMap::to(const PageEdit &edit) const
{
    PageEdit moved = edit;
    if (edit.line < 0)
        return moved;
    moved.line = to(edit.line);
    moved.lastLine = to(edit.lastLine);
    moved.target = to(edit.target);
    const bool isLost = (edit.line > 0 && moved.line == 0) ||
                        (edit.lastLine > 0 && moved.lastLine == 0) ||
                        (edit.target > 0 && moved.target == 0);
    if (!isLost)
        return moved;
    moved = edit;
    moved.line = -std::abs(edit.line);
    return moved;
}
