#include "window/restoring.h"

#include "ingest/progressline.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

Restoring::Restoring(ProgressLine &progress, QWidget *window)
    : QObject(window)
    , m_progress(progress)
    , m_window(window)
    , m_worker(u"restore"_s)
{
}

void Restoring::ask()
{
    auto *dialog = new QFileDialog(m_window, tr("Restore which backup?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Backups (*.zip)"));
    connect(dialog, &QFileDialog::fileSelected, this, &Restoring::askWhere);
    dialog->open();
}

void Restoring::askWhere(const QString &archive)
{
    auto *dialog = new QFileDialog(m_window, tr("Restore into which empty folder?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, archive](const QString &folder) { restore(archive, folder); });
    dialog->open();
}

void Restoring::restore(const QString &archive, const QString &folder)
{
    m_progress.begin(tr("Restoring"));
    const auto work = [archive, folder](Progress &progress) {
        return Library::restore(archive, folder, progress);
    };
    m_worker.start(work).onDone(this, [this, folder](const Result<void> &done) {
        m_progress.end();
        if (!done)
            return Q_EMIT failed(done.error());
        Q_EMIT restored(folder);
    });
}
