#include "models/showncounts.h"

#include <QSet>

#include <algorithm>

namespace {

// What is wanted but not counted now, with what stands above it.
void addWanted(QList<Count> &counts, const QStringList &wanted, const QHash<QString, Count> &known)
{
    QSet<QString> keys;
    for (const Count &count : std::as_const(counts))
        keys.insert(count.key);
    for (QString key : wanted) {
        // "" is the key of what is unknown as well as the parent of what stands at the top.
        for (bool isFirst = true; (isFirst || !key.isEmpty()) && !keys.contains(key);
             isFirst = false) {
            Count missing = known.value(key, Count{.key = key, .name = key});
            missing.count = 0;
            counts << missing;
            keys.insert(key);
            key = missing.parent;
        }
    }
}

// The keys of those to be shown: what has articles or is wanted, and what stands above it.
QSet<QString> keysToShow(const QList<Count> &counts, const QStringList &wanted)
{
    QHash<QString, QString> parents;
    for (const Count &count : counts)
        parents.insert(count.key, count.parent);
    QSet<QString> shown;
    for (const Count &count : counts) {
        if (count.count == 0 && !wanted.contains(count.key))
            continue;
        shown.insert(count.key);
        for (QString above = count.parent; !above.isEmpty() && !shown.contains(above);
             above = parents.value(above))
            shown.insert(above);
    }
    return shown;
}

} // namespace

ShownCounts shownCounts(const QList<Count> &counts, const QStringList &wanted,
                        const QHash<QString, Count> &known, qsizetype most)
{
    ShownCounts shown{counts};
    addWanted(shown.counts, wanted, known);
    const QSet<QString> keys = keysToShow(shown.counts, wanted);
    shown.counts.removeIf([&](const Count &count) { return !keys.contains(count.key); });
    // What is unknown stands last, however much of it there is.
    std::stable_partition(shown.counts.begin(), shown.counts.end(),
                          [](const Count &count) { return !count.key.isEmpty(); });
    if (most < 0)
        return shown;
    qsizetype number = 0;
    shown.hidden = shown.counts.removeIf(
        [&](const Count &count) { return number++ >= most && !wanted.contains(count.key); });
    return shown;
}
