#include "window/importdesk.h"

#include "base/errortext.h"
#include "ingest/progressline.h"
#include "ingest/reportpanel.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace {

constexpr int lookInterval = 100; // milliseconds

// A dialog that shows itself beside the window without stopping the program.
QFileDialog *openDialog(QWidget *window, const QString &title, QFileDialog::FileMode mode)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->open();
    return dialog;
}

} // namespace

ImportDesk::ImportDesk(Library &library, ProgressLine &progress, ReportPanel &report,
                       QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_progress(progress)
    , m_report(report)
    , m_window(window)
{
    connect(&m_look, &QTimer::timeout, this, [this] {
        m_progress.setProgress(m_job->progress().done(), m_job->progress().total());
    });
    connect(&progress, &ProgressLine::stopRequested, this, [this] {
        m_waiting.clear();
        if (m_job)
            m_job->stop();
    });
}

void ImportDesk::askForFiles()
{
    QFileDialog *dialog = openDialog(m_window, tr("Import files"), QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDesk::import);
}

void ImportDesk::askForFolder()
{
    QFileDialog *dialog = openDialog(m_window, tr("Import a folder"), QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportDesk::import);
}

void ImportDesk::import(const QStringList &paths)
{
    if (m_job) {
        m_waiting << paths;
        return;
    }
    if (paths.isEmpty())
        return;
    m_report.hide();
    m_progress.begin(tr("Importing"));
    m_look.start(lookInterval);
    m_job = m_library.import({.paths = paths});
    m_job->onDone(this, [this](const ImportReport &report) { finish(report); });
}

void ImportDesk::finish(const ImportReport &report)
{
    m_look.stop();
    m_progress.end();
    m_job.reset();
    QStringList lines;
    for (const ImportReport::Skipped &skipped : report.skipped)
        lines << sentence(skipped.reason);
    if (!lines.isEmpty())
        m_report.tell(tr("%n file(s) left out", nullptr, int(lines.size())), lines);
    Q_EMIT done(importSentence(report));
    import(std::exchange(m_waiting, {}));
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
    //: Between “3 files added” and “2 files unchanged”.
    return parts.join(ImportDesk::tr(", "));
}
