#include "window/caredesk.h"

#include "ingest/progressline.h"
#include "ingest/reportpanel.h"
#include "window/restoring.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace {

QFileDialog *makeDialog(QWidget *window, const QString &title, QFileDialog::FileMode mode)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    return dialog;
}

} // namespace

CareDesk::CareDesk(Library &library, ProgressLine &progress, ReportPanel &report, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_progress(progress)
    , m_report(report)
    , m_window(window)
    , m_restoring(new Restoring(progress, window))
{
    connect(m_restoring, &Restoring::restored, this, &CareDesk::libraryChosen);
    connect(m_restoring, &Restoring::failed, this, &CareDesk::failed);
}

void CareDesk::askWhereToBackUp()
{
    QFileDialog *dialog = makeDialog(m_window, tr("Back up the library"), QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(m_library.name() + u'-' + QDate::currentDate().toString(Qt::ISODate) +
                       u".zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_progress.begin(tr("Backing up"));
        m_library.backup(path).onDone(this, [this, path](const Result<void> &stored) {
            m_progress.end();
            if (!stored)
                return Q_EMIT failed(stored.error());
            Q_EMIT done(tr("Backed up to %1").arg(QDir::toNativeSeparators(path)));
        });
    });
    dialog->open();
}

void CareDesk::askWhatToRestore()
{
    m_restoring->ask();
}

void CareDesk::askForLibrary()
{
    QFileDialog *dialog = makeDialog(m_window, tr("Open a library"), QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &CareDesk::libraryChosen);
    dialog->open();
}

void CareDesk::check()
{
    m_progress.begin(tr("Checking the library"));
    m_library.problems().onDone(this, [this](const Result<QStringList> &problems) {
        m_progress.end();
        show(problems);
    });
}

void CareDesk::show(const Result<QStringList> &problems)
{
    if (!problems)
        return Q_EMIT failed(problems.error());
    if (problems->isEmpty())
        m_report.tell(tr("No problems were found in this library."), {});
    else
        m_report.tell(tr("%n problem(s) found", nullptr, int(problems->size())), *problems);
}
