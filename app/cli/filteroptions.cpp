#include "cli/filteroptions.h"

#include "paper/tokens.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

void refuse(CommandRun &run, const QString &option, const QString &value)
{
    run.fail({Error::Code::BadValue, u"--"_s + option, value}, 2);
}

// Articles are listed by cities and provinces; a county is not one of them.
bool isListed(const Gazetteer &gazetteer, const Place &place)
{
    return gazetteer.citiesWithin(place.provinceCode).contains(place.code);
}

bool readCities(CommandRun &run, const Gazetteer &gazetteer, Filter &filter)
{
    for (const QString &name : run.values(u"city"_s)) {
        const auto cities = citiesNamed(run, gazetteer, name);
        if (!cities)
            return false;
        for (const Place &city : *cities)
            filter.cities << city.code;
    }
    return true;
}

bool readDates(CommandRun &run, Filter &filter)
{
    if (run.isSet(u"from"_s)) {
        const auto date = dateOf(run, u"from"_s);
        if (!date)
            return false;
        filter.from = date->earliest;
    }
    if (run.isSet(u"to"_s)) {
        const auto date = dateOf(run, u"to"_s);
        if (!date)
            return false;
        filter.to = date->latest;
    }
    return true;
}

bool readWords(CommandRun &run, Filter &filter)
{
    for (const QString &word : run.values(u"origin"_s)) {
        if (!origin(word))
            return refuse(run, u"origin"_s, word), false;
        filter.origins << word;
    }
    return true;
}

bool readStates(CommandRun &run, const QStringList &words, Filter &filter)
{
    for (const QString &word : words) {
        const std::optional<ReadState> state = readState(word);
        if (!state)
            return refuse(run, u"state"_s, word), false;
        filter.states << *state;
    }
    return true;
}

bool readTags(CommandRun &run, Library &library, Filter &filter)
{
    if (!run.isSet(u"tag"_s))
        return true;
    const Result<QList<Tag>> tags = library.tags();
    if (!tags)
        return run.fail(tags.error()), false;
    for (const QString &path : run.values(u"tag"_s)) {
        const QString wanted = joinTagPath(splitTagPath(path));
        const auto tag = std::ranges::find(*tags, wanted, &Tag::path);
        if (tag == tags->end())
            return run.fail({Error::Code::NotFound, path, {}}), false;
        filter.tags << tag->id;
    }
    return true;
}

} // namespace

QList<QCommandLineOption> filterOptions()
{
    return {
        {u"city"_s,
         said(QT_TRANSLATE_NOOP("cli", "Of this city or province. Repeated options: or.")),
         u"NAME|CODE"_s},
        {u"from"_s,
         said(QT_TRANSLATE_NOOP("cli", "Printed on or after: 2025, 2025-09, 2025-09-08.")),
         u"DATE"_s},
        {u"to"_s,
         said(QT_TRANSLATE_NOOP("cli", "Printed on or before; 2025-09 is the whole month.")),
         u"DATE"_s},
        {u"paper"_s, said(QT_TRANSLATE_NOOP("cli", "Of this newspaper; \"\" for the unknown one.")),
         u"P"_s},
        {u"origin"_s,
         said(QT_TRANSLATE_NOOP("cli", "own, wire, reprint, commentary, contributed or unknown.")),
         u"O"_s},
        {u"state"_s, said(QT_TRANSLATE_NOOP("cli", "new, reading, coded, nothing or excluded.")),
         u"S"_s},
        {u"tag"_s, said(QT_TRANSLATE_NOOP("cli", "With marks of this tag or one below it.")),
         u"PATH"_s},
        {u"query"_s, said(QT_TRANSLATE_NOOP("cli", "In which the query is found.")), u"QUERY"_s},
    };
}

namespace {

std::optional<Filter> readFilterOf(CommandRun &run, Library &library, const QStringList &states)
{
    Filter filter{.papers = run.values(u"paper"_s), .query = run.value(u"query"_s)};
    const bool understood = readCities(run, library.gazetteer(), filter) &&
                            readDates(run, filter) && readWords(run, filter) &&
                            readStates(run, states, filter) && readTags(run, library, filter);
    return understood ? std::optional(filter) : std::nullopt;
}

} // namespace

std::optional<Filter> readFilter(CommandRun &run, Library &library)
{
    return readFilterOf(run, library, run.values(u"state"_s));
}

std::optional<Filter> readFilterOfMarks(CommandRun &run, Library &library)
{
    QStringList states = run.values(u"state"_s);
    states.removeIf([](const QString &word) { return markState(word).has_value(); });
    return readFilterOf(run, library, states);
}

void failOnFaults(CommandRun &run, const QString &query, const QList<QueryFault> &faults)
{
    for (const QueryFault &fault : faults) {
        const QString place = QString::number(toCodePoints(query, fault.range.begin));
        run.fail({Error::Code::BadQuery, place, fault.token});
    }
}

std::optional<Filter> readFilter(CommandRun &run, Library &library, const QString &query)
{
    std::optional<Filter> filter = readFilter(run, library);
    if (filter)
        filter->query = run.isSet(u"query"_s) ? query + u' ' + filter->query : query;
    return filter;
}

std::optional<QList<Place>> citiesNamed(CommandRun &run, const Gazetteer &gazetteer,
                                        const QString &name)
{
    QList<Place> cities = gazetteer.named(name);
    cities.removeIf([&](const Place &place) { return !isListed(gazetteer, place); });
    if (!cities.isEmpty())
        return cities;
    refuse(run, u"city"_s, name);
    return std::nullopt;
}

std::optional<IssueDate> dateOf(CommandRun &run, const QString &option)
{
    std::optional<IssueDate> date = parseEdtf(run.value(option));
    if (!date)
        refuse(run, option, run.value(option));
    return date;
}

std::optional<Tag> tagCalled(CommandRun &run, Library &library, const QString &given)
{
    const Result<QList<Tag>> tags = library.tags();
    if (!tags) {
        run.fail(tags.error());
        return std::nullopt;
    }
    const QString path = joinTagPath(splitTagPath(given));
    auto found = std::ranges::find(*tags, path, &Tag::path);
    if (found == tags->end())
        found = std::ranges::find_if(*tags, [&path](const Tag &tag) {
            return tag.path.compare(path, Qt::CaseInsensitive) == 0;
        });
    if (found != tags->end())
        return *found;
    run.fail({Error::Code::NotFound, given, {}});
    return std::nullopt;
}
