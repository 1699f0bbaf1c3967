#include "base/textfile.h"
#include "cli/command.h"
#include "cli/filteroptions.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"
#include "cli/rangeoption.h"
#include "paper/tokens.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// -- note add

std::optional<TextRange> rangeOfNote(CommandRun &run, Library &library, ArticleId id,
                                     const QString &text)
{
    if (run.isSet(u"whole"_s))
        return TextRange();
    return wantedRange(run, library, id, text, EmptyRange::Refused);
}

QStringList wantedPaths(CommandRun &run, const QString &option)
{
    QStringList paths;
    for (const QString &path : run.values(option))
        paths << joinTagPath(splitTagPath(path));
    return paths;
}

// The tags of `mark` that were not there before.
void nameNewTags(CommandRun &run, const QList<Tag> &before, const Mark &mark)
{
    for (const Tag &tag : mark.tags) {
        if (std::ranges::find(before, tag.uuid, &Tag::uuid) == before.end())
            run.remark(said(QT_TRANSLATE_NOOP("cli", "The tag “%1” is new.")).arg(tag.path));
    }
}

void showMark(CommandRun &run, const Mark &mark, const Article &article)
{
    run.answer(json(mark, article.sourceText));
    run.sayExactly(markLines(mark, article.headline()));
}

void storeMark(CommandRun &run, Library &library, const Library::NewMark &wanted,
               const Article &article)
{
    const Result<QList<Tag>> before = library.tags();
    if (!before)
        return run.fail(before.error());
    const Result<Mark> mark = library.addMark(wanted).wait();
    if (!mark)
        return run.fail(mark.error());
    nameNewTags(run, *before, *mark);
    showMark(run, *mark, article);
}

void addNote(CommandRun &run)
{
    if (int(run.isSet(u"quote"_s)) + int(run.isSet(u"range"_s)) + int(run.isSet(u"whole"_s)) != 1)
        return run.wrongUsage(
            said(QT_TRANSLATE_NOOP("cli", "note add wants one of --quote, --range and --whole.")));
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const Result<ArticleId> id = library->articleByUuid(run.arguments().constFirst());
    if (!id)
        return run.fail(id.error());
    const Result<StoredArticle> stored = library->article(*id);
    if (!stored)
        return run.fail(stored.error());
    const std::optional<TextRange> range =
        rangeOfNote(run, *library, *id, stored->article.sourceText);
    if (!range)
        return;
    storeMark(run, *library,
              {.article = *id,
               .range = *range,
               .tagPaths = run.values(u"tag"_s),
               .note = run.value(u"text"_s),
               .isWhole = run.isSet(u"whole"_s),
               .isImportant = run.isSet(u"important"_s)},
              stored->article);
}

// -- note edit

std::optional<Library::MarkChange> wantedChange(CommandRun &run, const QString &text)
{
    Library::MarkChange change{.addedTags = run.values(u"tag"_s),
                               .removedTags = wantedPaths(run, u"untag"_s)};
    if (run.isSet(u"text"_s))
        change.note = run.value(u"text"_s);
    if (run.isSet(u"important"_s) || run.isSet(u"no-important"_s))
        change.isImportant = run.isSet(u"important"_s);
    if (!run.isSet(u"range"_s))
        return change;
    change.range = givenRange(run, text);
    return change.range ? std::optional(change) : std::nullopt;
}

