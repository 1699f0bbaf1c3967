#include "reader/markindex.h"

#include <algorithm>

namespace {

bool standsBefore(TextRange one, TextRange other)
{
    return one.begin != other.begin ? one.begin < other.begin : one.end > other.end;
}

} // namespace

RangeIndex::RangeIndex(QList<TextRange> ranges)
    : m_ranges(std::move(ranges))
{
    std::stable_sort(m_ranges.begin(), m_ranges.end(), standsBefore);
    qsizetype end = 0;
    for (const TextRange range : std::as_const(m_ranges)) {
        end = qMax(end, range.end);
        m_ends << end;
    }
}

QList<qsizetype> RangeIndex::touching(TextRange range) const
{
    const auto first = std::upper_bound(m_ends.begin(), m_ends.end(), range.begin);
    QList<qsizetype> found;
    for (qsizetype number = first - m_ends.begin(); number < m_ranges.size(); ++number) {
        if (m_ranges.at(number).begin >= range.end)
            break;
        if (m_ranges.at(number).overlaps(range))
            found << number;
    }
    return found;
}

MarkIndex::MarkIndex(QList<PaintedMark> marks)
{
    std::stable_sort(marks.begin(), marks.end(), [](const auto &one, const auto &other) {
        return standsBefore(one.range, other.range);
    });
    QList<TextRange> ranges;
    QList<qsizetype> laneEnds;
    for (const PaintedMark &mark : std::as_const(marks)) {
        const auto free = std::find_if(laneEnds.begin(), laneEnds.end(),
                                       [&mark](qsizetype end) { return end <= mark.range.begin; });
        const auto lane = free - laneEnds.begin();
        if (free == laneEnds.end())
            laneEnds << mark.range.end;
        else
            *free = mark.range.end;
        m_marks << LaidMark{mark, int(lane)};
        ranges << mark.range;
    }
    m_index = RangeIndex(ranges); // sorted as m_marks is
}

const PaintedMark *MarkIndex::at(TextRange character) const
{
    const QList<qsizetype> found = touching(character);
    return found.isEmpty() ? nullptr : &m_marks.at(found.last()).mark;
}

QList<MarkId> MarkIndex::innermostFirst(TextRange range) const
{
    QList<qsizetype> found = touching(range);
    std::stable_sort(found.begin(), found.end(), [this](qsizetype one, qsizetype other) {
        return m_marks.at(one).mark.range.length() < m_marks.at(other).mark.range.length();
    });
    QList<MarkId> ids;
    for (const qsizetype number : std::as_const(found))
        ids << m_marks.at(number).mark.id;
    return ids;
}

PaintedMark MarkIndex::find(MarkId id) const
{
    const auto isIt = [id](const LaidMark &laid) { return laid.mark.id == id; };
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), isIt);
    return found == m_marks.end() || id == MarkId{} ? PaintedMark() : found->mark;
}
