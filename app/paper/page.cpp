#include "paper/page.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

int openDoubts(const Page &page)
{
    const auto isOpen = [&](const QString &kind) {
        return !page.warnings.contains(u"settled:"_s + kind);
    };
    qsizetype doubts = 0;
    for (const Article &article : page.articles)
        doubts += article.doubts.size();
    doubts += page.place.confidence == Confidence::Unclear && isOpen(u"city"_s);
    doubts += !page.date.isKnown() && isOpen(u"date"_s);
    doubts += !page.unassigned.isEmpty() && isOpen(u"unassigned"_s);
    doubts += std::ranges::count_if(
        page.warnings, [](const QString &w) { return w.startsWith(u"edit-unfit:"_s); });
    return int(doubts);
}

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
