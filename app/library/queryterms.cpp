#include "library/queryterms.h"

#include "hanzi/folding.h"
#include "paper/issuedate.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QStringList foldedLevels(const QString &path)
{
    QStringList levels = splitTagPath(path);
    for (QString &level : levels)
        level = folded(level);
    return levels;
}

bool endsWith(const QStringList &levels, const QStringList &end)
{
    return levels.size() >= end.size() && levels.last(end.size()) == end;
}

QSet<TagId> tagsCalled(const QList<Tag> &tags, const QStringList &wanted)
{
    QSet<TagId> called;
    for (const Tag &tag : tags) {
        const QStringList levels = foldedLevels(tag.path);
        if (levels == wanted)
            return {tag.id};
        if (endsWith(levels, wanted))
            called.insert(tag.id);
    }
    return called;
}

// An end of a range; an empty one is open.
struct RangeEnd
{
    QDate first;
    QDate last;
};

std::optional<RangeEnd> rangeEnd(const QString &text)
{
    if (text.isEmpty())
        return RangeEnd{};
    const std::optional<IssueDate> date = parseEdtf(text);
    if (!date || text.contains(u'/'))
        return std::nullopt;
    return RangeEnd{date->earliest, date->latest};
}

} // namespace

QList<Place> citiesFor(const Gazetteer &gazetteer, const QString &value)
{
    QList<Place> cities;
    // Pinyin and codes may have been typed in full width.
    for (const Place &place : gazetteer.named(value.normalized(QString::NormalizationForm_KC))) {
        if (!gazetteer.citiesWithin(place.provinceCode).contains(place.code))
            continue;
        for (const QString &code : gazetteer.citiesWithin(place.code)) {
            if (const auto city = gazetteer.place(code); city && !cities.contains(*city))
                cities += *city;
        }
    }
    return cities;
}

std::optional<std::pair<QDate, QDate>> datesFor(const QString &value)
{
    const QString text = value.normalized(QString::NormalizationForm_KC).trimmed();
    if (const std::optional<IssueDate> date = parseEdtf(text))
        return std::pair(date->earliest, date->latest);
    const qsizetype dots = text.indexOf(".."_L1);
    if (dots < 0)
        return std::nullopt;
    const std::optional<RangeEnd> from = rangeEnd(text.first(dots));
    const std::optional<RangeEnd> to = rangeEnd(text.sliced(dots + 2));
    const bool isBackward =
        from && to && from->first.isValid() && to->last.isValid() && to->last < from->first;
    if (!from || !to || isBackward || (!from->first.isValid() && !to->last.isValid()))
        return std::nullopt;
    return std::pair(from->first, to->last);
}

QList<TagId> tagsFor(const QList<Tag> &tags, const QString &value)
{
    const QStringList wanted = foldedLevels(value);
    if (wanted.isEmpty())
        return {};
    QSet<TagId> found = tagsCalled(tags, wanted);
    // Parents may stand behind their children.
    for (qsizetype before = -1; before != found.size();) {
        before = found.size();
        for (const Tag &tag : tags) {
            if (found.contains(tag.parent))
                found.insert(tag.id);
        }
    }
    QList<TagId> ids;
    for (const Tag &tag : tags) {
        if (found.contains(tag.id))
            ids += tag.id;
    }
    return ids;
}
