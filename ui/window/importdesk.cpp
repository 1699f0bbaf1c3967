#include "window/importdesk.h"

#include "base/errortext.h"
#include "ingest/importpanel.h"
#include "ingest/progressline.h"
#include "ingest/reportpanel.h"
#include "models/datetext.h"
#include "models/warningtext.h"
#include "window/placechoices.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int lookInterval = 100;        // milliseconds
constexpr qsizetype mostTroubles = 1000; // lines of the report

// A dialog that shows itself beside the window without stopping the program.
QFileDialog *openDialog(QWidget *window, const QString &title, QFileDialog::FileMode mode)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->open();
    return dialog;
}

QString outcomeWords(const ImportReport::File &file)
{
    using Outcome = ImportReport::File::Outcome;
    if (!file.sameTextAs.isEmpty())
        return ImportDesk::tr("the same text as %1").arg(QFileInfo(file.sameTextAs).fileName());
    switch (file.outcome) {
    case Outcome::Added:
        return ImportDesk::tr("added");
    case Outcome::Revised:
        return ImportDesk::tr("read anew");
    case Outcome::Unchanged:
        return ImportDesk::tr("unchanged");
    case Outcome::Skipped:
        break;
    }
    return sentence(file.reason);
}

QString cityNames(const QList<Place> &cities, const ShownPlaces &places)
{
    QStringList names;
    for (const Place &city : cities)
        names << places.shown(city.shortName);
    return names.join(ImportDesk::tr(", "));
}

// What was left out and what there is to know of the rest, for those who do not see the table.
QStringList troubles(const ImportReport &report)
{
    QStringList lines;
    for (const ImportReport::Skipped &skipped : report.skipped.mid(0, mostTroubles))
        lines << sentence(skipped.reason);
    for (const ImportReport::File &file : report.files) {
        if (lines.size() > mostTroubles)
            return lines << u"…"_s;
        for (const QString &warning : warningSentences(file.warnings))
            //: A file and what there is to know of it
            lines << ImportDesk::tr("%1: %2").arg(QFileInfo(file.file).fileName(), warning);
    }
    return lines;
}

QString pathSentence(const PathReading &reading)
{
    QStringList said;
    if (reading.labels)
        said = {reading.labels->paper, reading.labels->city, dateText(reading.labels->date.best),
                reading.labels->section, reading.labels->pageNumber};
    said.removeAll(QString());
    return reading.path + u"  →  "_s +
           (said.isEmpty() ? ImportDesk::tr("the path says nothing") : said.join(u" · "_s));
}

QString dateSpan(const ImportReport::File &file)
{
    if (file.firstDate == file.lastDate)
        return dateText(file.firstDate);
    return dateText(file.firstDate) + u" – "_s + dateText(file.lastDate);
}

} // namespace

