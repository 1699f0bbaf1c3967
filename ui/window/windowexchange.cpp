#include "marks/passagepane.h"
#include "window/actions.h"
#include "window/exchangeturns.h"
#include "window/exportdesk.h"
#include "window/importdesk.h"
#include "window/listdesk.h"
#include "window/mainwindow.h"
#include "window/marksdesk.h"
#include "window/notesimportdesk.h"
#include "window/passagesdesk.h"
#include "window/readerdesk.h"
#include "window/statusline.h"
#include "window/toast.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

// What leaves the library for other programs, and what comes in: pages and notes.

namespace {

// Of files that hold notes and nothing else; tables and JSON may be records of articles.
bool holdsNotes(const QString &path)
{
    return QStringList{u"baolan-notes"_s, u"qdpx"_s, u"qdc"_s, u"jsonld"_s}.contains(
        QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

} // namespace

void MainWindow::connectExchange()
{
    m_export->setHabits(m_settings.exported, m_settings.exportPaths);
    connect((*m_actions)[Act::ExportMarks], &QAction::triggered, this, &MainWindow::openExport);
    connect((*m_actions)[Act::ExportAgain], &QAction::triggered, m_export, &ExportDesk::again);
    connect((*m_actions)[Act::ImportNotes], &QAction::triggered, m_notesImport,
            &NotesImportDesk::askForFile);
    connect(m_export, &ExportDesk::written, this, &MainWindow::offerFolder);
    connect(m_export, &ExportDesk::said, m_status, &StatusLine::say);
    // In the status line it would cover the work that is waited for, and its Stop.
    connect(m_export, &ExportDesk::waits, m_toast, qOverload<const QString &>(&Toast::say));
    connect(m_notesImport, &NotesImportDesk::waits, m_toast,
            qOverload<const QString &>(&Toast::say));
    connect(m_export, &ExportDesk::failed, this, &MainWindow::fail);
    connect(m_export, &ExportDesk::stateChanged, this, &MainWindow::showExchange);
    connect(m_turns, &ExchangeTurns::changed, this, &MainWindow::showExchange);
    connect(m_export, &ExportDesk::chosen, this, [this](const NoteForm &form, const QString &path) {
        m_settings.exported = form;
        m_settings.exportPaths.insert(factsOf(form.format).token, path);
        remember();
    });
    connect(m_notesImport, &NotesImportDesk::acted, this, &MainWindow::offerUndo);
    connect(m_notesImport, &NotesImportDesk::said, m_status, &StatusLine::say);
    connect(m_notesImport, &NotesImportDesk::failed, this, &MainWindow::fail);
    showExchange();
}

void MainWindow::openExport()
{
    m_marks->saveNotes();
    m_passages->saveNotes();
    ExportSources sources{.listed = m_list->filter(),
                          .listedCount = m_list->listed().size(),
                          .order = m_list->articleOrder(),
                          .article = m_reader->article()};
    if (sources.article) {
        const Result<QList<ArticleRow>> rows = m_library.articleRows({*sources.article});
        if (rows && !rows->isEmpty())
            sources.headline = rows->constFirst().headline;
    }
    if (m_passages->isOpen() || m_passages->filter() != PassageFilter())
        sources.passages = m_passages->filter();
    const PassageListModel &marks = m_passages->pane()->marks();
    if (marks.tickedCount() > 0)
        sources.ticked = marks.meantMarks(-1);
    if (m_passages->isOpen())
        sources.first = sources.ticked.isEmpty() ? ExportWhat::Passages : ExportWhat::Ticked;
    m_export->open(sources);
}

// One work at a time.
void MainWindow::showExchange()
{
    const QString path = m_export->lastPath();
    QAction *again = (*m_actions)[Act::ExportAgain];
    const bool isFree = !m_turns->isTaken();
    again->setEnabled(!path.isEmpty() && isFree);
    const QString name = fontMetrics().elidedText(QFileInfo(path).fileName(), Qt::ElideMiddle,
                                                  fontMetrics().height() * 16);
    again->setText(path.isEmpty()
                       ? tr("E&xport again")
                       : tr("E&xport again to %1").arg(QString(name).replace(u'&', u"&&"_s)));
    (*m_actions)[Act::ExportMarks]->setEnabled(isFree);
    (*m_actions)[Act::ImportNotes]->setEnabled(isFree && !m_library.isReadOnly());
}

void MainWindow::offerFolder(const QString &sentence, const QString &path)
{
    const QFileInfo target(path);
    const QString folder = target.isDir() ? target.filePath() : target.path();
    m_toastUndoes = m_library.undoLabel();
    m_toast->say(sentence, tr("Open folder"), [this, folder] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            m_status->say(
                tr("No program opened the folder %1").arg(QDir::toNativeSeparators(folder)));
    });
}

void MainWindow::importPaths(const QStringList &paths)
{
    QStringList notes;
    QStringList pages;
    for (const QString &path : paths)
        (holdsNotes(path) ? notes : pages) << path;
    m_import->import(pages);
    m_notesImport->import(notes);
}
