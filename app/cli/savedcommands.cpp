#include "cli/command.h"
#include "cli/filteroptions.h"
#include "cli/plaintext.h"
#include "cli/searchanswer.h"
#include "paper/filterjson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonObject json(const SavedSearch &search, const QList<Tag> &codebook)
{
    return {{u"id"_s, search.uuid},
            {u"name"_s, search.name},
            {u"filter"_s, filterJson(search.filter, codebook)}};
}

// -- saved list

// What it finds now.
SavedSearchCount countFor(const QList<SavedSearchCount> &counts, SavedSearchId id)
{
    const auto found = std::ranges::find(counts, id, &SavedSearchCount::id);
    return found == counts.end() ? SavedSearchCount{} : *found;
}

QString savedLine(const SavedSearch &search, const SavedSearchCount &count)
{
    const QString articles = QString::number(count.articles).rightJustified(8);
    const QString fresh = count.fresh > 0 ? u" (+%1)"_s.arg(count.fresh) : QString();
    return u"%1  %2%3  %4  %5"_s.arg(search.uuid.left(8), articles, fresh, harmless(search.name),
                                     harmless(search.filter.query));
}

void showSearches(CommandRun &run, const QList<SavedSearch> &searches, const QList<Tag> &codebook,
                  const QList<SavedSearchCount> &counts)
{
    QJsonArray array;
    for (const SavedSearch &search : searches) {
        const SavedSearchCount count = countFor(counts, search.id);
        QJsonObject shown = json(search, codebook);
        shown.insert(u"articles"_s, count.articles);
        shown.insert(u"new"_s, count.fresh);
        array << shown;
        run.say(savedLine(search, count));
    }
    run.answer({{u"saved"_s, array}});
}

void listSearches(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const Result<QList<SavedSearch>> searches = library->savedSearches();
    if (!searches)
        return run.fail(searches.error());
    const Result<QList<Tag>> codebook = library->tags();
    if (!codebook)
        return run.fail(codebook.error());
    const auto counts = run.await(library->countSavedSearches());
    if (!counts)
        return run.fail(counts.error());
    showSearches(run, *searches, *codebook, *counts);
}

// -- saved add, rename, delete, run

void answerSaved(CommandRun &run, Library &library, const SavedSearch &search)
{
    const Result<QList<Tag>> codebook = library.tags();
    if (!codebook)
        return run.fail(codebook.error());
    run.answer(json(search, *codebook));
    run.say(u"%1  %2"_s.arg(search.uuid.left(8), harmless(search.name)));
}

void addSearch(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto filter = readFilter(run, *library, run.arguments().at(1));
    if (!filter)
        return;
    const Result<SavedSearch> saved =
        library->saveSearch(run.arguments().constFirst(), *filter).wait();
    if (!saved)
        return run.fail(saved.error());
    answerSaved(run, *library, *saved);
}

// The one named by the first argument; what is wrong is recorded in `run`.
std::optional<SavedSearch> named(CommandRun &run, Library &library)
{
    const Result<SavedSearch> search = library.savedSearchByUuid(run.arguments().constFirst());
    if (search)
        return *search;
    run.fail(search.error());
    return std::nullopt;
}

void renameSearch(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto search = named(run, *library);
    if (!search)
        return;
    const Result<void> done = library->renameSearch(search->id, run.arguments().at(1)).wait();
    if (!done)
        return run.fail(done.error());
    if (const auto renamed = named(run, *library))
        answerSaved(run, *library, *renamed);
}

void deleteSearch(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto search = named(run, *library);
    if (!search)
        return;
    if (const Result<void> done = library->deleteSearch(search->id).wait(); !done)
        return run.fail(done.error());
    run.answer({{u"id"_s, search->uuid}});
    run.say(said(QT_TRANSLATE_NOOP("cli", "Deleted %1.")).arg(search->uuid));
}

void runSearch(CommandRun &run)
{
    const bool marksSeen = run.isSet(u"seen"_s);
    const std::unique_ptr<Library> library =
        run.openLibrary(marksSeen ? Library::Access::Write : Library::Access::Read);
    if (!library)
        return;
    const auto search = named(run, *library);
    if (!search)
        return;
    answerSearch(run, *library, search->filter);
    if (!marksSeen || run.hasFailed())
        return;
    if (const Result<void> done = library->markSearchSeen(search->id).wait(); !done)
        run.fail(done.error());
}

Command savedRunCommand()
{
    return {.name = u"saved run"_s,
            .synopsis = u"ID [--limit N] [--offset N] [--seen]"_s,
            .what = said(QT_TRANSLATE_NOOP("cli", "Searches once more, as search does.")),
            .examples = {u"saved run 9b1d22 --seen"_s},
            .options = hitOptions() +
                       QList<QCommandLineOption>{
                           {u"seen"_s,
                            said(QT_TRANSLATE_NOOP("cli", "What it finds is not new any more."))}},
            .fewest = 1,
            .most = 1,
            .run = runSearch};
}

} // namespace

QList<Command> savedCommands()
{
    return {{.name = u"saved list"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Lists the searches you keep, how many articles "
                                                   "each finds and how many are new.")),
             .examples = {u"saved list --json"_s},
             .run = listSearches},
            {.name = u"saved add"_s,
             .synopsis = u"NAME QUERY [FILTER]"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Keeps a search.")),
             .examples = {u"saved add 棚改 '\"棚户区改造\" | 棚改' --from 2020"_s},
             .options = filterOptions(),
             .fewest = 2,
             .most = 2,
             .run = addSearch},
            {.name = u"saved rename"_s,
             .synopsis = u"ID NAME"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Gives a search another name.")),
             .examples = {u"saved rename 9b1d22 住房"_s},
             .fewest = 2,
             .most = 2,
             .run = renameSearch},
            {.name = u"saved delete"_s,
             .synopsis = u"ID"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Forgets a search.")),
             .examples = {u"saved delete 9b1d22"_s},
             .fewest = 1,
             .most = 1,
             .run = deleteSearch},
            savedRunCommand()};
}
