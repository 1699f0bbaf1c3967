#include "base/errortext.h"
#include "cli/command.h"
#include "cli/filteroptions.h"
#include "cli/jsonwriter.h"
#include "cli/plaintext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

void report(CommandRun &run, const QList<Page> &pages,
            const QList<ImportReport::Skipped> &skippedFiles)
{
    QJsonArray shown;
    for (const Page &page : pages) {
        shown << json(page);
        run.sayExactly(pageLines(page));
    }
    QJsonArray skipped;
    for (const ImportReport::Skipped &file : skippedFiles) {
        skipped << QJsonObject{{u"file"_s, file.file}, {u"reason"_s, sentence(file.reason)}};
        run.fail(file.reason);
    }
    run.answer({{u"pages"_s, shown}, {u"skipped"_s, skipped}});
}

// Reads pages without storing them.
class Splitting final
{
public:
    explicit Splitting(std::shared_ptr<const PageReader> reader)
        : m_reader(std::move(reader))
    {
    }

    void add(const QString &path)
    {
        const Result<FoundFiles> found = pageFiles(path);
        if (!found) {
            skipped << ImportReport::Skipped{path, found.error()};
            return;
        }
        for (const Error &refused : found->refused)
            skipped << ImportReport::Skipped{refused.where, refused};
        for (const PageFile &file : found->files)
            read(file);
    }

    QList<Page> pages;
    QList<ImportReport::Skipped> skipped;

private:
    void read(const PageFile &file)
    {
        const Result<QList<Page>> found = readPages(*m_reader, file);
        if (found)
            pages << *found;
        else
            skipped << ImportReport::Skipped{found.error().where, found.error()};
    }

    std::shared_ptr<const PageReader> m_reader;
};

void split(CommandRun &run)
{
    const auto reader = makePageReader();
    if (!reader)
        return run.fail(reader.error());
    Splitting splitting(*reader);
    for (const QString &path : run.arguments())
        splitting.add(path);
    report(run, splitting.pages, splitting.skipped);
}

std::optional<GivenLabels> givenLabels(CommandRun &run, const Gazetteer &gazetteer)
{
    GivenLabels given{.paper = run.value(u"paper"_s)};
    if (run.isSet(u"city"_s)) {
        const auto cities = citiesNamed(run, gazetteer, run.value(u"city"_s));
        if (!cities)
            return std::nullopt;
        given.city = cities->first();
    }
    if (run.isSet(u"date"_s)) {
        const auto date = dateOf(run, u"date"_s);
        if (!date)
            return std::nullopt;
        given.date = *date;
        given.date.kind = DateKind::Given;
    }
    return given;
}

// A library that is not there yet is not made for files of which none can be read.
bool isWorthALibrary(CommandRun &run)
{
    if (QFileInfo::exists(run.libraryFolder()))
        return true;
    const auto reader = makePageReader();
    if (!reader)
        return run.fail(reader.error()), false;
    Splitting splitting(*reader);
    for (const QString &path : run.arguments()) {
        splitting.add(path);
        if (!splitting.pages.isEmpty())
            return true;
    }
    report(run, {}, splitting.skipped);
    return false;
}

QString importSummary(const ImportReport &done)
{
    return said(
               QT_TRANSLATE_NOOP(
                   "cli", "%1 files added, %2 revised, %3 known already, %4 skipped; %5 articles."))
        .arg(done.added)
        .arg(done.revised)
        .arg(done.unchanged)
        .arg(done.skipped.size())
        .arg(done.articleUuids.size());
}

void importPages(CommandRun &run)
{
    if (!isWorthALibrary(run))
        return;
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Create);
    if (!library)
        return;
    const std::optional<GivenLabels> given = givenLabels(run, library->gazetteer());
    if (!given)
        return;
    const ImportReport done = run.await(library->import(
        {.paths = run.arguments(), .given = *given, .reread = run.isSet(u"reread"_s)}));
    report(run, done.pages, done.skipped);
    run.say(importSummary(done));
    run.answer(
        {{u"added"_s, done.added}, {u"revised"_s, done.revised}, {u"unchanged"_s, done.unchanged}});
    const Result<void> indexed = run.await(library->completeIndex());
    if (!indexed)
        run.fail(indexed.error());
}

} // namespace

QList<Command> pageCommands()
{
    return {
        {.name = u"split"_s,
         .synopsis = u"FILE…"_s,
         .what = said(QT_TRANSLATE_NOOP("cli", "Reads newspaper pages without storing them.")),
         .examples = {u"split seeds/000_5b11f29b56d2f71e.txt"_s, u"split --json page.txt"_s},
         .fewest = 1,
         .most = -1,
         .run = split},
        {.name = u"import"_s,
         .synopsis = u"PATH… [--city C] [--date EDTF] [--paper P] [--reread]"_s,
         .what = said(QT_TRANSLATE_NOOP("cli", "Takes page files and folders of them in.")),
         .examples = {u"import seeds"_s,
                      u"import --city 阜新 --date 2025-09 --paper 阜新日报 pages"_s},
         .options = {{u"city"_s, said(QT_TRANSLATE_NOOP("cli", "The city the pages report on.")),
                      u"C"_s},
                     {u"date"_s,
                      said(QT_TRANSLATE_NOOP("cli", "The day, month or interval of the issue.")),
                      u"EDTF"_s},
                     {u"paper"_s, said(QT_TRANSLATE_NOOP("cli", "The newspaper.")), u"P"_s},
                     {u"reread"_s,
                      said(QT_TRANSLATE_NOOP("cli", "Reads the pages of known files anew."))}},
         .fewest = 1,
         .most = -1,
         .run = importPages},
    };
}
