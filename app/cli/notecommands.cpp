#include "cli/command.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"
#include "cli/rangeoption.h"

#include <QCoreApplication>

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

} // namespace

QList<Command> noteCommands()
{
    return QList<Command>{addCommand(), editCommand()} + passageCommands();
}
