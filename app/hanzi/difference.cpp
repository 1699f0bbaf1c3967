#include "hanzi/difference.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace {

constexpr qsizetype mostSteps = 600; // characters put in and left out

using CodePoints = QList<uint>;
using Reach = std::vector<qsizetype>; // by diagonal: how far into `before` one gets on it

// Of code points without common beginning and end.
struct Pair
{
    const CodePoints &before;
    const CodePoints &after;
    qsizetype begin = 0;
    qsizetype endBefore = 0;
    qsizetype endAfter = 0;

    // Along what both share.
    qsizetype slide(qsizetype x, qsizetype diagonal) const
    {
        while (x < endBefore && x - diagonal < endAfter && before[x] == after[x - diagonal])
            ++x;
        return x;
    }
};

Pair trimmed(const CodePoints &before, const CodePoints &after)
{
    Pair pair{before, after, 0, before.size(), after.size()};
    while (pair.begin < pair.endBefore && pair.begin < pair.endAfter &&
           before[pair.begin] == after[pair.begin])
        ++pair.begin;
    while (pair.endBefore > pair.begin && pair.endAfter > pair.begin &&
           before[pair.endBefore - 1] == after[pair.endAfter - 1]) {
        --pair.endBefore;
        --pair.endAfter;
    }
    return pair;
}

// By Myers (1986): the shortest way through the grid of both texts, a diagonal step where they
// agree. The furthest reach on every diagonal, after 0, 1, 2 … steps; empty where there are too
// many. Diagonals count from `steps` of that round, so that an index is never below 0.
std::vector<Reach> reaches(const Pair &pair)
{
    std::vector<Reach> rounds;
    Reach before{pair.begin, pair.begin, pair.begin};
    for (qsizetype steps = 0; steps <= mostSteps; ++steps) {
        Reach reach(size_t(2 * steps + 3), pair.begin - 1);
        for (qsizetype diagonal = -steps; diagonal <= steps; diagonal += 2) {
            const auto old = [&](qsizetype d) { return before[size_t(d + steps)]; };
            const bool putsIn =
                diagonal == -steps || (diagonal != steps && old(diagonal - 1) < old(diagonal + 1));
            const qsizetype x = steps == 0 ? pair.begin
                                : putsIn   ? old(diagonal + 1)
                                           : old(diagonal - 1) + 1;
            const qsizetype reached = pair.slide(x, diagonal);
            reach[size_t(diagonal + steps + 1)] = reached;
            if (reached >= pair.endBefore && reached - diagonal >= pair.endAfter) {
                rounds.push_back(std::move(reach));
                return rounds;
            }
        }
        rounds.push_back(reach);
        before = std::move(reach);
    }
    return {};
}

// Puts a step before those that come after it.
void prepend(QList<Change> &changes, const Change &step)
{
    const bool meets = !changes.isEmpty() && changes.first().before.begin == step.before.end &&
                       changes.first().after.begin == step.after.end;
    if (meets) {
        changes.first().before.begin = step.before.begin;
        changes.first().after.begin = step.after.begin;
    } else {
        changes.prepend(step);
    }
}

// The way back from the end, in code points.
QList<Change> stepsOf(const Pair &pair, const std::vector<Reach> &rounds)
{
    QList<Change> changes;
    qsizetype diagonal = pair.endBefore - pair.endAfter;
    for (auto steps = qsizetype(rounds.size()) - 1; steps > 0; --steps) {
        const Reach &before = rounds[size_t(steps - 1)];
        const auto old = [&](qsizetype d) { return before[size_t(d + steps)]; };
        const bool putsIn =
            diagonal == -steps || (diagonal != steps && old(diagonal - 1) < old(diagonal + 1));
        const qsizetype x = putsIn ? old(diagonal + 1) : old(diagonal - 1);
        const qsizetype y = x - (putsIn ? diagonal + 1 : diagonal - 1);
        prepend(changes, putsIn ? Change{{x, x}, {y, y + 1}} : Change{{x, x + 1}, {y, y}});
        diagonal += putsIn ? 1 : -1;
    }
    return changes;
}

QList<qsizetype> unitsBefore(const CodePoints &codePoints)
{
    QList<qsizetype> units{0};
    for (const uint codePoint : codePoints)
        units << units.last() + (QChar::requiresSurrogates(codePoint) ? 2 : 1);
    return units;
}

} // namespace

QList<Change> changesBetween(QStringView before, QStringView after)
{
    const CodePoints from = before.toUcs4();
    const CodePoints to = after.toUcs4();
    const Pair pair = trimmed(from, to);
    if (pair.begin == pair.endBefore && pair.begin == pair.endAfter)
        return {};
    const std::vector<Reach> rounds = reaches(pair);
    QList<Change> changes =
        rounds.empty() ? QList<Change>{{{pair.begin, pair.endBefore}, {pair.begin, pair.endAfter}}}
                       : stepsOf(pair, rounds);
    const QList<qsizetype> unitsFrom = unitsBefore(from);
    const QList<qsizetype> unitsTo = unitsBefore(to);
    for (Change &change : changes)
        change = {{unitsFrom[change.before.begin], unitsFrom[change.before.end]},
                  {unitsTo[change.after.begin], unitsTo[change.after.end]}};
    return changes;
}