void editNote(CommandRun &run)
{
    if (run.isSet(u"important"_s) && run.isSet(u"no-important"_s))
        return run.wrongUsage(said(
            QT_TRANSLATE_NOOP("cli", "note edit wants --important or --no-important, not both.")));
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const Result<Mark> mark = library->markByUuid(run.arguments().constFirst());
    if (!mark)
        return run.fail(mark.error());
    const Result<StoredArticle> stored = library->article(mark->article);
    if (!stored)
        return run.fail(stored.error());
    const auto change = wantedChange(run, stored->article.sourceText);
    if (!change)
        return;
    const Result<QList<Tag>> before = library->tags();
    if (!before)
        return run.fail(before.error());
    if (const Result<void> done = library->changeMark(mark->id, *change).wait(); !done)
        return run.fail(done.error());
    const Result<Mark> changed = library->markByUuid(mark->uuid);
    if (!changed)
        return run.fail(changed.error());
    nameNewTags(run, *before, *changed);
    showMark(run, *changed, stored->article);
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

// What is said between marks and of them, by the mark beside which it is shown.
struct SaidOfMarks
{
    QHash<MarkId, QList<MarkLink>> links;
    QHash<MarkId, QList<MarkComment>> comments;
};

std::optional<SaidOfMarks> saidOf(CommandRun &run, Library &library, const QList<Mark> &marks)
{
    QList<MarkId> ids;
    for (const Mark &mark : marks)
        ids << mark.id;
    const Result<QList<MarkLink>> links = library.linksOf(ids);
    const Result<QList<MarkComment>> comments = library.commentsOf(ids);
    if (!links || !comments) {
        run.fail(links ? comments.error() : links.error());
        return std::nullopt;
    }
    SaidOfMarks said;
    for (const MarkLink &link : *links)
        said.links[link.mark] << link;
    for (const MarkComment &comment : *comments)
        said.comments[comment.mark] << comment;
    return said;
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
    const auto said = saidOf(run, *library, *marks);
    if (!said)
        return;
    QJsonArray array;
    for (const Mark &mark : *marks) {
        if (!bearsOneOf(mark, wantedPaths(run, u"tag"_s)) ||
            (!states.isEmpty() && !states.contains(mark.state)))
            continue;
        const Result<StoredArticle> stored = library->article(mark.article);
        if (!stored)
            return run.fail(stored.error());
        const QList<MarkLink> links = said->links.value(mark.id);
        const QList<MarkComment> comments = said->comments.value(mark.id);
        array << json(mark, stored->article.sourceText, links, comments);
        run.sayExactly(markLines(mark, stored->article.headline()));
        run.sayExactly(linkLines(links) + commentLines(comments));
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

QCommandLineOption tagOption()
{
    return {u"tag"_s, said(QT_TRANSLATE_NOOP("cli", "Levels are parted by /; made if missing.")),
            u"PATH"_s};
}

QCommandLineOption noteOption()
{
    return {u"text"_s, said(QT_TRANSLATE_NOOP("cli", "The note.")), u"NOTE"_s};
}

QCommandLineOption importantOption()
{
    return {u"important"_s, said(QT_TRANSLATE_NOOP("cli", "Marks it as important."))};
}

Command addCommand()
{
    return {.name = u"note add"_s,
            .synopsis = u"ID (--quote TEXT [--occurrence N] | --range S E | --whole) [--tag PATH]… "
                        u"[--text NOTE] [--important]"_s,
            .what = said(QT_TRANSLATE_NOOP("cli", "Marks a passage, with tags and a note.")),
            .examples = {u"note add 3f2a1c --quote 生态修复 --tag 环境/修复 --text 核对"_s,
                         u"note add 3f2a1c --range 12 16 --tag 经济"_s},
            .options = quoteOptions() +
                       QList<QCommandLineOption>{
                           rangeOption(),
                           {u"whole"_s, said(QT_TRANSLATE_NOOP("cli", "Marks the whole article."))},
                           tagOption(),
                           noteOption(),
                           importantOption()},
            .fewest = 1,
            .most = 1,
            .run = addNote};
}

Command editCommand()
{
    return {.name = u"note edit"_s,
            .synopsis = u"ID [--tag PATH]… [--untag PATH]… [--text NOTE] [--range S E] "
                        u"[--important | --no-important]"_s,
            .what = said(QT_TRANSLATE_NOOP("cli", "Changes a mark; what is not named stays.")),
            .examples = {u"note edit 9b1d22 --tag 环境/修复 --untag 环境"_s,
                         u"note edit 9b1d22 --range 12 18 --important"_s},
            .options = {tagOption(),
                        {u"untag"_s, said(QT_TRANSLATE_NOOP("cli", "Takes a tag off.")), u"PATH"_s},
                        noteOption(),
                        rangeOption(),
                        importantOption(),
                        {u"no-important"_s,
                         said(QT_TRANSLATE_NOOP("cli", "Takes the importance off."))}},
            .fewest = 1,
            .most = 1,
            .run = editNote};
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
            editCommand(),
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
