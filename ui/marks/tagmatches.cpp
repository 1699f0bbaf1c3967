#include "marks/tagmatches.h"

#include "hanzi/folding.h"
#include "hanzi/namematch.h"

#include <algorithm>
#include <optional>

namespace {

// The better a name fits, the smaller; nothing where it does not.
enum class Fit { Beginning, Word, Within };

bool isWordEnd(QChar c)
{
    return c.isSpace() || c.isPunct() || c.isSymbol();
}

std::optional<Fit> fitOfName(const QString &name, const QString &typed)
{
    const std::optional<NameMatch> match = nameMatch(name, typed);
    if (!match)
        return {};
    if (*match != NameMatch::Within)
        return Fit::Beginning;
    const QString compared = folded(name);
    for (qsizetype at = compared.indexOf(typed); at >= 0; at = compared.indexOf(typed, at + 1)) {
        if (isWordEnd(compared[at - 1]))
            return Fit::Word;
    }
    return Fit::Within;
}

// Its own names, in whatever language and script, come before those of its branch.
std::optional<Fit> fitOf(const Tag &tag, const QString &typed)
{
    std::optional<Fit> best;
    const auto consider = [&best](std::optional<Fit> fit) {
        if (fit && (!best || *fit < *best))
            best = fit;
    };
    consider(fitOfName(tag.name, typed));
    for (const QString &name : tag.aliases)
        consider(fitOfName(name, typed));
    for (const QString &name : tag.names)
        consider(fitOfName(name, typed));
    for (const QString &name : splitTagPath(tag.path)) {
        if (const auto fit = fitOfName(name, typed))
            consider(std::max(*fit, Fit::Word));
    }
    if (folded(tag.path).contains(typed))
        consider(Fit::Within);
    return best;
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
        Fit fit;
    };
    QList<Match> matches;
    for (const Tag &tag : tags) {
        const auto fit = wanted.isEmpty() ? std::optional(Fit::Beginning) : fitOf(tag, wanted);
        if (fit)
            matches << Match{tag, *fit};
    }
    std::ranges::stable_sort(matches, [&](const Match &one, const Match &other) {
        if (one.fit != other.fit)
            return one.fit < other.fit;
        return age(one.tag, recent) < age(other.tag, recent);
    });
    TagMatches result;
    for (const Match &match : matches)
        result.tags << match.tag;
    if (!path.isEmpty() && !exists(tags, path))
        result.newPath = path;
    return result;
}
