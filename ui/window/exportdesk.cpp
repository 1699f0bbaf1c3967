#include "window/exportdesk.h"

#include "base/errortext.h"
#include "ingest/progressline.h"
#include "window/exchangeturns.h"
#include "window/exportdialog.h"
#include "window/exportpaths.h"
#include "window/formatwords.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int lookInterval = 100; // milliseconds
// Marks that are named one by one; more would fill the file of the settings.
constexpr qsizetype mostRemembered = 10'000;

bool isFolder(const NoteForm &form)
{
    return form.format == NoteFormat::MarkdownFolder;
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString doneWords(const ExportRequest &request, const QString &path, const ExportReport &report)
{
    const NoteScope scope = factsOf(request.form.format).scope;
    const QString name = QDir::toNativeSeparators(path);
    if (scope == NoteScope::Marks || scope == NoteScope::Noted)
        return ExportDesk::tr("Exported: %1 (%n mark(s))", nullptr, int(report.marks)).arg(name);
    if (scope == NoteScope::Articles)
        return ExportDesk::tr("Exported: %1 (%n article(s))", nullptr, int(report.articles))
            .arg(name);
    return ExportDesk::tr("Exported: %1").arg(name);
}

} // namespace

ExportDesk::ExportDesk(Library &library, ProgressLine &progress, ExchangeTurns &turns,
                       const QString &settingsFile, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_progress(progress)
    , m_turns(turns)
    , m_settingsFile(settingsFile)
    , m_window(window)
    , m_last(lastExport(settingsFile, library.uuid()))
{
    connect(&m_lookAt, &QTimer::timeout, this, [this] {
        m_progress.setProgress(m_job->progress().done(), m_job->progress().total());
    });
    connect(&progress, &ProgressLine::stopRequested, this, [this] {
        if (m_job)
            m_job->stop();
    });
}

void ExportDesk::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_dialog)
        m_dialog->setTheme(theme);
}

void ExportDesk::setHabits(const NoteForm &form, const QMap<QString, QString> &paths)
{
    m_form = form;
    m_paths = paths;
}

// -- asking

void ExportDesk::open(const ExportSources &sources)
{
    if (m_dialog)
        return m_dialog->activateWindow();
    const auto look = [this](const ExportRequest &request) {
        constexpr qsizetype articlesShown = 3;
        return m_library.previewNotes(request, articlesShown);
    };
    m_dialog = new ExportDialog(sources, m_form, look, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTheme(m_theme);
    connect(m_dialog, &ExportDialog::exportWanted, this, &ExportDesk::askForPath);
    m_dialog->open();
}

void ExportDesk::askForPath(const ExportRequest &request)
{
    QWidget *over = m_dialog ? static_cast<QWidget *>(m_dialog) : m_window;
    QFileDialog *dialog = pathDialog(request.form, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, request](const QString &chosen) { take(request, chosen); });
    dialog->open();
}

// A folder that is not there yet is given a name, as a file is: it is made when the export begins.
QFileDialog *ExportDesk::pathDialog(const NoteForm &form, QWidget *over)
{
    const NoteFormatFacts &facts = factsOf(form.format);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        m_paths.value(facts.token, proposedPath(facts.format, m_library.name(), documents));
    const QString name = wordsOf(facts.format).name;
    auto *dialog = new QFileDialog(over, tr("Export: %1").arg(name));
    dialog->setLabelText(QFileDialog::Accept, tr("Export"));
    if (isFolder(form) && QFileInfo(path).isDir()) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setDirectory(path);
        return dialog;
    }
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QFileInfo(path).path());
    dialog->selectFile(nameOf(path));
    if (isFolder(form)) {
        dialog->setLabelText(QFileDialog::FileName, tr("New folder:"));
        return dialog;
    }
    dialog->setDefaultSuffix(facts.suffix);
    //: Name of a format and the ending of its files
    dialog->setNameFilter(
        tr("%1 (*.%2)").arg(QString(name).remove(u'(').remove(u')'), QString(facts.suffix)));
    return dialog;
}

void ExportDesk::take(const ExportRequest &request, const QString &path)
{
    const auto leave = [this, request, path] {
        if (m_dialog)
            m_dialog->accept();
        exportTo(request, path);
    };
    const bool isKnown = m_paths.value(factsOf(request.form.format).token) == path;
    if (isFolder(request.form) && !isKnown && holdsOthers(path))
        ask(tr("There is something else in the folder “%1”. Put a note for each article among it?")
                .arg(nameOf(path)),
            tr("&Put them there"), leave);
    else
        leave();
}

