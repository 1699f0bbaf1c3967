#include "library/filtertests.h"

#include "library/articleset.h"
#include "paper/tokens.h"
#include "store/labelstore.h"

#include <algorithm>
#include <bit>
#include <memory>

namespace {

// Conditions of one kind on one value of the labels.
template <typename Key, typename Value>
ArticleTest oneOf(QList<Key> keys, Value value)
{
    std::ranges::sort(keys);
    return [keys = std::move(keys), value](const ArticleLabels &labels) {
        return std::binary_search(keys.begin(), keys.end(), value(labels));
    };
}

ArticleTest negated(const ArticleTest &test)
{
    return [test](const ArticleLabels &labels) { return !test(labels); };
}

quint64 placeNumber(const std::array<char, 8> &place)
{
    return std::bit_cast<quint64>(place);
}

// A province's code takes all its cities; what is no code of the library takes nothing.
ArticleTest inCities(const QList<Place> &known, const QStringList &codes)
{
    QStringList taken;
    if (codes.contains(QString()))
        taken << QString();
    for (const Place &place : known) {
        if (codes.contains(place.code) || codes.contains(place.provinceCode))
            taken << place.code;
    }
    return oneOfPlaces(taken);
}

ArticleTest inPapers(const QHash<qint32, QString> &names, const QStringList &wanted)
{
    QList<qint32> papers;
    if (wanted.contains(QString()))
        papers << 0;
    for (auto paper = names.begin(); paper != names.end(); ++paper) {
        if (wanted.contains(paper.value()))
            papers << paper.key();
    }
    return oneOfPapers(papers);
}

bool isOfMonth(quint32 best, quint32 month)
{
    constexpr quint32 year = 10000;
    constexpr quint32 day = 100;
    return best == month || (month != 0 && month % year == 0 && best / year == month / year) ||
           (month % year != 0 && month % day == 0 && best / day == month / day);
}

ArticleTest inMonths(const QStringList &months)
{
    QList<quint32> wanted; // 0 is no date
    for (const QString &month : months) {
        if (const quint32 number = dayNumber(month); number != 0 || month.isEmpty())
            wanted << number;
    }
    return [wanted](const ArticleLabels &labels) {
        return std::ranges::any_of(
            wanted, [&labels](quint32 month) { return isOfMonth(labels.best, month); });
    };
}

ArticleTest inSections(const QStringList &sections)
{
    QList<quint64> keys;
    for (const QString &section : sections)
        keys << sectionKey(section);
    return oneOf(keys, [](const ArticleLabels &labels) { return labels.section; });
}

ArticleTest ofOrigins(const QStringList &tokens)
{
    QList<Origin> origins;
    for (const QString &word : tokens) {
        if (const std::optional<Origin> known = origin(word))
            origins << *known;
    }
    return oneOf(origins, [](const ArticleLabels &labels) { return labels.origin; });
}

// What is asked for and what is left out, of one kind; make(values) -> ArticleTest.
template <typename Values, typename Make>
ArticleTest wantedWithout(const Values &wanted, const Values &excluded, Make make)
{
    QList<ArticleTest> tests;
    if (!wanted.isEmpty())
        tests << make(wanted);
    if (!excluded.isEmpty())
        tests << negated(make(excluded));
    return allOf(tests);
}

Result<ArticleTest> tagTest(Connection &db, const QList<TagId> &wanted,
                            const QList<TagId> &excluded)
{
    QList<ArticleTest> tests;
    for (const bool isWanted : {true, false}) {
        const QList<TagId> &tags = isWanted ? wanted : excluded;
        if (tags.isEmpty())
            continue;
        const auto ids = articlesWithTags(db, tags);
        if (!ids)
            return ids.error();
        tests << (isWanted ? oneOfArticles(*ids) : negated(oneOfArticles(*ids)));
    }
    return allOf(tests);
}

Result<ArticleTest> restOf(Connection &db, const Filter &filter)
{
    QList<ArticleTest> tests;
    if (!filter.origins.isEmpty())
        tests << ofOrigins(filter.origins);
    if (filter.from.isValid() || filter.to.isValid())
        tests << perhapsWithin(filter.from, filter.to);
    if (!filter.states.isEmpty()) {
        const Result<ArticleTest> states = inStates(db, filter.states);
        if (!states)
            return states.error();
        tests << *states;
    }
    if (filter.starred) {
        const auto starred = articlesThatHave(db, ArticleTrait::Star);
        if (!starred)
            return starred.error();
        tests << oneOfArticles(*starred);
    }
    return allOf(tests);
}

} // namespace

