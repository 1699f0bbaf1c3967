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
#include "search/searchfield.h"
#include "window/about.h"
#include "window/actions.h"
#include "window/caredesk.h"
#include "window/columns.h"
#include "window/exportdesk.h"
#include "window/header.h"
#include "window/helppage.h"
#include "window/importdesk.h"
#include "window/listdesk.h"
#include "window/marksdesk.h"
#include "window/noticebar.h"
#include "window/readerdesk.h"
#include "window/reviewdesk.h"
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
constexpr int normalTextSize = 17;      // pixels

const Theme &themeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::of(Theme::Name::Light);
    case ThemeChoice::Sepia:
        return Theme::of(Theme::Name::Sepia);
    case ThemeChoice::Dark:
        return Theme::of(Theme::Name::Dark);
    case ThemeChoice::System:
        break;
    }
    static const Theme::Name desktop = desktopTheme(); // before our own palette is set
    return Theme::of(desktop);
}

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
    , m_header(new Header(*m_actions, m_list->searchField(), this))
    , m_notice(new NoticeBar)
    , m_report(new ReportPanel)
    , m_status(new StatusLine(this))
    , m_review(new ReviewDesk(m_library, this))
    , m_import(new ImportDesk(m_library, m_status->progress(), *m_report, this))
    , m_lists(new QStackedWidget)
    , m_reading(new QStackedWidget)
    , m_columns(new Columns({makeSidebarColumn(), m_lists, m_reading, m_marksPanel}, this))
    , m_export(new ExportDesk(m_library, this))
    , m_care(new CareDesk(m_library, m_status->progress(), *m_report, this))
    , m_veil(new DropVeil(this))
    , m_toast(new Toast(this))
{
    layOut();
    connectReading();
    connectMarks();
    connectWork();
    connectReview();
    connectHeader();
    connectActions();
    connectTextSize();
    connectUndo();
    applyTheme();
    applyScripts();
    m_marks->setRecentTags(m_settings.recentTags);
    m_list->setGrouping(m_settings.grouping);
    m_list->reload();
    openLastArticle();
}

