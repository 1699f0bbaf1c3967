#include "cli/command.h"
#include "cli/filteroptions.h"
#include "cli/jsonwriter.h"
#include "cli/passageoptions.h"
#include "cli/plaintext.h"
#include "paper/passagejson.h"
#include "paper/tokens.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// -- note list

struct Wish
{
    PassageFilter filter;
    PassageOrder order = PassageOrder::Text;
    PassageGrouping grouping = PassageGrouping::None;
};

// A word of an option; what is wrong is recorded in `run`.
template <typename Value>
bool readWord(CommandRun &run, const QString &option,
              std::optional<Value> (*valueOf)(const QString &), Value &value)
{
    if (!run.isSet(option))
        return true;
    if (const auto known = valueOf(run.value(option))) {
        value = *known;
        return true;
    }
    run.fail({Error::Code::BadValue, u"--"_s + option, run.value(option)}, 2);
    return false;
}

std::optional<PassageFilter> wantedFilter(CommandRun &run, Library &library)
{
    if (!run.isSet(u"saved"_s))
        return readPassageFilter(run, library);
    if (asksForPassages(run)) {
        run.wrongUsage(said(
            QT_TRANSLATE_NOOP("cli", "--saved is a filter by itself: no other can stand beside.")));
        return std::nullopt;
    }
    const Result<SavedPassages> saved = library.savedPassagesByUuid(run.value(u"saved"_s));
    if (saved)
        return saved->filter;
    run.fail(saved.error());
    return std::nullopt;
}

std::optional<Wish> readWish(CommandRun &run, Library &library)
{
    Wish wish;
    if (!readWord(run, u"sort"_s, passageOrder, wish.order) ||
        !readWord(run, u"group"_s, passageGrouping, wish.grouping))
        return std::nullopt;
    const auto filter = wantedFilter(run, library);
    if (!filter)
        return std::nullopt;
    wish.filter = *filter;
    return wish;
}

// The marks with those ids, whole.
std::optional<QHash<MarkId, Mark>> marksOf(CommandRun &run, Library &library,
                                           const QList<MarkId> &ids)
{
    const Result<QList<PassageRow>> rows = library.passageRows(ids);
    if (!rows) {
        run.fail(rows.error());
        return std::nullopt;
    }
    QList<ArticleId> articles;
    for (const PassageRow &row : *rows)
        articles << row.article;
    std::ranges::sort(articles);
    articles.resize(std::unique(articles.begin(), articles.end()) - articles.begin());
    const Result<QList<Mark>> found = run.await(library.marksOf(articles));
    if (!found) {
        run.fail(found.error());
        return std::nullopt;
    }
    QHash<MarkId, Mark> marks;
    for (const Mark &mark : *found)
        marks.insert(mark.id, mark);
    return marks;
}

// What of an article is told beside its marks.
struct Beside
{
    QString sourceText;
    QString headline;
};

// What is said between marks and of them, by the mark beside which it is shown.
struct SaidOfMarks
{
    QHash<MarkId, QList<MarkLink>> links;
    QHash<MarkId, QList<MarkComment>> comments;
};

