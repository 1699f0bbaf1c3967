#include "cli/command.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"
#include "paper/tokens.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// What is said between marks and of them: note link, note comment.

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

// -- links

std::optional<LinkKind> givenKind(CommandRun &run)
{
    const std::optional<LinkKind> kind = linkKind(run.value(u"as"_s));
    if (!kind)
        run.fail({Error::Code::BadValue, u"--as"_s, run.value(u"as"_s)}, 2);
    return kind;
}

void showLink(CommandRun &run, Library &library, MarkId mark, const QString &uuid)
{
    const Result<QList<MarkLink>> links = library.linksOf({mark});
    if (!links)
        return run.fail(links.error());
    const auto link = std::ranges::find(*links, uuid, &MarkLink::uuid);
    if (link == links->end())
        return run.fail({Error::Code::NotFound, uuid, {}});
    run.answer(json(*link));
    run.say(link->uuid.left(8));
    run.sayExactly(linkLines({*link}));
}

void linkNotes(CommandRun &run)
{
    const auto kind = givenKind(run);
    if (!kind)
        return;
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const Result<Mark> one = library->markByUuid(run.arguments().at(0));
    if (!one)
        return run.fail(one.error());
    const Result<Mark> other = library->markByUuid(run.arguments().at(1));
    if (!other)
        return run.fail(other.error());
    const Result<QString> link = library->linkMarks(one->id, other->id, *kind).wait();
    if (!link)
        return run.fail(link.error());
    showLink(run, *library, one->id, *link);
}

void unlinkNotes(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const QString uuid = run.arguments().constFirst();
    if (const Result<void> done = library->unlinkMarks(uuid).wait(); !done)
        return run.fail(done.error());
    run.answer({{u"id"_s, uuid}});
    run.say(said(QT_TRANSLATE_NOOP("cli", "Deleted %1.")).arg(uuid));
}

// -- comments

void showComment(CommandRun &run, const MarkComment &comment, const QString &markUuid)
{
    QJsonObject shown = json(comment);
    shown.insert(u"mark"_s, markUuid);
    run.answer(shown);
    run.say(comment.uuid.left(8));
    run.sayExactly(commentLines({comment}));
}

void commentOnNote(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const Result<Mark> mark = library->markByUuid(run.arguments().at(0));
    if (!mark)
        return run.fail(mark.error());
    const Result<MarkComment> comment = library->commentOn(mark->id, run.arguments().at(1)).wait();
    if (!comment)
        return run.fail(comment.error());
    showComment(run, *comment, mark->uuid);
}

// Does `act(library, id)` -> Result<void> to the comment named first.
template <typename Act>
void actOnComment(CommandRun &run, Act act)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const QString uuid = run.arguments().constFirst();
    const Result<CommentId> id = library->commentByUuid(uuid);
    if (!id)
        return run.fail(id.error());
    if (const Result<void> done = act(*library, *id); !done)
        return run.fail(done.error());
    run.answer({{u"id"_s, uuid}});
}

void editComment(CommandRun &run)
{
    actOnComment(run, [&run](Library &library, CommentId id) {
        return library.changeComment(id, run.arguments().at(1)).wait();
    });
}

void deleteComment(CommandRun &run)
{
    actOnComment(run,
                 [](Library &library, CommentId id) { return library.deleteComment(id).wait(); });
    if (!run.hasFailed())
        run.say(said(QT_TRANSLATE_NOOP("cli", "Deleted %1.")).arg(run.arguments().constFirst()));
}

} // namespace

QList<Command> markCommands()
{
    return {
        {.name = u"note link"_s,
         .synopsis = u"ID ID --as supports|contradicts|same-event"_s,
         .what = said(QT_TRANSLATE_NOOP("cli", "Says how a mark stands to another one.")),
         .examples = {u"note link 9b1d22 4c70aa --as contradicts"_s},
         .options = {{u"as"_s,
                      said(QT_TRANSLATE_NOOP("cli", "supports, contradicts (the first does so to "
                                                    "the second) or same-event.")),
                      u"KIND"_s}},
         .fewest = 2,
         .most = 2,
         .run = linkNotes},
        {.name = u"note unlink"_s,
         .synopsis = u"LINK"_s,
         .what = said(QT_TRANSLATE_NOOP("cli", "Deletes a link between marks.")),
         .examples = {u"note unlink 77e0d1"_s},
         .fewest = 1,
         .most = 1,
         .run = unlinkNotes},
        {.name = u"note comment"_s,
         .synopsis = u"ID TEXT"_s,
         .what = said(QT_TRANSLATE_NOOP("cli", "Says something of a mark, which stays as it is.")),
         .examples = {u"note comment 9b1d22 年份与报头不符"_s},
         .fewest = 2,
         .most = 2,
         .run = commentOnNote},
        {.name = u"note edit-comment"_s,
         .synopsis = u"COMMENT TEXT"_s,
         .what = said(QT_TRANSLATE_NOOP("cli", "Changes a comment of one's own.")),
         .examples = {u"note edit-comment 51fe03 年份已核对"_s},
         .fewest = 2,
         .most = 2,
         .run = editComment},
        {.name = u"note delete-comment"_s,
         .synopsis = u"COMMENT"_s,
         .what = said(QT_TRANSLATE_NOOP("cli", "Deletes a comment of one's own.")),
         .examples = {u"note delete-comment 51fe03"_s},
         .fewest = 1,
         .most = 1,
         .run = deleteComment}};
}
