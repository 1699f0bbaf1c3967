#include "base/textfile.h"
#include "cli/command.h"
#include "cli/filteroptions.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"
#include "cli/rangeoption.h"
#include "paper/tokens.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// -- note add

// The tags of `mark` that were not there before.
void nameNewTags(CommandRun &run, const QList<Tag> &before, const Mark &mark)
{
    for (const Tag &tag : mark.tags) {
        if (std::ranges::find(before, tag.uuid, &Tag::uuid) == before.end())
            run.remark(said(QT_TRANSLATE_NOOP("cli", "The tag “%1” is new.")).arg(tag.path));
    }
}

void storeMark(CommandRun &run, Library &library, const Library::NewMark &wanted,
               const QString &text)
{
    const Result<QList<Tag>> before = library.tags();
    if (!before)
        return run.fail(before.error());
    const Result<Mark> mark = library.addMark(wanted).wait();
    if (!mark)
        return run.fail(mark.error());
    nameNewTags(run, *before, *mark);
    run.answer(json(*mark, text));
    run.sayExactly(markLines(*mark));
}

void addNote(CommandRun &run)
{
    if (run.isSet(u"quote"_s) == run.isSet(u"range"_s))
        return run.wrongUsage(
            said(QT_TRANSLATE_NOOP("cli", "note add wants either --quote or --range.")));
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const Result<ArticleId> id = library->articleByUuid(run.arguments().constFirst());
    if (!id)
        return run.fail(id.error());
    const Result<StoredArticle> stored = library->article(*id);
    if (!stored)
        return run.fail(stored.error());
    const QString &text = stored->article.sourceText;
    const auto range = wantedRange(run, *library, *id, text, EmptyRange::Refused);
    if (!range)
        return;
    storeMark(run, *library,
              {.article = *id,
               .range = *range,
               .tagPaths = run.values(u"tag"_s),
               .note = run.value(u"text"_s)},
              text);
}

// -- note list, note delete

// A tag asked for narrows the marks too, not only their articles.
bool bearsOneOf(const Mark &mark, const QStringList &paths)
{
    return paths.isEmpty() || std::ranges::any_of(mark.tags, [&](const Tag &tag) {
               return std::ranges::any_of(paths, [&](const QString &path) {
                   return tag.path == path || tag.path.startsWith(path + u'/');
               });
           });
}

QStringList wantedTagPaths(CommandRun &run)
{
    QStringList paths;
    for (const QString &path : run.values(u"tag"_s))
        paths << joinTagPath(splitTagPath(path));
    return paths;
}

std::optional<QList<ArticleId>> filteredArticles(CommandRun &run, Library &library)
{
    const std::optional<Filter> filter = readFilterOfMarks(run, library);
    if (!filter)
        return std::nullopt;
    const Result<Listing> listing =
        run.await(library.listing(*filter, Grouping::CityAndMonth, SortOrder::Default));
    if (!listing) {
        run.fail(listing.error());
        return std::nullopt;
    }
    failOnFaults(run, filter->query, library.faultsOf(filter->query));
    return listing->ids;
}

// The states of marks among those asked for; the others are states of articles.
QList<MarkState> wantedStates(const CommandRun &run)
{
    QList<MarkState> states;
    for (const QString &word : run.values(u"state"_s)) {
        if (const auto state = markState(word))
            states << *state;
    }
    return states;
}

void listNotes(CommandRun &run)
{
    const QList<MarkState> states = wantedStates(run);
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const auto ids = filteredArticles(run, *library);
    if (!ids)
        return;
    const Result<QList<Mark>> marks = run.await(library->marksOf(*ids));
    if (!marks)
        return run.fail(marks.error());
    QJsonArray array;
    for (const Mark &mark : *marks) {
        if (!bearsOneOf(mark, wantedTagPaths(run)) ||
            (!states.isEmpty() && !states.contains(mark.state)))
            continue;
        const Result<StoredArticle> stored = library->article(mark.article);
        if (!stored)
            return run.fail(stored.error());
        array << json(mark, stored->article.sourceText);
        run.sayExactly(markLines(mark));
    }
    run.answer({{u"marks"_s, array}});
}

void deleteNote(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const Result<Mark> mark = library->markByUuid(run.arguments().constFirst());
    if (!mark)
        return run.fail(mark.error());
    const Result<void> deleted = library->deleteMark(mark->id).wait();
    if (!deleted)
        return run.fail(deleted.error());
    run.answer({{u"id"_s, mark->uuid}});
    run.say(said(QT_TRANSLATE_NOOP("cli", "Deleted %1.")).arg(mark->uuid));
}

// -- export markdown

void exportMarkdown(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const auto ids = filteredArticles(run, *library);
    if (!ids)
        return;
    const Result<QString> text = run.await(library->markdown(*ids));
    if (!text)
        return run.fail(text.error());
    if (!run.isSet(u"out"_s)) {
        run.sayExactly(*text);
        return run.answer({{u"text"_s, *text}});
    }
    const QString path = run.value(u"out"_s);
    const Result<void> written =
        writeTextFile(path, *text, run.isSet(u"force"_s) ? Overwrite::Allowed : Overwrite::Never);
    if (!written)
        return run.fail(written.error());
    run.answer({{u"file"_s, path}});
}

Command addCommand()
{
    return {.name = u"note add"_s,
            .synopsis = u"ID (--quote TEXT [--occurrence N] | --range S E) [--tag PATH]… "
                        u"[--text NOTE]"_s,
            .what = said(QT_TRANSLATE_NOOP("cli", "Marks a passage, with tags and a note.")),
            .examples = {u"note add 3f2a1c --quote 生态修复 --tag 环境/修复 --text 核对"_s,
                         u"note add 3f2a1c --range 12 16 --tag 经济"_s},
            .options =
                quoteOptions() +
                QList<QCommandLineOption>{
                    rangeOption(),
                    {u"tag"_s,
                     said(QT_TRANSLATE_NOOP("cli", "Levels are parted by /; made if missing.")),
                     u"PATH"_s},
                    {u"text"_s, said(QT_TRANSLATE_NOOP("cli", "The note.")), u"NOTE"_s}},
            .fewest = 1,
            .most = 1,
            .run = addNote};
}

Command exportCommand()
{
    return {
        .name = u"export markdown"_s,
        .synopsis = u"[FILTER] [--out FILE] [--force]"_s,
        .what = said(QT_TRANSLATE_NOOP("cli", "Writes marks, notes and citations.")),
        .examples = {u"export markdown --tag 经济 --out notes.md"_s,
                     u"export markdown --city 阜新"_s},
        .options =
            filterOptions() +
            QList<QCommandLineOption>{
                {u"out"_s, said(QT_TRANSLATE_NOOP("cli", "Into this file, not standard output.")),
                 u"FILE"_s},
                {u"force"_s, said(QT_TRANSLATE_NOOP("cli", "Replaces a file that is there."))}},
        .run = exportMarkdown};
}

} // namespace

QList<Command> noteCommands()
{
    return {addCommand(),
            {.name = u"note list"_s,
             .synopsis = u"[FILTER] [--state ok|corrected|confirm|orphan]"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Lists marks.")),
             .examples = {u"note list --city 阜新 --tag 经济"_s, u"note list --state orphan"_s},
             .options = filterOptions(),
             .run = listNotes},
            {.name = u"note delete"_s,
             .synopsis = u"ID"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Deletes a mark.")),
             .examples = {u"note delete 9b1d22"_s},
             .fewest = 1,
             .most = 1,
             .run = deleteNote},
            exportCommand()};
}