ArticleTest allOf(const QList<ArticleTest> &tests)
{
    QList<ArticleTest> asked;
    std::ranges::copy_if(tests, std::back_inserter(asked),
                         [](const ArticleTest &test) { return bool(test); });
    if (asked.size() < 2)
        return asked.value(0);
    return [asked](const ArticleLabels &labels) {
        return std::ranges::all_of(asked,
                                   [&labels](const ArticleTest &test) { return test(labels); });
    };
}

ArticleTest oneOfArticles(const QList<ArticleId> &ids)
{
    return [set = std::make_shared<const ArticleSet>(ids)](const ArticleLabels &labels) {
        return set->contains(labels.id);
    };
}

ArticleTest oneOfPlaces(const QStringList &codes)
{
    QList<quint64> places;
    for (const QString &code : codes)
        places << placeNumber(placeKey(code));
    return oneOf(places, [](const ArticleLabels &labels) { return placeNumber(labels.place); });
}

ArticleTest oneOfPapers(QList<qint32> papers)
{
    return oneOf(std::move(papers), [](const ArticleLabels &labels) { return labels.paper; });
}

Result<ArticleTest> inStates(Connection &db, const QList<ReadState> &states)
{
    // Most articles are new: those that are not are the shorter list.
    QList<ReadState> listed;
    const bool isNewWanted = states.contains(ReadState::New);
    for (const ReadState state :
         {ReadState::Reading, ReadState::Coded, ReadState::NothingFound, ReadState::Excluded}) {
        if (states.contains(state) != isNewWanted)
            listed << state;
    }
    const auto ids = articlesInStates(db, listed);
    if (!ids)
        return ids.error();
    return isNewWanted ? negated(oneOfArticles(*ids)) : oneOfArticles(*ids);
}

// An end of the interval that is not known is open, but only if the other one is known.
ArticleTest perhapsWithin(QDate from, QDate to)
{
    const qint64 first = from.isValid() ? from.toJulianDay() : 0;
    const qint64 last = to.isValid() ? to.toJulianDay() : 0;
    return [first, last](const ArticleLabels &labels) {
        const bool isKnown = labels.earliest != 0 || labels.latest != 0;
        const bool endsAfter = labels.latest == 0 || labels.latest >= first;
        const bool beginsBefore = labels.earliest == 0 || last == 0 || labels.earliest <= last;
        return isKnown && endsAfter && beginsBefore;
    };
}

ArticleTest surelyWithin(QDate from, QDate to)
{
    const qint64 first = from.isValid() ? from.toJulianDay() : 0;
    const qint64 last = to.isValid() ? to.toJulianDay() : 0;
    return [first, last, perhaps = perhapsWithin(from, to)](const ArticleLabels &labels) {
        const bool beginsInside = first == 0 || labels.earliest >= first;
        const bool endsInside = last == 0 || (labels.latest != 0 && labels.latest <= last);
        return perhaps(labels) && beginsInside && endsInside;
    };
}

ArticleTest FilterTests::whole() const
{
    QList<ArticleTest> tests{rest};
    tests.append(QList<ArticleTest>(kinds.begin(), kinds.end()));
    return allOf(tests);
}

Result<FilterTests> filterTests(Connection &db, const Filter &filter)
{
    const auto places = placesInOrder(db);
    if (!places)
        return places.error();
    const auto papers = paperNames(db);
    if (!papers)
        return papers.error();
    const auto rest = restOf(db, filter);
    if (!rest)
        return rest.error();
    const auto tags = tagTest(db, filter.tags, filter.excluded.tags);
    if (!tags)
        return tags.error();
    const auto cities = [&places](const QStringList &codes) { return inCities(*places, codes); };
    const auto named = [&papers](const QStringList &names) { return inPapers(*papers, names); };
    const Filter::Excluded &out = filter.excluded;
    return FilterTests{.rest = *rest,
                       .kinds = {wantedWithout(filter.cities, out.cities, cities),
                                 wantedWithout(filter.months, out.months, inMonths),
                                 wantedWithout(filter.papers, out.papers, named),
                                 wantedWithout(filter.sections, out.sections, inSections), *tags}};
}
