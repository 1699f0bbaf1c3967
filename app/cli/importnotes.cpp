#include "cli/command.h"
#include "cli/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonArray json(const QList<NotesImport::Conflict> &conflicts)
{
    QJsonArray array;
    for (const NotesImport::Conflict &conflict : conflicts)
        array << QJsonObject{{u"what"_s, conflict.what},
                             {u"name"_s, conflict.name},
                             {u"field"_s, conflict.field},
                             {u"kept"_s, conflict.kept},
                             {u"given"_s, conflict.given}};
    return array;
}

QJsonArray json(const QList<NotesImport::Skipped> &skipped)
{
    QJsonArray array;
    for (const NotesImport::Skipped &one : skipped)
        array << QJsonObject{
            {u"what"_s, one.what}, {u"name"_s, one.name}, {u"reason"_s, one.reason}};
    return array;
}

void answerReport(CommandRun &run, const NotesImport &report)
{
    run.answer({{u"program"_s, report.program},
                {u"added"_s, report.added},
                {u"identical"_s, report.identical},
                {u"conflicting"_s, report.conflicting},
                {u"toConfirm"_s, report.toConfirm},
                {u"orphans"_s, report.orphans},
                {u"tags"_s, QJsonArray::fromStringList(report.tags)},
                {u"comments"_s, report.comments},
                {u"links"_s, report.links},
                {u"memos"_s, report.memos},
                {u"states"_s, report.states},
                {u"conflicts"_s, json(report.conflicts)},
                {u"skipped"_s, json(report.skipped)}});
}

void sayConflicts(CommandRun &run, const QList<NotesImport::Conflict> &conflicts)
{
    for (const NotesImport::Conflict &conflict : conflicts)
        run.say(said(QT_TRANSLATE_NOOP("cli", "Otherwise here: “%1”, %2: “%3”; in the file: “%4”."))
                    .arg(harmless(conflict.name), conflict.field, harmless(conflict.kept),
                         harmless(conflict.given)));
}

void sayReport(CommandRun &run, const NotesImport &report)
{
    run.say(said(QT_TRANSLATE_NOOP("cli", "Marks: %1 new (%2 to confirm, %3 without their words), "
                                          "%4 identical, %5 conflicting."))
                .arg(report.added)
                .arg(report.toConfirm)
                .arg(report.orphans)
                .arg(report.identical)
                .arg(report.conflicting));
    run.say(said(QT_TRANSLATE_NOOP("cli", "Besides: %1 new tags, %2 comments, %3 links, %4 memos, "
                                          "%5 states of articles."))
                .arg(report.tags.size())
                .arg(report.comments)
                .arg(report.links)
                .arg(report.memos)
                .arg(report.states));
    sayConflicts(run, report.conflicts);
}

void importNotes(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write);
    if (!library)
        return;
    const NotesRequest request{.path = run.arguments().constFirst(),
                               .conflict = run.isSet(u"theirs"_s) ? NotesConflict::TakeTheirs
                                                                  : NotesConflict::KeepOurs,
                               .isTrial = run.isSet(u"dry-run"_s)};
    const Result<NotesImport> report = run.await(library->importNotes(request));
    if (!report)
        return run.fail(report.error());
    answerReport(run, *report);
    sayReport(run, *report);
    for (const NotesImport::Skipped &skipped : report->skipped)
        run.fail(errorOf(skipped));
}

Command importNotesCommand()
{
    return {.name = u"import-notes"_s,
            .synopsis = u"FILE [--theirs] [--dry-run]"_s,
            .what = said(QT_TRANSLATE_NOOP("cli", "Takes in marks and tags of other readers and "
                                                  "programs.")),
            .examples = {u"import-notes notes.baolan-notes"_s,
                         u"import-notes project.qdpx --dry-run"_s},
            .options = {{u"theirs"_s, said(QT_TRANSLATE_NOOP(
                                          "cli", "Where a mark here says otherwise, the file's "
                                                 "words, tags and importance hold."))},
                        {u"dry-run"_s,
                         said(QT_TRANSLATE_NOOP("cli", "Tells what it would bring and changes "
                                                       "nothing."))}},
            .details = said(QT_TRANSLATE_NOOP(
                "cli", "Read are: parcels of notes (.baolan-notes), marks.jsonl, articles.jsonl "
                       "and tables of\nBaolan's; Web Annotations (JSON-LD), REFI-QDA (.qdpx, "
                       ".qdc), Hypothesis (JSON); codebooks\nof Taguette and QualCoder (CSV). The "
                       "pages they speak of are imported before.")),
            .fewest = 1,
            .most = 1,
            .run = importNotes};
}

} // namespace

QList<Command> importCommands()
{
    return {importNotesCommand()};
}
