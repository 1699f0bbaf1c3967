#include "window/mainwindow.h"

#include "base/errortext.h"
#include "browse/sidebar.h"
#include "ingest/dropveil.h"
#include "ingest/importpanel.h"
#include "ingest/pagelist.h"
#include "ingest/reportpanel.h"
#include "ingest/reviewview.h"
#include "ingest/tocheck.h"
#include "marks/markspanel.h"
#include "marks/passagepane.h"
#include "search/concordancepane.h"
#include "search/searchfield.h"
#include "window/actions.h"
#include "window/bindesk.h"
#include "window/caredesk.h"
#include "window/chosentheme.h"
#include "window/codebookdesk.h"
#include "window/columns.h"
#include "window/concordancedesk.h"
#include "window/exchangeturns.h"
#include "window/exportdesk.h"
#include "window/header.h"
#include "window/importdesk.h"
#include "window/listdesk.h"
#include "window/marksdesk.h"
#include "window/memodesk.h"
#include "window/notesimportdesk.h"
#include "window/noticebar.h"
#include "window/passagesdesk.h"
#include "window/phrasesdesk.h"
#include "window/placesdesk.h"
#include "window/quietreading.h"
#include "window/readerdesk.h"
#include "window/readingplaces.h"
#include "window/reviewdesk.h"
#include "window/statedesk.h"
#include "window/statusline.h"
#include "window/toast.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseBeforeSaving = 1000; // milliseconds

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

MainWindow::MainWindow(Library &library, const QString &settingsFile)
    : m_library(library)
    , m_settingsFile(settingsFile)
    , m_settings(loadSettings(settingsFile))
    , m_actions(new Actions(this))
    , m_list(new ListDesk(m_library))
    , m_reader(new ReaderDesk(m_library))
    , m_marksPanel(new MarksPanel)
    , m_marks(new MarksDesk(m_library, m_reader->pane(), *m_marksPanel, this))
    , m_memos(new MemoDesk(m_library, *m_marksPanel, this))
    , m_header(new Header(*m_actions, m_list->searchField(), this))
    , m_notice(new NoticeBar)
    , m_report(new ReportPanel)
    , m_status(new StatusLine(this))
    , m_review(new ReviewDesk(m_library, this))
    , m_import(new ImportDesk(m_library, m_status->progress(), *m_report, this))
    , m_concordance(new ConcordanceDesk(m_library, this))
    , m_passages(new PassagesDesk(m_library, this))
    , m_places(new PlacesDesk(m_library, this))
    , m_lists(new QStackedWidget)
    , m_reading(new QStackedWidget)
    , m_columns(new Columns({makeSidebarColumn(), m_lists, m_reading, m_marksPanel}, this))
    , m_turns(new ExchangeTurns(this))
    , m_export(new ExportDesk(m_library, m_status->exchange(), *m_turns, settingsFile, this))
    , m_notesImport(new NotesImportDesk(m_library, m_status->exchange(), *m_turns, this))
    , m_care(new CareDesk(m_library, m_status->progress(), *m_report, this))
    , m_phrases(new PhrasesDesk(m_library, this))
    , m_bin(new BinDesk(m_library, this))
    , m_states(new StateDesk(m_library, this))
    , m_way(new ReadingPlaces(m_library, *m_list, *m_reader, this))
    , m_quiet(new QuietReading(this, *m_columns, {m_header, m_report, m_status}, *m_actions))
    , m_codebook(new CodebookDesk(m_library, *m_reader,
                                  {(*m_actions)[Act::Undo], (*m_actions)[Act::Redo]}, this))
    , m_veil(new DropVeil(this))
    , m_toast(new Toast(this))
{
    layOut();
    connectReading();
    connectMarks();
    connectMemos();
    connectWork();
    connectExchange();
    connectReview();
    connectConcordance();
    connectPassages();
    connectPlaces();
    connectCodebook();
    connectHeader();
    connectActions();
    connectFlow();
    connectStates();
    connectQuotes();
    connectPaper();
    connectDragging();
    connectTextSize();
    connectUndo();
    applyTheme();
    applyScripts();
    m_marks->setRecentTags(m_settings.recentTags);
    m_concordance->setRecentTags(m_settings.recentTags);
    m_passages->setRecentTags(m_settings.recentTags);
    m_list->setOrders(m_settings.grouping, m_settings.found);
    m_list->setHeadlines(m_settings.headlines);
    m_list->reload();
    openLastArticle();
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        remember();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_quiet->leave();
    m_way->keepNow();
    m_marks->saveNotes();
    m_passages->saveNotes();
    m_memos->save();
    if ((m_marks->hasFailedNotes() || m_memos->hasFailed()) &&
        !std::exchange(m_isLosingNotes, true)) {
        m_notice->say(tr("A note could not be stored; its words are on its card. Copy them, or "
                         "close the window once more and lose them."));
        event->ignore();
        return;
    }
    saveSettingsNow();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_library.isReadOnly() || localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_veil->rise();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    m_veil->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_veil->hide();
    event->acceptProposedAction();
    importPaths(localFiles(event->mimeData()));
}

