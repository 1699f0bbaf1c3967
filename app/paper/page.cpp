#include "paper/page.h"

#include <QStringList>

#include <algorithm>

QString lineRanges(QList<int> lines)
{
    std::ranges::sort(lines);
    lines.resize(std::unique(lines.begin(), lines.end()) - lines.begin());
    QStringList ranges;
    for (qsizetype first = 0, next = 0; first < lines.size(); first = next) {
        next = first + 1;
        while (next < lines.size() && lines[next] == lines[next - 1] + 1)
            ++next;
        const QString from = QString::number(lines[first]);
        ranges << (next - first == 1 ? from : from + u'-' + QString::number(lines[next - 1]));
    }
    return ranges.join(u',');
}
