#include "base/textfile.h"
#include "cli/command.h"
#include "cli/filteroptions.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// The codebook: `baolan tag`.

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// -- tags as they are named and answered

void show(CommandRun &run, const Tag &tag)
{
    const QString key = tag.slot == 0 ? u" "_s : QString::number(tag.slot);
    run.say(
        u"%1  %2  %3"_s.arg(QString::number(tag.marks).rightJustified(6), key, harmless(tag.path)));
}

// The tag as it is now.
void answerTag(CommandRun &run, Library &library, TagId id)
{
    const Result<QList<Tag>> tags = library.tags();
    if (!tags)
        return run.fail(tags.error());
    const auto tag = std::ranges::find(*tags, id, &Tag::id);
    run.answer({{u"tags"_s, QJsonArray{json(*tag)}}});
    show(run, *tag);
}

// Does `edit(library, tag)` -> Result<void> to the tag named first, and answers with it.
template <typename Edit>
void editTag(CommandRun &run, Edit edit)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto tag = tagCalled(run, *library, run.arguments().constFirst());
    if (!tag)
        return;
    if (const Result<void> done = edit(*library, *tag); !done)
        return run.fail(done.error());
    if (!run.hasFailed())
        answerTag(run, *library, tag->id);
}

void listTags(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const Result<QList<Tag>> tags = library->tags();
    if (!tags)
        return run.fail(tags.error());
    QJsonArray array;
    for (const Tag &tag : *tags) {
        array << json(tag);
        show(run, tag);
    }
    run.answer({{u"tags"_s, array}});
}

// -- what is said of a tag

QList<QCommandLineOption> fieldOptions()
{
    return {
        {u"color"_s,
         said(QT_TRANSLATE_NOOP("cli", "0-7, or blue, green, orange, plum, yellow, indigo, red, "
                                       "grey.")),
         u"COLOR"_s},
        {u"key"_s,
         said(QT_TRANSLATE_NOOP("cli", "The digit, 1-9, that gives it to a selection; 0: none.")),
         u"DIGIT"_s},
        {u"description"_s, said(QT_TRANSLATE_NOOP("cli", "Its definition.")), u"TEXT"_s},
        {u"when"_s, said(QT_TRANSLATE_NOOP("cli", "What it is right for.")), u"TEXT"_s},
        {u"not"_s, said(QT_TRANSLATE_NOOP("cli", "What it is not for.")), u"TEXT"_s},
        {u"example"_s, said(QT_TRANSLATE_NOOP("cli", "A passage that it is right for.")),
         u"TEXT"_s},
        {u"alias"_s,
         said(QT_TRANSLATE_NOOP("cli", "Another name that finds it; an empty one "
                                       "takes them away.")),
         u"NAME"_s},
        {u"name"_s, said(QT_TRANSLATE_NOOP("cli", "Its name in another language, as en=Housing.")),
         u"LANGUAGE=NAME"_s}};
}

std::optional<QString> givenText(CommandRun &run, const QString &option)
{
    return run.isSet(option) ? std::optional(run.value(option)) : std::nullopt;
}

std::optional<int> givenColor(CommandRun &run)
{
    if (!run.isSet(u"color"_s))
        return std::nullopt;
    const std::optional<int> color = tagColor(run.value(u"color"_s));
    if (!color)
        run.fail({Error::Code::BadValue, u"color"_s, run.value(u"color"_s)}, 2);
    return color;
}

std::optional<int> givenKey(CommandRun &run)
{
    if (!run.isSet(u"key"_s))
        return std::nullopt;
    const qsizetype key = run.number(u"key"_s, 0, 0);
    if (key > tagSlotCount)
        run.fail({Error::Code::BadValue, u"slot"_s, run.value(u"key"_s)}, 2);
    return int(key);
}

// Those of the tag with the ones given put in.
std::optional<QMap<QString, QString>> givenNames(CommandRun &run, QMap<QString, QString> names)
{
    if (!run.isSet(u"name"_s))
        return std::nullopt;
    for (const QString &given : run.values(u"name"_s)) {
        if (!given.contains(u'='))
            run.fail({Error::Code::BadValue, u"language"_s, given}, 2);
        names.insert(given.section(u'=', 0, 0), given.section(u'=', 1));
    }
    return names;
}

