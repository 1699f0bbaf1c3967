#include "paper/page.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

struct SectionAndNumber
{
    QChar section;
    int number = 0;
};

SectionAndNumber parsed(const QString &number)
{
    const bool hasSection = !number.isEmpty() && number.front().isLetter();
    return {hasSection ? number.front().toUpper() : QChar(),
            QStringView(number).mid(hasSection ? 1 : 0).toInt()};
}

} // namespace

int doubtsOfPageItself(const Page &page)
{
    const auto isOpen = [&](const QString &kind) {
        return !page.warnings.contains(u"settled:"_s + kind);
    };
    qsizetype doubts = 0;
    doubts += page.place.confidence == Confidence::Unclear && isOpen(u"city"_s);
    doubts += !page.date.isKnown() && isOpen(u"date"_s);
    doubts += !page.unassigned.isEmpty() && isOpen(u"unassigned"_s);
    doubts += std::ranges::count_if(
        page.warnings, [](const QString &w) { return w.startsWith(u"edit-unfit:"_s); });
    return int(doubts);
}

int openDoubts(const Page &page)
{
    const auto add = [](qsizetype sum, const Article &a) { return sum + a.doubts.size(); };
    return doubtsOfPageItself(page) +
           int(std::accumulate(page.articles.begin(), page.articles.end(), qsizetype(0), add));
}

bool isSamePageNumber(const QString &one, const QString &other)
{
    const SectionAndNumber a = parsed(one);
    const SectionAndNumber b = parsed(other);
    const bool isSameSection = a.section == b.section || a.section.isNull() || b.section.isNull();
    return a.number != 0 && a.number == b.number && isSameSection;
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
