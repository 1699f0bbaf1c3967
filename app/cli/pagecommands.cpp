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

// What a file of records brought: its cities and days, and what became of its articles.
QJsonObject recordsJson(const ImportReport::File &file)
{
    QJsonArray ids;
    for (const QUuid &id : file.articleUuids)
        ids << id.toString(QUuid::WithoutBraces);
    return {{u"file"_s, file.file},
            {u"articles"_s, ids},
            {u"added"_s, file.added},
            {u"revised"_s, file.revised},
            {u"unchanged"_s, file.unchanged},
            {u"warnings"_s, QJsonArray::fromStringList(file.warnings)}};
}

QString recordsLine(const ImportReport::File &file)
{
    QStringList cities;
    for (const Place &city : file.cities)
        cities << city.shortName;
    QStringList days{file.firstDate, file.lastDate};
    days.removeDuplicates();
    return said(QT_TRANSLATE_NOOP("cli", "%1: articles: %2 added, %3 revised, %4 known already; "
                                         "%5 %6"))
        .arg(harmless(file.file))
        .arg(file.added)
        .arg(file.revised)
        .arg(file.unchanged)
        .arg(cities.join(u"、"_s), days.join(u" – "_s));
}

// What is worth saying of single files, besides their pages.
void reportFiles(CommandRun &run, const QList<ImportReport::File> &files)
{
    QJsonArray records;
    QJsonArray sameTexts;
    for (const ImportReport::File &file : files) {
        if (file.holdsRecords) {
            records << recordsJson(file);
            run.say(recordsLine(file));
        }
        if (!file.sameTextAs.isEmpty()) {
            sameTexts << QJsonObject{{u"file"_s, file.file}, {u"as"_s, file.sameTextAs}};
            run.say(said(QT_TRANSLATE_NOOP("cli", "“%1” has the same text as “%2”; nothing was "
                                                  "added."))
                        .arg(harmless(file.file), harmless(file.sameTextAs)));
        }
    }
    run.answer({{u"records"_s, records}, {u"sameTexts"_s, sameTexts}});
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
    bool hasRecords = false; // a file of them was met; those hold no pages

private:
    void read(const PageFile &file)
    {
        const Result<QList<Page>> found = readPages(*m_reader, file);
        if (found)
            pages << *found;
        hasRecords = hasRecords || (!found && found.error().code == Error::Code::Unsupported);
        if (!found)
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
        if (!splitting.pages.isEmpty() || splitting.hasRecords)
            return true;
    }
    report(run, {}, splitting.skipped);
    return false;
}

QString importSummary(const ImportReport &done)
{
    qint64 articles = 0;
    for (const ImportReport::File &file : done.files)
        articles += file.articles;
    const auto isSkipped = [](const ImportReport::File &file) {
        return file.outcome == ImportReport::File::Outcome::Skipped;
    };
    return said(QT_TRANSLATE_NOOP(
                    "cli",
                    "Files: %1 added, %2 revised, %3 known already, %4 skipped; articles: %5."))
        .arg(done.added)
        .arg(done.revised)
        .arg(done.unchanged)
        .arg(std::ranges::count_if(done.files, isSkipped))
        .arg(articles);
}

// title=标题,text=正文. nullopt, recorded as wrong usage, for what is not of that form.
std::optional<ColumnMapping> columnsFrom(CommandRun &run, const QString &text)
{
    ColumnMapping columns;
    for (const QString &pair : text.split(u',', Qt::SkipEmptyParts)) {
        const QString part = pair.section(u'=', 0, 0).trimmed();
        const QString column = pair.section(u'=', 1).trimmed();
        if (!recordParts().contains(part) || column.isEmpty()) {
            run.wrongUsage(said(QT_TRANSLATE_NOOP("cli", "“%1” maps no column. Write "
                                                         "PART=COLUMN, the parts being %2."))
                               .arg(pair, recordParts().join(u", "_s)));
            return std::nullopt;
        }
        columns.insert(part, column);
    }
    return columns;
}

