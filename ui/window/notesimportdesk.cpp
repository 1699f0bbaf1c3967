#include "window/notesimportdesk.h"

#include "ingest/progressline.h"
#include "window/exchangeturns.h"
#include "window/notesimportdialog.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int lookInterval = 100; // milliseconds

} // namespace

NotesImportDesk::NotesImportDesk(Library &library, ProgressLine &progress, ExchangeTurns &turns,
                                 QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_progress(progress)
    , m_turns(turns)
    , m_window(window)
{
    connect(&m_lookAt, &QTimer::timeout, this, [this] {
        m_progress.setProgress(m_job->progress().done(), m_job->progress().total());
    });
    connect(&progress, &ProgressLine::stopRequested, this, [this] {
        if (!m_job)
            return; // it is of another's work
        m_waiting.clear();
        m_job->stop();
    });
}

void NotesImportDesk::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Import notes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Notes (*.baolan-notes *.jsonl *.jsonld *.json *.qdpx *.qdc *.csv "
                               "*.tsv)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &NotesImportDesk::import);
    dialog->open();
}

void NotesImportDesk::import(const QStringList &paths)
{
    m_waiting << paths;
    if (!paths.isEmpty() && !m_isBusy && m_turns.isTaken())
        Q_EMIT waits(tr("The notes are read when what is under way is done."));
    if (!m_isBusy)
        tryNext();
}

void NotesImportDesk::tryNext()
{
    m_isBusy = !m_waiting.isEmpty();
    if (!m_isBusy)
        return;
    const QString path = m_waiting.takeFirst();
    begin(tr("Reading %1").arg(QFileInfo(path).fileName()), {.path = path, .isTrial = true},
          &NotesImportDesk::propose);
}

void NotesImportDesk::begin(const QString &work, const NotesRequest &request,
                            void (NotesImportDesk::*then)(const QString &, const Report &))
{
    m_turns.take([this, work, request, then] { carryOut(work, request, then); });
}

void NotesImportDesk::carryOut(const QString &work, const NotesRequest &request,
                               void (NotesImportDesk::*then)(const QString &, const Report &))
{
    m_progress.begin(work);
    m_lookAt.start(lookInterval);
    m_job = m_library.importNotes(request);
    m_job->onDone(this, [this, then, path = request.path](const Report &report) {
        m_lookAt.stop();
        m_progress.end();
        m_job.reset();
        m_turns.leave();
        (this->*then)(path, report);
    });
}

// Says why; then it is the next one's turn.
bool NotesImportDesk::isLost(const Report &report)
{
    if (report)
        return false;
    if (report.error().code == Error::Code::Stopped)
        Q_EMIT said(tr("Stopped; no notes were imported."));
    else
        Q_EMIT failed(report.error());
    tryNext();
    return true;
}

void NotesImportDesk::propose(const QString &path, const Report &trial)
{
    if (isLost(trial))
        return;
    auto *dialog = new NotesImportDialog(QFileInfo(path).fileName(), *trial, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NotesImportDialog::importWanted, this, [this, path](NotesConflict conflict) {
        begin(tr("Importing notes"), {.path = path, .conflict = conflict}, &NotesImportDesk::tell);
    });
    connect(dialog, &QDialog::rejected, this, &NotesImportDesk::tryNext);
    dialog->open();
}

void NotesImportDesk::tell(const QString & /*path*/, const Report &report)
{
    if (isLost(report))
        return;
    if (report->isUndoable)
        Q_EMIT acted(notesSentence(*report));
    else
        Q_EMIT said(notesSentence(*report));
    tryNext();
}

QString notesSentence(const NotesImport &report)
{
    QStringList parts;
    if (report.added > 0 || report.states == 0)
        parts << NotesImportDesk::tr("%n new mark(s)", nullptr, int(report.added));
    if (!report.tags.isEmpty())
        parts << NotesImportDesk::tr("%n new tag(s)", nullptr, int(report.tags.size()));
    if (report.memos > 0)
        parts << NotesImportDesk::tr("%n memo(s)", nullptr, int(report.memos));
    if (report.states > 0)
        parts << NotesImportDesk::tr("%n article(s) with a state or a star", nullptr,
                                     int(report.states));
    if (!report.skipped.isEmpty())
        parts << NotesImportDesk::tr("%n left out", nullptr, int(report.skipped.size()));
    return NotesImportDesk::tr("Notes imported: %1").arg(parts.join(NotesImportDesk::tr(", ")));
}