void MainWindow::layOut()
{
    setWindowTitle(m_library.name());
    setAcceptDrops(true);
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_notice);
    rows->addWidget(m_columns, 1);
    rows->addWidget(m_report);
    setCentralWidget(page);
    setStatusBar(m_status);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_review->pages());
    m_reading->addWidget(m_reader);
    m_reading->addWidget(m_review->view());
    m_reading->addWidget(m_import->panel());
    m_reading->addWidget(m_concordance->pane());
    m_reading->addWidget(m_passages->pane());
    m_lists->setFocusProxy(m_list);
    m_reading->setFocusProxy(m_reader);
    m_status->showLibrary(m_library.name());
    m_list->setFocusProxy(m_list->listView());
    m_reader->setFocusProxy(&m_reader->pane());
    resize(fontInfo().pixelSize() * 98, fontInfo().pixelSize() * 61); // 1280 × 800 at 13 px
    restoreGeometry(m_settings.geometry);
    m_columns->setWidths(m_settings.columns);
    m_columns->setShown(Columns::SidebarColumn, m_settings.showsSidebar);
    m_columns->setShown(Columns::MarksColumn, m_settings.showsMarks);
    if (m_library.isReadOnly())
        m_notice->say(tr("This library is open for reading only. Nothing in it can be changed."));
    m_save.setSingleShot(true);
    m_save.setInterval(pauseBeforeSaving);
    connect(&m_save, &QTimer::timeout, this, &MainWindow::saveSettingsNow);
    connect(m_columns, &Columns::changed, this, &MainWindow::remember);
}

QWidget *MainWindow::makeSidebarColumn()
{
    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_list->sidebar(), 1);
    rows->addWidget(m_review->toCheck());
    column->setFocusProxy(m_list->sidebar());
    return column;
}

void MainWindow::openLastArticle()
{
    if (m_settings.article.isEmpty())
        return;
    const Result<ArticleId> last = m_library.articleByUuid(m_settings.article);
    if (!last)
        return; // of another library, or gone: nothing is amiss
    const qint64 position = m_settings.position;
    m_list->choose(*last);
    m_reader->pane().setTopPosition(position);
}

void MainWindow::applyTheme()
{
    const Theme &theme = chosenTheme(m_settings.theme);
    QApplication::setPalette(theme.palette());
    m_actions->setTheme(theme);
    m_list->setTheme(theme);
    m_reader->setTheme(theme);
    m_marks->setTheme(theme);
    m_memos->setTheme(theme);
    m_review->setTheme(theme);
    m_import->setTheme(theme);
    m_export->setTheme(theme);
    m_concordance->setTheme(theme);
    m_passages->setTheme(theme);
    m_places->setTheme(theme);
    m_codebook->setTheme(theme);
    m_bin->setTheme(theme);
    m_header->setTheme(theme);
    m_notice->setTheme(theme);
    m_report->setTheme(theme);
    m_veil->setTheme(theme);
    m_header->showSettings(m_settings);
}

void MainWindow::applyScripts()
{
    m_reader->setAids(m_settings.aids);
    m_reader->setScripts(m_settings.left, m_settings.right);
    m_reader->setPanes(m_settings.panes);
    m_header->showSettings(m_settings);
    m_status->showScripts(m_settings);
    remember();
}

void MainWindow::setTextSize(int pixels)
{
    m_reader->pane().setTextSize(pixels);
    m_settings.textSize = m_reader->pane().textSize();
    remember();
}

void MainWindow::opened(ArticleId id)
{
    m_marks->setArticle(id);
    m_memos->setArticle(id);
    m_settings.article = m_reader->articleUuid();
    remember();
}

void MainWindow::showReading(Reading what)
{
    m_reading->setCurrentIndex(int(what));
    m_reading->setFocusProxy(m_reading->currentWidget());
    m_columns->makeRoom(what != Reading::Article);
    if (what != Reading::Concordance)
        m_concordance->leave();
    if (what != Reading::Passages)
        m_passages->leave();
    (*m_actions)[Act::ShowInPage]->setEnabled(what == Reading::Article);
}

void MainWindow::showPages(bool isWanted)
{
    m_lists->setCurrentIndex(isWanted ? 1 : 0);
    m_lists->setFocusProxy(m_lists->currentWidget());
    m_lists->currentWidget()->setFocus();
}

void MainWindow::leaveReview()
{
    m_reader->reload();
    showReading(Reading::Article);
    m_reader->pane().setFocus();
}

void MainWindow::fail(const Error &error)
{
    m_notice->say(sentence(error));
}

void MainWindow::remember()
{
    m_save.start();
}

void MainWindow::saveSettingsNow()
{
    m_save.stop();
    if (!m_quiet->isOn()) {
        m_settings.geometry = saveGeometry();
        m_settings.columns = m_columns->widths();
    }
    m_settings.showsSidebar = m_columns->isWanted(Columns::SidebarColumn);
    m_settings.showsMarks = m_columns->isWanted(Columns::MarksColumn);
    m_settings.library = m_library.folder();
    m_settings.shortcuts = m_actions->changedKeys();
    if (m_reader->article())
        m_settings.position = m_reader->pane().topPosition();
    saveSettings(m_settingsFile, m_settings);
}
