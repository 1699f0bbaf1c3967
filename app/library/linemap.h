#pragma once

#include "paper/pageedit.h"

#include <QHash>
#include <QStringList>

// Private to the library: where the lines of one revision of a file went in another; to the same
// number if they say the same there, else to the one line that does. Both lists outlive it.
class LineMap final
{
public:
    LineMap(const QStringList &before, const QStringList &after);

    // 0 when there is none, or no line was meant.
    int to(int line) const;
    // A line number below 0 fits nothing.
    PageEdit to(const PageEdit &edit) const;

private:
    const QStringList &m_before;
    const QStringList &m_after;
    QHash<QString, QList<int>> m_places;
    QHash<QString, QList<int>> m_oldPlaces;
};
