#include "cli/command.h"
#include "cli/filteroptions.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"
#include "cli/searchanswer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hitsAtOnce = 20;

QString said(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate("cli", text, nullptr, int(count));
}

// A province stands for itself here: what lies in its cities is counted there.
QList<Count> placesOf(const QList<Count> &cities)
{
    QList<Count> places;
    for (const Count &count : cities) {
        Count itself = count;
        for (const Count &below : cities) {
            if (below.parent == count.key && !count.key.isEmpty())
                itself.count -= below.count;
        }
        if (itself.count > 0)
            places << itself;
    }
    std::ranges::stable_sort(places, [](const Count &a, const Count &b) {
        return a.key.isEmpty() == b.key.isEmpty() ? a.count > b.count : b.key.isEmpty();
    });
    return places;
}

QList<Count> dates(const QList<Count> &all, bool areMonths)
{
    QList<Count> dates;
    std::ranges::copy_if(all, std::back_inserter(dates), [areMonths](const Count &count) {
        return count.parent.isEmpty() != areMonths;
    });
    return dates;
}

QJsonObject json(const Facets &facets)
{
    return {{u"city"_s, json(placesOf(facets.cities))},
            {u"year"_s, json(dates(facets.dates, false))},
            {u"month"_s, json(dates(facets.dates, true))},
            {u"paper"_s, json(facets.papers)},
            {u"section"_s, json(facets.sections)},
            {u"tag"_s, json(facets.tags)}};
}

void showHits(CommandRun &run, Library &library, const SearchResult &result)
{
    QJsonArray hits;
    for (const Hit &hit : result.hits) {
        const Result<StoredArticle> stored = library.article(hit.article.id);
        if (!stored)
            return run.fail(stored.error());
        hits << json(hit, stored->article.sourceText);
        run.sayExactly(hitLines(hit, run.streams().columns > 0));
    }
    run.say(said(QT_TRANSLATE_N_NOOP("cli", "%n article(s) (%1 ms)"), result.total)
                .arg(result.milliseconds, 0, 'f', 1));
    run.answer({{u"query"_s, result.query},
                {u"total"_s, result.total},
                {u"ms"_s, result.milliseconds},
                {u"hits"_s, hits},
                {u"facets"_s, json(result.facets)}});
}

void search(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    if (const auto filter = readFilter(run, *library, run.arguments().constFirst()))
        answerSearch(run, *library, *filter);
}

} // namespace

QList<QCommandLineOption> hitOptions()
{
    return {{u"limit"_s, said(QT_TRANSLATE_NOOP("cli", "At most so many (20).")), u"N"_s},
            {u"offset"_s, said(QT_TRANSLATE_NOOP("cli", "Leaves out the first N.")), u"N"_s}};
}

void answerSearch(CommandRun &run, Library &library, const Filter &filter)
{
    const qsizetype limit = run.number(u"limit"_s, 0, hitsAtOnce);
    const qsizetype offset = run.number(u"offset"_s, 0, 0);
    if (run.hasFailed())
        return;
    const Result<SearchResult> result = run.await(library.search(filter, limit, offset));
    if (!result)
        return run.fail(result.error());
    showHits(run, library, *result);
    failOnFaults(run, result->query, result->faults);
}

QList<Command> searchCommands()
{
    return {
        {.name = u"search"_s,
         .synopsis = u"QUERY [FILTER] [--limit N] [--offset N]"_s,
         .what = said(QT_TRANSLATE_NOOP("cli", "Finds passages from a query in either script.")),
         .examples = {u"search 生态修复"_s, u"search '\"城市更新\" -棚改' --city 阜新 --json"_s},
         .options = filterOptions() + hitOptions(),
         .fewest = 1,
         .most = 1,
         .run = search}};
}
