#include "cli/command.h"
#include "cli/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// Deleting articles, and the bin.

namespace {

QString said(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate("cli", text, nullptr, int(count));
}

QString token(BinItem::Kind kind)
{
    switch (kind) {
    case BinItem::Kind::Mark:
        return u"mark"_s;
    case BinItem::Kind::Tag:
        return u"tag"_s;
    case BinItem::Kind::Memo:
        return u"memo"_s;
    case BinItem::Kind::Article:
        break;
    }
    return u"article"_s;
}

QJsonObject json(const BinItem &item)
{
    return {{u"id"_s, item.uuid},
            {u"kind"_s, token(item.kind)},
            {u"label"_s, item.label},
            {u"removed"_s, item.removed.toUTC().toString(Qt::ISODate)},
            {u"marks"_s, item.marks}};
}

// nullopt, recorded as failed, when one is unknown: then nothing is done.
std::optional<QList<ArticleId>> articlesNamed(CommandRun &run, Library &library)
{
    QList<ArticleId> ids;
    for (const QString &uuid : run.arguments()) {
        const Result<ArticleId> id = library.articleByUuid(uuid);
        if (!id)
            run.fail(id.error());
        else if (!ids.contains(*id))
            ids << *id;
    }
    return run.hasFailed() ? std::nullopt : std::optional(ids);
}

void completeIndex(CommandRun &run, Library &library)
{
    if (const Result<void> indexed = run.await(library.completeIndex()); !indexed)
        run.fail(indexed.error());
}

void deleteArticles(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    const auto ids = library ? articlesNamed(run, *library) : std::nullopt;
    if (!ids)
        return;
    const auto gone = library->deleteArticles(*ids).wait();
    if (!gone)
        return run.fail(gone.error());
    run.say(said(QT_TRANSLATE_N_NOOP("cli", "%n article(s) in the bin."), gone->articles));
    if (gone->marks > 0)
        run.say(said(QT_TRANSLATE_N_NOOP("cli", "%n mark(s) went with them."), gone->marks));
    run.answer({{u"deleted"_s, gone->articles}, {u"marks"_s, gone->marks}});
    completeIndex(run, *library);
}

void undeleteArticles(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    const auto ids = library ? articlesNamed(run, *library) : std::nullopt;
    if (!ids)
        return;
    if (const Result<void> done = library->undeleteArticles(*ids).wait(); !done)
        return run.fail(done.error());
    run.say(said(QT_TRANSLATE_N_NOOP("cli", "%n article(s) brought back."), ids->size()));
    run.answer({{u"undeleted"_s, ids->size()}});
    completeIndex(run, *library);
}

void listBin(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const auto items = library->bin().wait();
    if (!items)
        return run.fail(items.error());
    QJsonArray shown;
    for (const BinItem &item : *items) {
        shown << json(item);
        run.say(u"%1  %2  %3  %4"_s.arg(item.uuid, token(item.kind).leftJustified(7),
                                        item.removed.toLocalTime().date().toString(Qt::ISODate),
                                        harmless(item.label)));
    }
    run.answer({{u"bin"_s, shown}});
}

void restoreFromBin(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    QStringList uuids;
    for (const QString &given : run.arguments()) {
        const auto uuid = library->binItemByUuid(given).wait();
        if (!uuid)
            return run.fail(uuid.error());
        uuids << *uuid;
    }
    uuids.removeDuplicates();
    if (const Result<void> done = library->restoreFromBin(uuids).wait(); !done)
        return run.fail(done.error());
    run.say(uuids.join(u'\n'));
    run.answer({{u"restored"_s, QJsonArray::fromStringList(uuids)}});
    completeIndex(run, *library);
}

void emptyBin(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const auto items = library->bin().wait();
    if (!items)
        return run.fail(items.error());
    if (const Result<void> done = library->emptyBin().wait(); !done)
        return run.fail(done.error());
    run.say(said(QT_TRANSLATE_N_NOOP("cli", "%n thing(s) gone for good."), items->size()));
    run.answer({{u"emptied"_s, items->size()}});
}

} // namespace

QList<Command> binCommands()
{
    return {{.name = u"delete"_s,
             .synopsis = u"ID…"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Puts articles, with the marks on them, into "
                                                   "the bin for 30 days.")),
             .examples = {u"delete 7c2f8e1a"_s},
             .fewest = 1,
             .most = -1,
             .run = deleteArticles},
            {.name = u"undelete"_s,
             .synopsis = u"ID…"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Brings deleted articles back.")),
             .examples = {u"undelete 7c2f8e1a"_s},
             .fewest = 1,
             .most = -1,
             .run = undeleteArticles},
            {.name = u"bin list"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Lists what was deleted in the last 30 days: "
                                                   "marks, tags, memos, articles.")),
             .examples = {u"bin list --json"_s},
             .run = listBin},
            {.name = u"bin restore"_s,
             .synopsis = u"ID…"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Brings things back from the bin.")),
             .examples = {u"bin restore 5f0a1c9b"_s},
             .fewest = 1,
             .most = -1,
             .run = restoreFromBin},
            {.name = u"bin empty"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Throws away for good what is in the bin. "
                                                   "Imported files stay as they are.")),
             .examples = {u"bin empty"_s},
             .run = emptyBin}};
}