void ExportDesk::exportTo(const ExportRequest &request, const QString &path)
{
    m_form = request.form;
    m_paths.insert(factsOf(request.form.format).token, path);
    Q_EMIT chosen(request.form, path);
    const bool mayReplace = !isFolder(request.form) && QFileInfo::exists(path);
    start(request, path, mayReplace ? Overwrite::Allowed : Overwrite::Never);
}

void ExportDesk::again()
{
    if (!m_last || m_isExporting)
        return;
    m_isExporting = true; // from here on: its files may be many to look at
    const QString path = m_last->path;
    m_prints.start([path](Progress & /*progress*/) { return printOf(path); })
        .onDone(this, [this, last = *m_last](const QString &print) {
            m_isExporting = false;
            writeAgain(last, print);
        });
}

void ExportDesk::writeAgain(const LastExport &last, const QString &print)
{
    const Result<ExportRequest> request = requestOf(m_library, last.request);
    if (!request)
        return Q_EMIT failed(request.error());
    if (print.isEmpty() || print == last.print)
        return start(*request, last.path, print.isEmpty() ? Overwrite::Never : Overwrite::Allowed);
    askToReplace(tr("“%1” was changed since it was exported. Replace it?").arg(nameOf(last.path)),
                 {.request = *request, .json = last.request, .path = last.path});
}

void ExportDesk::askToReplace(const QString &question, const Work &work)
{
    ask(question, tr("&Replace"), [this, work] {
        Work allowed = work;
        allowed.overwrite = Overwrite::Allowed;
        begin(allowed);
    });
}

// Nothing is done unless the reader says so.
void ExportDesk::ask(const QString &question, const QString &act, const std::function<void()> &then)
{
    QWidget *over = m_dialog ? static_cast<QWidget *>(m_dialog) : m_window;
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Export"), question, QMessageBox::Cancel, over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *button = box->addButton(act, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, then);
    box->open();
}

// -- writing

void ExportDesk::start(const ExportRequest &request, const QString &path, Overwrite overwrite)
{
    const bool isTooMuch = request.marks && request.marks->size() > mostRemembered;
    const Result<QJsonObject> json = isTooMuch ? QJsonObject() : requestJson(m_library, request);
    if (json)
        begin({.request = request, .json = *json, .path = path, .overwrite = overwrite});
    else
        Q_EMIT failed(json.error());
}

void ExportDesk::begin(const Work &work)
{
    if (m_isExporting)
        return; // the acts are off while one is under way
    m_isExporting = true;
    if (m_turns.isTaken())
        Q_EMIT waits(tr("The export begins when what is under way is done."));
    m_turns.take([this, work] { write(work); });
    Q_EMIT stateChanged();
}

void ExportDesk::write(const Work &work)
{
    m_progress.begin(tr("Exporting"));
    m_lookAt.start(lookInterval);
    m_job = m_library.exportNotes(work.request, work.path, work.overwrite);
    m_job->onDone(this, [this, work](const Result<ExportReport> &report) { finish(work, report); });
}

void ExportDesk::finish(const Work &work, const Result<ExportReport> &report)
{
    m_lookAt.stop();
    m_progress.end();
    m_job.reset();
    if (!report) {
        end();
        return fail(work, report.error());
    }
    const QString sentence = doneWords(work.request, work.path, *report);
    m_prints.start([path = work.path](Progress & /*progress*/) { return printOf(path); })
        .onDone(this, [this, work, sentence](const QString &print) {
            remember(work, print);
            end();
            Q_EMIT written(sentence, work.path);
        });
}

void ExportDesk::end()
{
    m_isExporting = false;
    m_turns.leave();
    Q_EMIT stateChanged();
}

void ExportDesk::fail(const Work &work, const Error &error)
{
    const bool isOfFolder = isFolder(work.request.form);
    if (isOfFolder && error.code == Error::Code::Exists)
        return askToReplace(
            tr("“%1” and perhaps other notes in this folder say something else than what "
               "would be written; they may have been changed there. Replace them?")
                .arg(nameOf(error.where)),
            work);
    if (error.code == Error::Code::Stopped)
        return Q_EMIT said(isOfFolder ? sentence(error)
                                      : tr("Export stopped; no file was written."));
    Q_EMIT failed(error);
}

void ExportDesk::remember(const Work &work, const QString &print)
{
    if (work.json.isEmpty()) {
        m_last.reset();
        return forgetExport(m_settingsFile, m_library.uuid());
    }
    m_last = LastExport{.request = work.json, .path = work.path, .print = print};
    rememberExport(m_settingsFile, m_library.uuid(), *m_last);
}