TagChange givenFields(CommandRun &run, const Tag &tag)
{
    TagChange fields{.color = givenColor(run),
                     .slot = givenKey(run),
                     .description = givenText(run, u"description"_s),
                     .whenToUse = givenText(run, u"when"_s),
                     .whenNotToUse = givenText(run, u"not"_s),
                     .example = givenText(run, u"example"_s)};
    if (run.isSet(u"alias"_s))
        fields.aliases = run.values(u"alias"_s);
    fields.names = givenNames(run, tag.names);
    return fields;
}

// -- tag add, tag set, tag rename

void addTag(CommandRun &run)
{
    const TagChange fields = givenFields(run, {});
    if (run.hasFailed())
        return;
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const Result<TagId> added = library->addTag(run.arguments().constFirst(), fields).wait();
    if (!added)
        return run.fail(added.error());
    answerTag(run, *library, *added);
}

void setTag(CommandRun &run)
{
    editTag(run, [&run](Library &library, const Tag &tag) -> Result<void> {
        const TagChange fields = givenFields(run, tag);
        return run.hasFailed() ? Result<void>() : library.changeTag(tag.id, fields).wait();
    });
}

void renameTag(CommandRun &run)
{
    editTag(run, [&run](Library &library, const Tag &tag) {
        return library.renameTag(tag.id, run.arguments().at(1)).wait();
    });
}

// -- tag move, tag merge, tag split

// Where it is to go; nullopt, and failed, when that is not there.
std::optional<TagPlace> givenPlace(CommandRun &run, Library &library)
{
    TagPlace place;
    if (run.isSet(u"position"_s))
        place.position = int(run.number(u"position"_s, 1, 1)) - 1;
    if (run.arguments().size() < 2)
        return place;
    const auto parent = tagCalled(run, library, run.arguments().at(1));
    if (!parent)
        return std::nullopt;
    place.parent = parent->id;
    return place;
}

void moveTag(CommandRun &run)
{
    editTag(run, [&run](Library &library, const Tag &tag) -> Result<void> {
        const auto place = givenPlace(run, library);
        return place ? library.moveTag(tag.id, *place).wait() : Result<void>();
    });
}

void mergeTags(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto from = tagCalled(run, *library, run.arguments().at(0));
    const auto into = from ? tagCalled(run, *library, run.arguments().at(1)) : std::nullopt;
    if (!into)
        return;
    if (const Result<void> done = library->mergeTags(from->id, into->id).wait(); !done)
        return run.fail(done.error());
    answerTag(run, *library, into->id);
}

std::optional<QList<MarkId>> givenMarks(CommandRun &run, Library &library)
{
    QList<MarkId> marks;
    for (const QString &uuid : run.values(u"mark"_s)) {
        const Result<Mark> mark = library.markByUuid(uuid);
        if (!mark) {
            run.fail(mark.error());
            return std::nullopt;
        }
        if (!marks.contains(mark->id))
            marks << mark->id;
    }
    return marks;
}

void splitTag(CommandRun &run)
{
    if (!run.isSet(u"mark"_s))
        return run.wrongUsage(said(QT_TRANSLATE_NOOP(
            "cli", "tag split wants --mark with the ID of each mark that gets the new tag.")));
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto tag = tagCalled(run, *library, run.arguments().at(0));
    const auto marks = tag ? givenMarks(run, *library) : std::nullopt;
    if (!marks)
        return;
    const Result<TagId> made = library->splitTag(tag->id, run.arguments().at(1), *marks).wait();
    if (!made)
        return run.fail(made.error());
    answerTag(run, *library, *made);
}

// -- tag delete

std::optional<ChildTags> givenChildren(CommandRun &run)
{
    const QString word = run.isSet(u"children"_s) ? run.value(u"children"_s) : u"up"_s;
    if (word == u"up"_s)
        return ChildTags::MoveUp;
    if (word == u"delete"_s)
        return ChildTags::Delete;
    run.fail({Error::Code::BadValue, u"--children"_s, word}, 2);
    return std::nullopt;
}

std::optional<EmptiedMarks> givenEmptied(CommandRun &run)
{
    const QString word = run.isSet(u"marks"_s) ? run.value(u"marks"_s) : u"keep"_s;
    if (word == u"keep"_s)
        return EmptiedMarks::Keep;
    if (word == u"remove"_s)
        return EmptiedMarks::Remove;
    run.fail({Error::Code::BadValue, u"--marks"_s, word}, 2);
    return std::nullopt;
}