// What --mapping and --map say together, saved under a name when that is asked for.
std::optional<ColumnMapping> mappedColumns(CommandRun &run, Library &library)
{
    std::optional<ColumnMapping> columns = columnsFrom(run, run.value(u"map"_s));
    if (!columns)
        return columns;
    const auto saved = library.mappings();
    const QString name = run.value(u"mapping"_s);
    if (!saved)
        return run.fail(saved.error()), std::nullopt;
    if (!name.isEmpty() && !saved->contains(name)) {
        run.wrongUsage(said(QT_TRANSLATE_NOOP("cli", "There is no mapping called “%1”. Saved: %2"))
                           .arg(name, saved->keys().join(u", "_s)));
        return std::nullopt;
    }
    const ColumnMapping named = saved->value(name);
    for (auto part = named.begin(); part != named.end(); ++part) {
        if (!columns->contains(part.key()))
            columns->insert(part.key(), part.value());
    }
    if (run.isSet(u"save-mapping"_s)) {
        const Result<void> done =
            run.await(library.saveMapping(run.value(u"save-mapping"_s), *columns));
        if (!done)
            return run.fail(done.error()), std::nullopt;
    }
    return columns;
}

void importPages(CommandRun &run)
{
    if (!isWorthALibrary(run))
        return;
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Create);
    if (!library)
        return;
    const std::optional<GivenLabels> given = givenLabels(run, library->gazetteer());
    const std::optional<ColumnMapping> columns = mappedColumns(run, *library);
    if (!given || !columns)
        return;
    const ImportReport done = run.await(library->import({.paths = run.arguments(),
                                                         .given = *given,
                                                         .reread = run.isSet(u"reread"_s),
                                                         .encoding = run.value(u"encoding"_s),
                                                         .pathPattern = run.value(u"pattern"_s),
                                                         .columns = *columns}));
    report(run, done.pages, done.skipped);
    reportFiles(run, done.files);
    run.say(importSummary(done));
    run.answer(
        {{u"added"_s, done.added}, {u"revised"_s, done.revised}, {u"unchanged"_s, done.unchanged}});
    if (!done.marks.isEmpty()) {
        run.say(carriedLine(done.marks));
        run.answer({{u"marks"_s, json(done.marks)}});
    }
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
         .what = said(QT_TRANSLATE_NOOP(
             "cli", "Takes files and folders of them in: newspaper pages, and articles from JSON "
                    "Lines, CSV, labelled text, RIS and CSL-JSON. What is known already is not "
                    "added again; a changed file becomes its next revision.")),
         .examples = {u"import seeds"_s,
                      u"import --city 阜新 --date 2025-09 --paper 阜新日报 pages"_s,
                      u"import --map title=标题,text=正文 --save-mapping 知网 articles.csv"_s},
         .options =
             {{u"city"_s, said(QT_TRANSLATE_NOOP("cli", "The city the pages report on.")), u"C"_s},
              {u"date"_s,
               said(QT_TRANSLATE_NOOP("cli", "The day, month or interval of the issue.")),
               u"EDTF"_s},
              {u"paper"_s, said(QT_TRANSLATE_NOOP("cli", "The newspaper.")), u"P"_s},
              {u"reread"_s, said(QT_TRANSLATE_NOOP("cli", "Reads the pages of known files anew."))},
              {u"encoding"_s,
               said(QT_TRANSLATE_NOOP("cli", "Of text files: UTF-8, UTF-16LE, UTF-16BE, "
                                             "GB18030 or Big5; found out otherwise.")),
               u"NAME"_s},
              {u"pattern"_s,
               said(QT_TRANSLATE_NOOP("cli", "How paths tell paper, date and page: "
                                             "{paper}/{date:yyyyMMdd}_{page}.pdf")),
               u"PATTERN"_s},
              {u"map"_s,
               said(QT_TRANSLATE_NOOP("cli", "Which columns of a data file hold what; "
                                             "usual names are known.")),
               u"PART=COLUMN,…"_s},
              {u"mapping"_s,
               said(QT_TRANSLATE_NOOP("cli", "The columns as saved under that name.")), u"NAME"_s},
              {u"save-mapping"_s,
               said(QT_TRANSLATE_NOOP("cli", "Saves the columns under that name.")), u"NAME"_s}},
         .fewest = 1,
         .most = -1,
         .run = importPages},
    };
}
