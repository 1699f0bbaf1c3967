#include "cli/command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate("cli", text, nullptr, int(count));
}

void report(CommandRun &run, const QStringList &problems)
{
    run.answer({{u"ok"_s, problems.isEmpty() && !run.hasFailed()},
                {u"problems"_s, QJsonArray::fromStringList(problems)}});
}

void done(CommandRun &run, const Result<void> &result)
{
    if (!result)
        run.fail(result.error());
    report(run, {});
}

void check(CommandRun &run)
{
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const Result<QStringList> problems = run.await(library->problems());
    if (!problems)
        return done(run, problems.error());
    if (problems->isEmpty()) {
        run.say(said(QT_TRANSLATE_NOOP("cli", "Everything is in order.")));
        return report(run, {});
    }
    for (const QString &problem : *problems)
        run.say(problem);
    run.fail({Error::Code::Damaged, library->folder(),
              said(QT_TRANSLATE_N_NOOP("cli", "%n problem(s)"), problems->size())});
    report(run, *problems);
}

void reindex(CommandRun &run)
{
    if (const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Write))
        done(run, run.await(library->reindex()));
}

void backup(CommandRun &run)
{
    if (const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read))
        done(run, run.await(library->backup(run.arguments().constFirst())));
}

void restore(CommandRun &run)
{
    if (!run.isSet(u"library"_s))
        return run.wrongUsage(
            said(QT_TRANSLATE_NOOP("cli", "restore wants --library: the folder to restore into.")));
    Progress progress;
    done(run, Library::restore(run.arguments().constFirst(), run.libraryFolder(), progress));
}

} // namespace

QList<Command> careCommands()
{
    return {{.name = u"check"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Looks for damage; changes nothing.")),
             .examples = {u"check --library ~/Documents/Baolan"_s},
             .run = check},
            {.name = u"reindex"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Builds the search index anew.")),
             .examples = {u"reindex"_s},
             .run = reindex},
            {.name = u"backup"_s,
             .synopsis = u"FILE"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Writes the whole library into one zip file.")),
             .examples = {u"backup baolan-2025-09.zip"_s},
             .fewest = 1,
             .most = 1,
             .run = backup},
            {.name = u"restore"_s,
             .synopsis = u"FILE --library DIR"_s,
             .what = said(QT_TRANSLATE_NOOP("cli", "Puts a backup into a new folder.")),
             .examples = {u"restore baolan-2025-09.zip --library ~/Documents/Baolan2"_s},
             .fewest = 1,
             .most = 1,
             .run = restore}};
}
