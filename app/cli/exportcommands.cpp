#include "base/textfile.h"
#include "cli/command.h"
#include "cli/filteroptions.h"
#include "cli/passageoptions.h"
#include "cli/shapeoptions.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kwicFormat("kwic"); // lines of hits, which are no notes

QString said(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Overwrite wantedOverwrite(const CommandRun &run)
{
    return run.isSet(u"force"_s) ? Overwrite::Allowed : Overwrite::Never;
}

QStringList formatWords()
{
    QStringList words;
    for (const NoteFormatFacts &facts : noteFormats())
        words << facts.token;
    return words << kwicFormat;
}

QStringList namesOf(const QList<QCommandLineOption> &options)
{
    QStringList names;
    for (const QCommandLineOption &option : options)
        names << option.names().constFirst();
    return names;
}

// What hits are not chosen or laid out by, though notes are.
bool asksForNotes(const CommandRun &run)
{
    const QStringList ofHits = namesOf(filterOptions());
    const QStringList names = namesOf(passageOptions() + shapeOptions());
    return std::ranges::any_of(
        names, [&](const QString &name) { return run.isSet(name) && !ofHits.contains(name); });
}

// -- notes

void writeNotes(CommandRun &run, Library &library, const ExportRequest &request)
{
    const QString path = run.value(u"out"_s);
    const Result<ExportReport> report =
        run.await(library.exportNotes(request, path, wantedOverwrite(run)));
    if (!report)
        return run.fail(report.error());
    run.answer({{u"file"_s, path},
                {u"articles"_s, report->articles},
                {u"marks"_s, report->marks},
                {u"files"_s, report->files}});
    run.say(said(QT_TRANSLATE_NOOP("cli", "Written: %1 (articles: %2, marks: %3)."))
                .arg(QDir::toNativeSeparators(path))
                .arg(report->articles)
                .arg(report->marks));
}

// The byte order mark of a table, too, which fromUtf8() takes away.
QString textOf(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return bytes.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text : text;
}

void showNotes(CommandRun &run, Library &library, const ExportRequest &request)
{
    const Result<ExportPreview> whole = run.await(library.previewNotes(request, -1));
    if (!whole)
        return run.fail(whole.error());
    const QString text = textOf(whole->bytes);
    run.sayExactly(text);
    run.answer({{u"text"_s, text}});
}

void exportFormat(CommandRun &run, NoteFormat format)
{
    const NoteFormatFacts &facts = factsOf(format);
    if (facts.scope == NoteScope::Codebook && asksForPassages(run))
        return refuseOption(run, facts.token);
    const auto form = readForm(run, format);
    if (!form)
        return;
    if (!facts.isText && !run.isSet(u"out"_s))
        return run.wrongUsage(
            said(QT_TRANSLATE_NOOP("cli", "The format %1 is no text: say with --out where it is "
                                          "to be written."))
                .arg(facts.token));
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const auto filter = readPassageFilter(run, *library);
    if (!filter)
        return;
    const QString query = filter->articles.query;
    failOnFaults(run, query, library->faultsOf(query));
    const ExportRequest request{.form = *form, .filter = *filter};
    if (run.isSet(u"out"_s))
        writeNotes(run, *library, request);
    else
        showNotes(run, *library, request);
}

// -- a concordance

void writeLines(CommandRun &run, const QString &csv)
{
    if (!run.isSet(u"out"_s)) {
        run.sayExactly(csv);
        return run.answer({{u"text"_s, csv}});
    }
    const QString path = run.value(u"out"_s);
    if (const Result<void> written = writeTextFile(path, csv, wantedOverwrite(run)); !written)
        return run.fail(written.error());
    run.answer({{u"file"_s, path}});
}

void exportKwic(CommandRun &run)
{
    if (asksForNotes(run))
        return refuseOption(run, kwicFormat);
    if (!run.isSet(u"query"_s))
        return run.wrongUsage(
            said(QT_TRANSLATE_NOOP("cli", "export kwic wants the words with --query.")));
    const std::unique_ptr<Library> library = run.openLibrary(Library::Access::Read);
    if (!library)
        return;
    const auto filter = readFilter(run, *library);
    if (!filter)
        return;
    constexpr qsizetype allLines = -1;
    const auto concordance = run.await(library->concordance(*filter, {.limit = allLines}));
    if (!concordance)
        return run.fail(concordance.error());
    failOnFaults(run, filter->query, library->faultsOf(filter->query));
    const Result<QString> csv = library->concordanceCsv(*concordance);
    if (!csv)
        return run.fail(csv.error());
    writeLines(run, *csv);
}

void exportNotes(CommandRun &run)
{
    const QString word = run.arguments().constFirst();
    if (word == kwicFormat)
        return exportKwic(run);
    if (const auto format = noteFormat(word))
        return exportFormat(run, *format);
    run.wrongUsage(said(QT_TRANSLATE_NOOP("cli", "“%1” is no format. There is: %2."))
                       .arg(word, formatWords().join(u", "_s)));
}

QList<QCommandLineOption> fileOptions()
{
    return {{u"out"_s,
             said(QT_TRANSLATE_NOOP("cli", "Into this file (markdown-folder: this folder), not "
                                           "standard output.")),
             u"FILE"_s},
            {u"force"_s, said(QT_TRANSLATE_NOOP("cli", "Replaces a file that is there."))}};
}

// What each format is for, in the words of its reader.
QString formatsHelp()
{
    const QList<std::pair<QString, QString>> lines{
        {u"markdown html odt docx pdf txt"_s,
         said(QT_TRANSLATE_NOOP("cli", "The marks, laid out for reading."))},
        {u"markdown-folder"_s,
         said(QT_TRANSLATE_NOOP("cli", "A note an article, for Obsidian and Logseq; again into the "
                                       "same folder, each takes its place."))},
        {u"csv tsv xlsx"_s, said(QT_TRANSLATE_NOOP("cli", "A row a mark."))},
        {u"articles.csv articles.tsv articles.xlsx"_s,
         said(QT_TRANSLATE_NOOP("cli", "A row an article, with a column a tag."))},
        {u"marks.jsonl articles.jsonl"_s,
         said(QT_TRANSLATE_NOOP("cli", "Complete, for programs; both can be imported."))},
        {u"parcel"_s,
         said(QT_TRANSLATE_NOOP("cli", "Marks, tags, memos and states without the pages' "
                                       "texts, for a co-author who has the same pages."))},
        {u"jsonld"_s, said(QT_TRANSLATE_NOOP("cli", "Web Annotations (W3C)."))},
        {u"qdpx qdpx-maxqda qdc"_s,
         said(QT_TRANSLATE_NOOP("cli", "REFI-QDA: a project, the same for MAXQDA, the codebook."))},
        {u"hypothesis readwise taguette qualcoder"_s,
         said(QT_TRANSLATE_NOOP("cli", "For these programs; the last two take the codebook."))},
        {u"codebook.csv codebook.html codebook.docx"_s,
         said(QT_TRANSLATE_NOOP("cli", "The codebook, as an appendix."))},
        {u"gbt7714 gbt7714-year gbt7714-2025 gbt7714-2025-year chicago"_s,
         said(QT_TRANSLATE_NOOP("cli", "References of the articles, a line each."))},
        {u"biblatex biblatex-gb7714 ris csl"_s,
         said(QT_TRANSLATE_NOOP("cli", "References for bibliography programs."))},
        {u"kwic"_s, said(QT_TRANSLATE_NOOP("cli", "The hits of --query as a table."))},
    };
    QString text = said(QT_TRANSLATE_NOOP("cli", "Formats:")) + u'\n';
    for (const auto &[words, what] : lines)
        text += u"  %1\n      %2\n"_s.arg(words, what);
    return text.chopped(1);
}

Command exportCommand()
{
    return {.name = u"export"_s,
            .synopsis = u"FORMAT [FILTER] [--out FILE] [--force]"_s,
            .what = said(QT_TRANSLATE_NOOP(
                "cli", "Writes marks and notes, tables, references or the codebook.")),
            .examples = {u"export markdown --tag 经济 --out notes.md"_s,
                         u"export csv --city 阜新 --out marks.csv"_s,
                         u"export docx --quote traditional --group tag --out notes.docx"_s,
                         u"export biblatex --from 2025 --out papers.bib"_s},
            .options = passageOptions() + shapeOptions() + fileOptions(),
            .details = formatsHelp(),
            .fewest = 1,
            .most = 1,
            .run = exportNotes};
}

} // namespace

QList<Command> exportCommands()
{
    return {exportCommand()};
}
