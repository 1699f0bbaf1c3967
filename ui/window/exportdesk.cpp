#include "window/exportdesk.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

ExportDesk::ExportDesk(Library &library, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
{
}

void ExportDesk::askForFile(const QList<ArticleId> &articles)
{
    m_library.marksOf(articles).onDone(this, [this, articles](const Result<QList<Mark>> &marks) {
        if (!marks)
            return Q_EMIT failed(marks.error());
        if (marks->isEmpty())
            return sayNothing();
        openDialog(articles);
    });
}

void ExportDesk::exportMarks(const QList<ArticleId> &articles, const QString &path)
{
    m_library.marksOf(articles).onDone(this,
                                       [this, articles, path](const Result<QList<Mark>> &marks) {
                                           if (!marks)
                                               return Q_EMIT failed(marks.error());
                                           if (marks->isEmpty())
                                               return sayNothing();
                                           write(articles, path);
                                       });
}

void ExportDesk::openDialog(const QList<ArticleId> &articles)
{
    auto *dialog = new QFileDialog(m_window, tr("Export marks as Markdown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"md"_s);
    dialog->setNameFilter(tr("Markdown (*.md)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_library.name() + u".md"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, articles](const QString &path) { exportMarks(articles, path); });
    dialog->open();
}

void ExportDesk::write(const QList<ArticleId> &articles, const QString &path)
{
    m_library.exportNotes({.articles = articles}, path, Overwrite::Allowed)
        .onDone(this, [this, path](const Result<ExportReport> &report) {
            if (!report)
                return Q_EMIT failed(report.error());
            Q_EMIT done(tr("Marks exported to %1").arg(QDir::toNativeSeparators(path)));
        });
}

void ExportDesk::sayNothing()
{
    Q_EMIT done(tr("No article in the list has a mark: there is nothing to export, and no file "
                   "was written."));
}