void MainWindow::importPaths(const QStringList &paths)
{
    m_import->import(paths);
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::exportMarks(const QString &path)
{
    m_export->exportMarks(m_list->listed(), path);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        remember();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_marksPanel->saveNotes();
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

void MainWindow::connectReading()
{
    connect(m_list, &ListDesk::articleChosen, this, [this](ArticleId id) {
        m_review->close();
        showReading(Reading::Article);
        m_reader->open(id, m_list->query());
    });
    connect(m_list, &ListDesk::readingRequested, &m_reader->pane(),
            qOverload<>(&QWidget::setFocus));
    connect(m_list, &ListDesk::queryChanged, m_reader, &ReaderDesk::setQuery);
    connect(m_list, &ListDesk::failed, this, &MainWindow::fail);
    connect(m_list, &ListDesk::importRequested, m_import, &ImportDesk::askForFiles);
    connect(m_list, &ListDesk::groupingChosen, this, [this](Grouping grouping) {
        m_settings.grouping = grouping;
        m_list->setGrouping(grouping);
        remember();
    });
    connect(m_list, &ListDesk::counted, this, [this](qint64 articles) {
        m_status->showArticles(articles);
        if (articles == 0)
            m_reader->sayEmpty(tr("Articles are read here, in two scripts side by side."), {});
        else
            m_reader->sayEmpty(tr("Choose an article from the list to read it."),
                               tr("Open the first article"));
    });
    connect(m_reader, &ReaderDesk::emptyActRequested, m_list, &ListDesk::chooseNext);
    connect(m_reader, &ReaderDesk::articleOpened, this, &MainWindow::opened);
    connect(m_reader, &ReaderDesk::readStateChanged, m_list, &ListDesk::reloadRows);
    connect(m_reader, &ReaderDesk::failed, this, &MainWindow::fail);
    ReaderPane &pane = m_reader->pane();
    connect(&pane, &ReaderPane::nextArticleRequested, m_list, &ListDesk::chooseNext);
    connect(&pane, &ReaderPane::previousArticleRequested, m_list, &ListDesk::choosePrevious);
    connect(pane.verticalScrollBar(), &QScrollBar::valueChanged, this, &MainWindow::remember);
}

void MainWindow::connectMarks()
{
    connect(m_marks, &MarksDesk::failed, this, &MainWindow::fail);
    connect(m_marks, &MarksDesk::hint, m_status, &StatusLine::say);
    connect(m_marks, &MarksDesk::markDeleted, this, [this] {
        m_toastUndoes = m_library.undoLabel();
        m_toast->say(tr("Mark deleted"), tr("Undo"));
    });
    connect(m_toast, &Toast::actRequested, this, [this] { carryOut(m_library.undo()); });
    connect(m_marks, &MarksDesk::panelNeeded, this, [this] {
        if (m_marksPanel->isHidden())
            m_columns->toggle(Columns::MarksColumn);
    });
    connect(m_marks, &MarksDesk::recentTagsChanged, this, [this] {
        m_settings.recentTags = m_marks->recentTags();
        remember();
    });
}

void MainWindow::connectWork()
{
    connect(m_import, &ImportDesk::done, m_status, &StatusLine::say);
    connect(m_export, &ExportDesk::done, m_status, &StatusLine::say);
    connect(m_export, &ExportDesk::failed, this, &MainWindow::fail);
    connect(m_care, &CareDesk::done, m_status, &StatusLine::say);
    connect(m_care, &CareDesk::failed, this, &MainWindow::fail);
    connect(m_care, &CareDesk::libraryChosen, this, &MainWindow::libraryChosen);
    connect(&m_library, &Library::indexProgress, m_status, &StatusLine::showIndex);
}

void MainWindow::connectReview()
{
    connect(&m_reader->pane(), &ReaderPane::pageRequested, this, [this](qsizetype position) {
        if (m_reader->article())
            m_review->openArticle(*m_reader->article(), position);
    });
    connect(m_review, &ReviewDesk::opened, this, [this] {
        showReading(Reading::Review);
        m_review->view()->setFocus();
    });
    connect(m_review, &ReviewDesk::closed, this, &MainWindow::leaveReview);
    connect(m_review, &ReviewDesk::said, m_status, &StatusLine::say);
    connect(m_review, &ReviewDesk::failed, this, &MainWindow::fail);
    connect(m_review->toCheck(), &QAbstractButton::toggled, this, &MainWindow::showPages);
    connect(m_review->pages(), &PageList::closed, this,
            [this] { m_review->toCheck()->setChecked(false); });
    connect(m_import, &ImportDesk::failed, this, &MainWindow::fail);
    connect(m_import, &ImportDesk::panelWanted, this, [this] { showReading(Reading::Import); });
    connect(m_import, &ImportDesk::panelClosed, this, &MainWindow::leaveReview);
    connect(m_import, &ImportDesk::reviewWanted, m_review, &ReviewDesk::openFile);
}

void MainWindow::connectHeader()
{
    connect(m_header, &Header::scriptsChosen, this, [this](ScriptChoice left, ScriptChoice right) {
        m_settings.left = left;
        m_settings.right = right;
        applyScripts();
    });
    connect(m_header, &Header::panesChosen, this, [this](PaneChoice panes) {
        m_settings.panes = panes;
        applyScripts();
    });
    connect(m_header, &Header::aidsChosen, this, [this](const ReadingAids &aids) {
        m_settings.aids = aids;
        applyScripts();
    });
    connect(m_header, &Header::themeChosen, this, [this](ThemeChoice theme) {
        m_settings.theme = theme;
        applyTheme();
        remember();
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](Act act, auto *receiver, auto slot) {
        connect((*m_actions)[act], &QAction::triggered, receiver, slot);
    };
    on(Act::ImportFiles, m_import, [this] { m_import->askForFiles(); });
    on(Act::ImportFolder, m_import, [this] { m_import->askForFolder(); });
    on(Act::PastePage, m_import, [this] { m_import->askForText(); });
    on(Act::ImportReportAgain, this, [this] { showReading(Reading::Import); });
    on(Act::ExportMarks, m_export, [this] { m_export->askForFile(m_list->listed()); });
    on(Act::OpenLibrary, m_care, [this] { m_care->askForLibrary(); });
    on(Act::BackUp, m_care, [this] { m_care->askWhereToBackUp(); });
    on(Act::Restore, m_care, [this] { m_care->askWhatToRestore(); });
    on(Act::CheckLibrary, m_care, [this] { m_care->check(); });
    on(Act::Copy, m_reader, [this] { m_reader->pane().copySource(); });
    on(Act::CopyAsShown, m_reader, [this] { m_reader->pane().copyAsShown(); });
    on(Act::Search, m_list, [this] { m_list->searchField()->takeFocus(); });
    on(Act::NextArticle, m_list, [this] { m_list->chooseNext(); });
    on(Act::PreviousArticle, m_list, [this] { m_list->choosePrevious(); });
    on(Act::TagSelection, m_marks, [this] { m_marks->tagSelection(); });
    on(Act::NoteOnSelection, m_marks, [this] { m_marks->noteOnSelection(); });
    on(Act::Information, m_reader, [this] { m_reader->toggleInformation(); });
    on(Act::ShowInPage, m_review, [this] {
        if (m_reader->article() && !m_review->isOpen())
            m_review->openArticle(*m_reader->article(), m_reader->pane().selection().begin);
    });
    on(Act::CheckPages, m_review, [this] { m_review->toCheck()->toggle(); });
    on(Act::Sidebar, m_columns, [this] { m_columns->toggle(Columns::SidebarColumn); });
    on(Act::Marks, m_columns, [this] { m_columns->toggle(Columns::MarksColumn); });
    on(Act::NextPane, m_columns, [this] { m_columns->moveFocus(1); });
    on(Act::PreviousPane, m_columns, [this] { m_columns->moveFocus(-1); });
    on(Act::ReadingMenu, m_header, [this] { m_header->openReadingMenu(); });
    const auto help = [this](HelpPage::Part part) {
        (new HelpPage(part, *m_actions, this))->show();
    };
    on(Act::Help, this, [help] { help(HelpPage::Part::WhatOneCanDo); });
    on(Act::Shortcuts, this, [help] { help(HelpPage::Part::Keys); });
    on(Act::About, this, [this] { showAbout(this); });
    on(Act::Quit, this, [this] { close(); });
    for (const Act act : {Act::ImportFiles, Act::ImportFolder, Act::PastePage, Act::TagSelection,
                          Act::NoteOnSelection})
        (*m_actions)[act]->setEnabled(!m_library.isReadOnly());
}

void MainWindow::connectTextSize()
{
    const auto on = [this](Act act, auto size) {
        connect((*m_actions)[act], &QAction::triggered, this,
                [this, size] { setTextSize(size(m_reader->pane().textSize())); });
    };
    on(Act::LargerText, [](int pixels) { return pixels + 1; });
    on(Act::SmallerText, [](int pixels) { return pixels - 1; });
    on(Act::NormalText, [](int /*pixels*/) { return normalTextSize; });
    m_reader->pane().setTextSize(m_settings.textSize);
}

void MainWindow::connectUndo()
{
    connect((*m_actions)[Act::Undo], &QAction::triggered, this,
            [this] { carryOut(m_library.undo()); });
    connect((*m_actions)[Act::Redo], &QAction::triggered, this,
            [this] { carryOut(m_library.redo()); });
    connect(&m_library, &Library::undoChanged, this, &MainWindow::showUndo);
    // Once something else would be undone, the toast's offer is gone.
    connect(&m_library, &Library::undoChanged, m_toast, [this] {
        if (m_library.undoLabel() != m_toastUndoes)
            m_toast->hide();
    });
    showUndo();
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
    const Theme &theme = themeOf(m_settings.theme);
    QApplication::setPalette(theme.palette());
    m_actions->setTheme(theme);
    m_list->setTheme(theme);
    m_reader->setTheme(theme);
    m_marks->setTheme(theme);
    m_review->setTheme(theme);
    m_import->setTheme(theme);
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

void MainWindow::showUndo()
{
    const auto show = [](QAction *action, const QString &plain, const QString &labelled,
                         const QString &label) {
        action->setEnabled(!label.isEmpty());
        action->setText(label.isEmpty() ? plain : labelled.arg(label));
    };
    show((*m_actions)[Act::Undo], tr("&Undo"), tr("&Undo: %1"), m_library.undoLabel());
    show((*m_actions)[Act::Redo], tr("Re&do"), tr("Re&do: %1"), m_library.redoLabel());
}

void MainWindow::carryOut(Job<Result<void>> job)
{
    m_marksPanel->saveNotes();
    job.onDone(this, [this](const Result<void> &done) {
        if (!done && done.error().code != Error::Code::NotFound) // nothing left to undo
            fail(done.error());
    });
}

void MainWindow::opened(ArticleId id)
{
    m_marks->setArticle(id);
    m_settings.article = m_reader->articleUuid();
    remember();
}

void MainWindow::showReading(Reading what)
{
    m_reading->setCurrentIndex(int(what));
    m_reading->setFocusProxy(m_reading->currentWidget());
    m_columns->makeRoom(what != Reading::Article);
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
    m_settings.geometry = saveGeometry();
    m_settings.columns = m_columns->widths();
    m_settings.showsSidebar = m_columns->isWanted(Columns::SidebarColumn);
    m_settings.showsMarks = m_columns->isWanted(Columns::MarksColumn);
    m_settings.library = m_library.folder();
    if (m_reader->article())
        m_settings.position = m_reader->pane().topPosition();
    saveSettings(m_settingsFile, m_settings);
}
