#pragma once

#include <QString>

// What a tooltip tells of a memo: its first lines, at most 200 characters.
inline QString memoBeginning(const QString &memo)
{
    constexpr qsizetype most = 200;
    const QString lines = memo.trimmed().section(u'\n', 0, 4);
    if (lines.size() > most)
        return lines.first(most) + u'…';
    return lines.size() < memo.trimmed().size() ? lines + QStringLiteral("\n…") : lines;
}