void answerDeletion(CommandRun &run, const Tag &tag, const TagDeletion &gone, bool isDone)
{
    run.answer({{u"id"_s, tag.uuid},
                {u"path"_s, tag.path},
                {u"deleted"_s, isDone},
                {u"tags"_s, gone.tags},
                {u"marks"_s, gone.marks},
                {u"emptied"_s, gone.emptied},
                {u"memos"_s, gone.memos}});
    const QString counts =
        isDone ? said(QT_TRANSLATE_NOOP("cli", "Deleted “%1”: tags %2, taken off %3 marks, %4 of "
                                               "them now without tag and note."))
               : said(QT_TRANSLATE_NOOP("cli", "Deleting “%1” would delete %2 tags and take them "
                                               "off %3 marks; %4 of these would have neither tag "
                                               "nor note left. Nothing was changed; --yes does "
                                               "it."));
    run.say(counts.arg(harmless(tag.path), QString::number(gone.tags), QString::number(gone.marks),
                       QString::number(gone.emptied)));
    if (gone.memos > 0)
        run.say(said(QT_TRANSLATE_NOOP("cli", "Memos about them that go with them: %1."))
                    .arg(gone.memos));
}

// What would happen; that is all without --yes, and not what was asked for.
void announceDeletion(CommandRun &run, Library &library, const Tag &tag, ChildTags children)
{
    const Result<TagDeletion> would = library.tagDeletion(tag.id, children).wait();
    if (!would)
        return run.fail(would.error());
    answerDeletion(run, tag, *would, false);
    run.fail({Error::Code::BadValue, u"--yes"_s, u"unconfirmed:"_s + tag.path});
}

void deleteTag(CommandRun &run)
{
    const auto children = givenChildren(run);
    const auto emptied = givenEmptied(run);
    if (!children || !emptied)
        return;
    const std::unique_ptr<Library> library =
        run.openLibrary(run.isSet(u"yes"_s) ? Library::Access::Write : Library::Access::Read);
    if (!library)
        return;
    const auto tag = tagCalled(run, *library, run.arguments().constFirst());
    if (!tag)
        return;
    if (!run.isSet(u"yes"_s))
        return announceDeletion(run, *library, *tag, *children);
    const Result<TagDeletion> gone = library->deleteTag(tag->id, *children, *emptied).wait();
    if (!gone)
        return run.fail(gone.error());
    answerDeletion(run, *tag, *gone, true);
}

// -- tag export, tag import

void exportTags(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const Result<QString> text = library->codebookCsv();
    if (!text)
        return run.fail(text.error());
    if (!run.isSet(u"out"_s)) {
        run.sayExactly(*text);
        return run.answer({{u"text"_s, *text}});
    }
    const QString path = run.value(u"out"_s);
    const Overwrite overwrite = run.isSet(u"force"_s) ? Overwrite::Allowed : Overwrite::Never;
    if (const Result<void> written = writeTextFile(path, *text, overwrite); !written)
        return run.fail(written.error());
    run.answer({{u"file"_s, path}});
}

QJsonObject json(const CodebookImport::Left &left)
{
    return {{u"path"_s, left.path},
            {u"field"_s, left.field},
            {u"kept"_s, left.kept},
            {u"given"_s, left.given}};
}

void importTags(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto report = library->importCodebook(run.arguments().constFirst()).wait();
    if (!report)
        return run.fail(report.error());
    QJsonArray left;
    for (const CodebookImport::Left &one : report->left) {
        left << json(one);
        run.say(said(QT_TRANSLATE_NOOP("cli", "%1, %2: “%3” was kept, the file says “%4”."))
                    .arg(harmless(one.path), harmless(one.field), harmless(one.kept),
                         harmless(one.given)));
    }
    run.answer({{u"added"_s, QJsonArray::fromStringList(report->added)},
                {u"filled"_s, QJsonArray::fromStringList(report->filled)},
                {u"left"_s, left}});
    run.say(said(QT_TRANSLATE_NOOP("cli", "New tags: %1. Tags filled in: %2. Left as they were: "
                                          "%3."))
                .arg(report->added.size())
                .arg(report->filled.size())
                .arg(report->left.size()));
}

// -- as they are written

Command addCommand()
{
    return {.name = u"tag add"_s,
            .synopsis = u"PATH [--color COLOR] [--key DIGIT] [--description TEXT] [--when TEXT] "
                        u"[--not TEXT] [--example TEXT] [--alias NAME]… [--name LANGUAGE=NAME]…"_s,
            .what = said(QT_TRANSLATE_NOOP("cli", "Adds a tag; levels are parted by /, a / in a "
                                                  "name is written \\/.")),
            .examples = {u"tag add 住房/棚改 --description 棚户区改造 --key 1"_s},
            .options = fieldOptions(),
            .fewest = 1,
            .most = 1,
            .run = addTag};
}

