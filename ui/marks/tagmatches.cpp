#include "marks/tagmatches.h"

#include "hanzi/folding.h"

#include <algorithm>

namespace {

// The better a tag fits, the smaller: 0 its name begins with what was typed, 1 another name of its
// path does, 2 the path contains it somewhere; -1 it does not fit.
int rank(const Tag &tag, const QString &typed)
{
    const QString path = folded(tag.path);
    if (!path.contains(typed))
        return -1;
    if (folded(tag.name).startsWith(typed))
        return 0;
    const QStringList names = splitTagPath(path);
    const auto begins = [&](const QString &name) { return name.startsWith(typed); };
    return std::ranges::any_of(names, begins) ? 1 : 2;
}

// Recent tags, newest first, before all others.
qsizetype age(const Tag &tag, const QStringList &recent)
{
    const qsizetype position = recent.indexOf(tag.path);
    return position < 0 ? recent.size() : position;
}

bool exists(const QList<Tag> &tags, const QString &path)
{
    return std::ranges::any_of(
        tags, [wanted = folded(path)](const Tag &tag) { return folded(tag.path) == wanted; });
}

} // namespace

TagMatches matchTags(const QList<Tag> &tags, const QStringList &recent, const QString &typed)
{
    const QString path = joinTagPath(splitTagPath(typed));
    const QString wanted = folded(path);
    struct Match
    {
        Tag tag;
        int rank;
    };
    QList<Match> matches;
    for (const Tag &tag : tags) {
        const int found = rank(tag, wanted);
        if (found >= 0)
            matches << Match{tag, wanted.isEmpty() ? 0 : found};
    }
    std::ranges::stable_sort(matches, [&](const Match &one, const Match &other) {
        if (one.rank != other.rank)
            return one.rank < other.rank;
        return age(one.tag, recent) < age(other.tag, recent);
    });
    TagMatches result;
    for (const Match &match : matches)
        result.tags << match.tag;
    if (!path.isEmpty() && !exists(tags, path))
        result.newPath = path;
    return result;
}