ImportDesk::ImportDesk(Library &library, ProgressLine &progress, ReportPanel &report,
                       QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_places(library.renditions(), QLocale().script())
    , m_progress(progress)
    , m_report(report)
    , m_window(window)
    , m_panel(new ImportPanel)
{
    m_panel->setPlaceChoices(placeChoices(library.gazetteer(), m_places));
    connect(&m_look, &QTimer::timeout, this, [this] {
        const Progress &far = m_job->progress();
        m_progress.setProgress(far.done(), far.total());
        m_panel->setProgress(far.done(), far.total());
    });
    const auto stop = [this] {
        m_waiting.clear();
        if (m_job)
            m_job->stop();
    };
    connect(&progress, &ProgressLine::stopRequested, this, stop);
    connect(m_panel, &ImportPanel::stopRequested, this, stop);
    connectPanel();
}

void ImportDesk::setTheme(const Theme &theme)
{
    m_panel->setTheme(theme);
}

void ImportDesk::askForFiles()
{
    QFileDialog *dialog = openDialog(m_window, tr("Import files"), QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDesk::askAbout);
}

void ImportDesk::askForFolder()
{
    QFileDialog *dialog = openDialog(m_window, tr("Import a folder"), QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDesk::askAbout);
}

void ImportDesk::askForText()
{
    m_panel->openPaste(QGuiApplication::clipboard()->text());
    Q_EMIT panelWanted();
}

void ImportDesk::import(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    ImportRequest request;
    request.paths = paths;
    if (m_job)
        m_waiting << request;
    else
        begin(m_library.import(request));
}

void ImportDesk::connectPanel()
{
    connect(m_panel, &ImportPanel::importWanted, this, &ImportDesk::importChosen);
    connect(m_panel, &ImportPanel::pasteWanted, this, &ImportDesk::importPasted);
    connect(m_panel, &ImportPanel::encodingPreviewWanted, this, &ImportDesk::previewEncoding);
    connect(m_panel, &ImportPanel::patternPreviewWanted, this, &ImportDesk::previewPattern);
    connect(m_panel, &ImportPanel::closed, this, &ImportDesk::panelClosed);
    connect(m_panel, &ImportPanel::fileChosen, this,
            [this](const QString &file) { Q_EMIT reviewWanted(QFileInfo(file).fileName()); });
}

void ImportDesk::askAbout(const QStringList &paths)
{
    m_panel->openFiles(paths);
    previewColumns(paths.value(0));
    Q_EMIT panelWanted();
}

void ImportDesk::importChosen(const QStringList &paths, const ImportChoices &choices)
{
    ImportRequest request;
    request.paths = paths;
    request.given = {.city = choices.city, .date = choices.date, .paper = choices.paper};
    request.encoding = choices.encoding;
    request.pathPattern = choices.pattern;
    request.columns = choices.columns;
    rememberColumns(choices);
    if (m_job) {
        m_waiting << request;
        return;
    }
    m_panel->begin();
    begin(m_library.import(request));
}

void ImportDesk::rememberColumns(const ImportChoices &choices)
{
    if (choices.columnsName.isEmpty() || choices.columns.isEmpty())
        return;
    m_library.saveMapping(choices.columnsName, choices.columns)
        .onDone(this, [this](const Result<void> &saved) {
            if (!saved)
                Q_EMIT failed(saved.error());
        });
}

void ImportDesk::importPasted(const ImportChoices &choices)
{
    const PastedText pasted{
        .text = choices.text,
        .address = choices.address,
        .accessed = choices.accessed,
        .given = {.city = choices.city, .date = choices.date, .paper = choices.paper}};
    if (m_job)
        return; // the form stays; nothing of it is lost
    Result<Job<ImportReport>> job = m_library.importText(pasted);
    if (!job)
        return Q_EMIT failed(job.error());
    m_panel->begin();
    begin(*job);
}

void ImportDesk::begin(Job<ImportReport> job)
{
    m_report.hide();
    m_progress.begin(tr("Importing"), ProgressLine::Unit::Bytes);
    m_look.start(lookInterval);
    m_job = std::move(job);
    m_job->onDone(this, [this](const ImportReport &report) { finish(report); });
}

void ImportDesk::finish(const ImportReport &report)
{
    m_look.stop();
    m_progress.end();
    m_job.reset();
    m_panel->report(importSentence(report), reportRows(report, m_places));
    const QStringList lines = troubles(report);
    if (!lines.isEmpty() && !m_panel->isVisible())
        m_report.tell(importSentence(report), lines);
    Q_EMIT done(importSentence(report));
    if (!m_waiting.isEmpty())
        begin(m_library.import(m_waiting.takeFirst()));
}

void ImportDesk::previewEncoding(const QString &path, const QString &encoding)
{
    const qint64 number = ++m_previews;
    if (!QFileInfo(path).isFile())
        return m_panel->showEncodingPreview({}); // of a folder no file stands for the others
    m_library.linesOf(path, encoding)
        .onDone(this, [this, number](const Result<QStringList> &lines) {
            if (number != m_previews)
                return;
            const bool hasNone = !lines && lines.error().code == Error::Code::Unsupported;
            if (hasNone) // a PDF file, or records: their columns are shown
                m_panel->showEncodingPreview({});
            else
                m_panel->showEncodingPreview(lines ? *lines : QStringList(sentence(lines.error())));
        });
}

void ImportDesk::previewPattern(const QStringList &paths, const QString &pattern)
{
    const qint64 number = ++m_patterns;
    const auto show = [this, number](const Result<QList<PathReading>> &read) {
        if (number != m_patterns)
            return;
        QStringList lines;
        for (const PathReading &reading : read ? *read : QList<PathReading>())
            lines << pathSentence(reading);
        m_panel->showPatternPreview(read ? lines : QStringList(sentence(read.error())));
    };
    m_library.pathsReadAs(paths, pattern).onDone(this, show);
}

void ImportDesk::previewColumns(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return;
    m_library.columnsOf(path).onDone(this, [this](const Result<ColumnPreview> &columns) {
        if (!columns)
            return; // a file of pages
        const auto remembered = m_library.mappings();
        m_panel->showColumns(*columns, remembered ? *remembered : QMap<QString, ColumnMapping>());
    });
}

QString importSentence(const ImportReport &report)
{
    QStringList parts;
    if (report.added > 0)
        parts << ImportDesk::tr("%n file(s) added", nullptr, report.added);
    if (report.revised > 0)
        parts << ImportDesk::tr("%n file(s) read anew", nullptr, report.revised);
    if (report.unchanged > 0)
        parts << ImportDesk::tr("%n file(s) unchanged", nullptr, report.unchanged);
    if (parts.isEmpty())
        parts << ImportDesk::tr("Nothing was added");
    const auto leftOut = std::ranges::count(report.files, ImportReport::File::Outcome::Skipped,
                                            &ImportReport::File::outcome);
    if (leftOut > 0)
        parts << ImportDesk::tr("%n file(s) left out", nullptr, int(leftOut));
    const auto isWarned = [](const ImportReport::File &file) { return hasWarnings(file.warnings); };
    if (const auto warned = std::ranges::count_if(report.files, isWarned); warned > 0)
        parts << ImportDesk::tr("%n file(s) with warnings", nullptr, int(warned));
    const int moved = report.marks.ok + report.marks.corrected;
    if (moved > 0)
        parts << ImportDesk::tr("%n mark(s) moved with their words", nullptr, moved);
    if (report.marks.toConfirm > 0)
        parts << ImportDesk::tr("%n mark(s) to look through", nullptr, report.marks.toConfirm);
    if (report.marks.orphans > 0)
        parts << ImportDesk::tr("%n mark(s) lost their words", nullptr, report.marks.orphans);
    if (!report.canBeUndone)
        parts << ImportDesk::tr("no room to keep it for undo");
    //: Between “3 files added” and “2 files unchanged”.
    return parts.join(ImportDesk::tr(", "));
}

QList<ReportRow> reportRows(const ImportReport &report, const ShownPlaces &places)
{
    QList<ReportRow> rows;
    for (const ImportReport::File &file : report.files)
        rows << ReportRow{.file = file.file,
                          .articles = file.articles,
                          .city = cityNames(file.cities, places),
                          .date = dateSpan(file),
                          .doubts = file.doubts,
                          .outcome = outcomeWords(file),
                          .isLeftOut = file.outcome == ImportReport::File::Outcome::Skipped,
                          .warnings = file.warnings};
    return rows;
}