Command setCommand()
{
    return {.name = u"tag set"_s,
            .synopsis = u"PATH [--color COLOR] [--key DIGIT] [--description TEXT] …"_s,
            .what = said(QT_TRANSLATE_NOOP("cli", "Says what a tag means and how it looks.")),
            .examples = {u"tag set 住房 --color green --alias 住宅 --alias 居住"_s},
            .options = fieldOptions(),
            .fewest = 1,
            .most = 1,
            .run = setTag};
}

Command moveCommand()
{
    return {.name = u"tag move"_s,
            .synopsis = u"PATH [PARENT] [--position N]"_s,
            .what = said(QT_TRANSLATE_NOOP("cli", "Moves a tag below another one, or to the top.")),
            .examples = {u"tag move 棚改 住房"_s, u"tag move 住房/棚改 --position 1"_s},
            .options = {{u"position"_s,
                         said(QT_TRANSLATE_NOOP("cli", "Among the tags there, from 1; behind them "
                                                       "otherwise.")),
                         u"N"_s}},
            .fewest = 1,
            .most = 2,
            .run = moveTag};
}

Command splitCommand()
{
    return {.name = u"tag split"_s,
            .synopsis = u"PATH NEW --mark ID…"_s,
            .what = said(QT_TRANSLATE_NOOP("cli", "Gives some marks of a tag a new tag in its "
                                                  "place.")),
            .examples = {u"tag split 住房 住房/租房 --mark 9b1d22 --mark 1f3a9c"_s},
            .options = {{u"mark"_s, said(QT_TRANSLATE_NOOP("cli", "A mark that gets the new tag.")),
                         u"ID"_s}},
            .fewest = 2,
            .most = 2,
            .run = splitTag};
}

Command deleteCommand()
{
    return {
        .name = u"tag delete"_s,
        .synopsis = u"PATH [--marks keep|remove] [--children up|delete] [--yes]"_s,
        .what = said(QT_TRANSLATE_NOOP("cli", "Says what deleting a tag touches; with --yes "
                                              "deletes it.")),
        .examples = {u"tag delete 住房/租房"_s, u"tag delete 住房 --children delete --yes"_s},
        .options = {{u"marks"_s,
                     said(QT_TRANSLATE_NOOP("cli", "Keep or remove marks left with neither tag nor "
                                                   "note; keep by default.")),
                     u"WHAT"_s},
                    {u"children"_s,
                     said(QT_TRANSLATE_NOOP("cli", "Tags below it move up or are deleted too; up "
                                                   "by default.")),
                     u"WHAT"_s},
                    {u"yes"_s, said(QT_TRANSLATE_NOOP("cli", "Really does it."))}},
        .fewest = 1,
        .most = 1,
        .run = deleteTag};
}

Command exportCommand()
{
    return {
        .name = u"tag export"_s,
        .synopsis = u"[--out FILE] [--force]"_s,
        .what = said(QT_TRANSLATE_NOOP("cli", "Writes the codebook as CSV.")),
        .examples = {u"tag export --out codebook.csv"_s},
        .options = {{u"out"_s,
                     said(QT_TRANSLATE_NOOP("cli", "Into this file, not standard output.")),
                     u"FILE"_s},
                    {u"force"_s, said(QT_TRANSLATE_NOOP("cli", "Replaces a file that is there."))}},
        .run = exportTags};
}

} // namespace

QList<Command> tagCommands()
{
    return {{.name = u"tag list"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Lists the codebook.")),
             .examples = {u"tag list --json"_s},
             .run = listTags},
            addCommand(),
            setCommand(),
            {.name = u"tag rename"_s,
             .synopsis = u"PATH NAME"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Gives a tag another name.")),
             .examples = {u"tag rename 住房/棚改 棚户区改造"_s},
             .fewest = 2,
             .most = 2,
             .run = renameTag},
            moveCommand(),
            {.name = u"tag merge"_s,
             .synopsis = u"PATH INTO"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Makes the marks of a tag marks of another.")),
             .examples = {u"tag merge 居住 住房"_s},
             .fewest = 2,
             .most = 2,
             .run = mergeTags},
            splitCommand(),
            deleteCommand(),
            exportCommand(),
            {.name = u"tag import"_s,
             .synopsis = u"FILE"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Adds the tags of a codebook in CSV and fills "
                                                   "what is empty.")),
             .examples = {u"tag import codebook.csv"_s},
             .fewest = 1,
             .most = 1,
             .run = importTags}};
}