std::optional<SaidOfMarks> saidOf(CommandRun &run, Library &library, const QList<MarkId> &ids)
{
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

void showPassages(CommandRun &run, Library &library, const PassageListing &listing,
                  const QHash<MarkId, Mark> &marks)
{
    const auto saidOfThem = saidOf(run, library, listing.ids);
    if (!saidOfThem)
        return;
    QHash<ArticleId, Beside> articles;
    QJsonArray array;
    auto group = listing.groups.begin();
    for (qsizetype at = 0; at < listing.ids.size(); ++at) {
        if (group != listing.groups.end() && group->first == at) {
            run.say(u"— %1 (%2)"_s.arg(harmless(group->name)).arg(group->count));
            ++group;
        }
        const Mark mark = marks.value(listing.ids.at(at));
        if (!articles.contains(mark.article)) {
            const Result<StoredArticle> stored = library.article(mark.article);
            if (!stored)
                return run.fail(stored.error());
            articles.insert(mark.article, {stored->article.sourceText, stored->article.headline()});
        }
        const Beside beside = articles.value(mark.article);
        const QList<MarkLink> links = saidOfThem->links.value(mark.id);
        const QList<MarkComment> comments = saidOfThem->comments.value(mark.id);
        array << json(mark, beside.sourceText, links, comments);
        run.sayExactly(markLines(mark, beside.headline) + linkLines(links) +
                       commentLines(comments));
    }
    run.answer({{u"marks"_s, array}});
}

void answerGroups(CommandRun &run, const PassageListing &listing)
{
    QJsonArray array;
    for (const PassageGroup &group : listing.groups)
        array << QJsonObject{
            {u"name"_s, group.name}, {u"first"_s, group.first}, {u"count"_s, group.count}};
    run.answer({{u"groups"_s, array}});
}

void listPassages(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const auto wish = readWish(run, *library);
    if (!wish)
        return;
    const Result<PassageListing> listing =
        run.await(library->passages(wish->filter, wish->order, wish->grouping));
    if (!listing)
        return run.fail(listing.error());
    const QString query = wish->filter.articles.query;
    failOnFaults(run, query, library->faultsOf(query));
    const auto marks = marksOf(run, *library, listing->ids);
    if (!marks)
        return;
    showPassages(run, *library, *listing, *marks);
    if (wish->grouping != PassageGrouping::None)
        answerGroups(run, *listing);
}

// -- note retag, note delete

std::optional<QList<Mark>> namedMarks(CommandRun &run, Library &library)
{
    QList<Mark> marks;
    for (const QString &uuid : run.arguments()) {
        const Result<Mark> mark = library.markByUuid(uuid);
        if (!mark) {
            run.fail(mark.error());
            return std::nullopt;
        }
        marks << *mark;
    }
    return marks;
}

QList<MarkId> idsOf(const QList<Mark> &marks)
{
    QList<MarkId> ids;
    for (const Mark &mark : marks)
        ids << mark.id;
    return ids;
}

void retagPassages(CommandRun &run)
{
    if (!run.isSet(u"add"_s) && !run.isSet(u"remove"_s))
        return run.wrongUsage(
            said(QT_TRANSLATE_NOOP("cli", "note retag wants --add or --remove.")));
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto marks = namedMarks(run, *library);
    if (!marks)
        return;
    const Result<int> changed =
        library->retagMarks(idsOf(*marks), run.values(u"add"_s), run.values(u"remove"_s)).wait();
    if (!changed)
        return run.fail(changed.error());
    run.answer({{u"changed"_s, *changed}});
    run.say(said(QT_TRANSLATE_NOOP("cli", "Marks changed: %1.")).arg(*changed));
}

// One is answered by its id, as ever; of several each stands in a list.
void deletePassages(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto marks = namedMarks(run, *library);
    if (!marks)
        return;
    const bool isOne = marks->size() == 1;
    const Result<void> done =
        isOne ? library->deleteMark(marks->constFirst().id).wait() : [&]() -> Result<void> {
        const Result<int> gone = library->deleteMarks(idsOf(*marks)).wait();
        return gone ? Result<void>() : Result<void>(gone.error());
    }();
    if (!done)
        return run.fail(done.error());
    QJsonArray uuids;
    for (const Mark &mark : *marks) {
        uuids << mark.uuid;
        run.say(said(QT_TRANSLATE_NOOP("cli", "Deleted %1.")).arg(mark.uuid));
    }
    if (isOne)
        run.answer({{u"id"_s, uuids.first()}});
    run.answer({{u"ids"_s, uuids}});
}

// -- note filters

QJsonObject json(const SavedPassages &saved, const QList<Tag> &codebook)
{
    return {{u"id"_s, saved.uuid},
            {u"name"_s, saved.name},
            {u"filter"_s, passageJson(saved.filter, codebook)}};
}

QString savedLine(const SavedPassages &saved)
{
    return u"%1  %2"_s.arg(saved.uuid.left(8), harmless(saved.name));
}

void answerSaved(CommandRun &run, Library &library, const SavedPassages &saved)
{
    const Result<QList<Tag>> codebook = library.tags();
    if (!codebook)
        return run.fail(codebook.error());
    run.answer(json(saved, *codebook));
    run.say(savedLine(saved));
}

void listFilters(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const Result<QList<SavedPassages>> all = library->savedPassages();
    if (!all)
        return run.fail(all.error());
    const Result<QList<Tag>> codebook = library->tags();
    if (!codebook)
        return run.fail(codebook.error());
    QJsonArray array;
    for (const SavedPassages &saved : *all) {
        array << json(saved, *codebook);
        run.say(savedLine(saved));
    }
    run.answer({{u"filters"_s, array}});
}

void addFilter(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto filter = readPassageFilter(run, *library);
    if (!filter)
        return;
    const Result<SavedPassages> saved =
        library->savePassages(run.arguments().constFirst(), *filter).wait();
    if (!saved)
        return run.fail(saved.error());
    answerSaved(run, *library, *saved);
}

std::optional<SavedPassages> namedFilter(CommandRun &run, Library &library)
{
    const Result<SavedPassages> saved = library.savedPassagesByUuid(run.arguments().constFirst());
    if (saved)
        return *saved;
    run.fail(saved.error());
    return std::nullopt;
}

void renameFilter(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto saved = namedFilter(run, *library);
    if (!saved)
        return;
    if (const Result<void> done = library->renamePassages(saved->id, run.arguments().at(1)).wait();
        !done)
        return run.fail(done.error());
    if (const auto renamed = namedFilter(run, *library))
        answerSaved(run, *library, *renamed);
}

void deleteFilter(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto saved = namedFilter(run, *library);
    if (!saved)
        return;
    if (const Result<void> done = library->deletePassages(saved->id).wait(); !done)
        return run.fail(done.error());
    run.answer({{u"id"_s, saved->uuid}});
    run.say(said(QT_TRANSLATE_NOOP("cli", "Deleted %1.")).arg(saved->uuid));
}

// -- the commands

Command listCommand()
{
    return {
        .name = u"note list"_s,
        .synopsis = u"[FILTER] [--state ok|corrected|confirm|orphan] [--text WORDS] "
                    u"[--overlaps|--inside|--near TAG] [--sort S] [--group G] | --saved ID"_s,
        .what = said(QT_TRANSLATE_NOOP("cli", "Lists the marks of the library.")),
        .examples = {u"note list --city 阜新 --tag 经济"_s, u"note list --state orphan"_s,
                     u"note list --tag 工业 --near 环境:50 --group city"_s},
        .options =
            passageOptions() +
            QList<QCommandLineOption>{
                {u"sort"_s, said(QT_TRANSLATE_NOOP("cli", "text, newest, tag or state.")), u"S"_s},
                {u"group"_s,
                 said(QT_TRANSLATE_NOOP("cli", "none, tag, city, month or article, with counts.")),
                 u"G"_s},
                {u"saved"_s, said(QT_TRANSLATE_NOOP("cli", "By a filter that is kept.")), u"ID"_s}},
        .run = listPassages};
}

Command retagCommand()
{
    return {
        .name = u"note retag"_s,
        .synopsis = u"ID… [--add PATH]… [--remove PATH]…"_s,
        .what = said(QT_TRANSLATE_NOOP("cli", "Changes the tags of marks, all at once.")),
        .examples = {u"note retag 9b1d22 3f2a1c --add 环境/修复 --remove 环境"_s},
        .options = {{u"add"_s,
                     said(QT_TRANSLATE_NOOP("cli", "Levels are parted by /; made if missing.")),
                     u"PATH"_s},
                    {u"remove"_s, said(QT_TRANSLATE_NOOP("cli", "Takes a tag off.")), u"PATH"_s}},
        .fewest = 1,
        .most = -1,
        .run = retagPassages};
}

QList<Command> filterCommands()
{
    return {{.name = u"note filters list"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Lists the filters of marks you keep.")),
             .examples = {u"note filters list --json"_s},
             .run = listFilters},
            {.name = u"note filters add"_s,
             .synopsis = u"NAME [FILTER]"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Keeps a filter of marks.")),
             .examples = {u"note filters add 待看 --state confirm --tag 经济"_s},
             .options = passageOptions(),
             .fewest = 1,
             .most = 1,
             .run = addFilter},
            {.name = u"note filters rename"_s,
             .synopsis = u"ID NAME"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Gives a filter another name.")),
             .examples = {u"note filters rename 9b1d22 待确认"_s},
             .fewest = 2,
             .most = 2,
             .run = renameFilter},
            {.name = u"note filters delete"_s,
             .synopsis = u"ID"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Forgets a filter.")),
             .examples = {u"note filters delete 9b1d22"_s},
             .fewest = 1,
             .most = 1,
             .run = deleteFilter}};
}

} // namespace

QList<Command> passageCommands()
{
    return QList<Command>{listCommand(),
                          retagCommand(),
                          {.name = u"note delete"_s,
                           .synopsis = u"ID…"_s,
                           .what = said(QT_TRANSLATE_NOOP("cli", "Deletes marks, all at once.")),
                           .examples = {u"note delete 9b1d22"_s},
                           .fewest = 1,
                           .most = -1,
                           .run = deletePassages}} +
           filterCommands();
}
