#include "base/errortext.h"
#include "browse/sidebar.h"
#include "ingest/pagelist.h"
#include "ingest/reviewview.h"
#include "ingest/tocheck.h"
#include "marks/passagepane.h"
#include "search/concordancepane.h"
#include "search/searchfield.h"
#include "window/actions.h"
#include "window/bindesk.h"
#include "window/caredesk.h"
#include "window/codebookdesk.h"
#include "window/columns.h"
#include "window/concordancedesk.h"
#include "window/header.h"
#include "window/importdesk.h"
#include "window/listdesk.h"
#include "window/mainwindow.h"
#include "window/marksdesk.h"
#include "window/memodesk.h"
#include "window/passagesdesk.h"
#include "window/phrasesdesk.h"
#include "window/placesdesk.h"
#include "window/readerdesk.h"
#include "window/readingplaces.h"
#include "window/reviewdesk.h"
#include "window/statusline.h"
#include "window/toast.h"

#include <QAction>
#include <QScrollBar>

// What happens at one desk of the window and is told to another.

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
    connect(m_list, &ListDesk::ordersChosen, this, [this](Grouping browsing, ListOrder searching) {
        m_settings.grouping = browsing;
        m_settings.found = searching;
        remember();
    });
    connect(m_list, &ListDesk::searchDeleted, this,
            [this](const QString &name) { offerUndo(tr("Search “%1” deleted").arg(name)); });
    connect(m_list, &ListDesk::counted, m_status, &StatusLine::showArticles);
    connect(m_list, &ListDesk::listingShown, this, [this](qsizetype articles) {
        if (articles == 0)
            m_reader->sayEmpty(tr("Articles are read here, in two scripts side by side."), {});
        else
            m_reader->sayEmpty(tr("Choose an article from the list to read it."),
                               tr("Open the first article"));
        if (std::exchange(m_isMovingOn, false) && !m_list->chooseNext())
            m_list->choosePrevious();
    });
    connect(m_reader, &ReaderDesk::articleGone, this, [this] { m_isMovingOn = true; });
    SearchField *search = m_list->searchField();
    connect(search, &SearchField::nextHitRequested, this, [this] {
        if (m_concordance->isOpen())
            m_concordance->pane()->setFocus();
        else
            showNextHit();
    });
    connect(search, &SearchField::previousHitRequested, this, [this] { showPreviousHit(); });
    connect(search, &SearchField::helpRequested, (*m_actions)[Act::SearchLanguage],
            &QAction::trigger);
    connect(m_reader, &ReaderDesk::emptyActRequested, m_list, &ListDesk::chooseNext);
    connect(m_reader, &ReaderDesk::articleOpened, this, &MainWindow::opened);
    connect(m_reader, &ReaderDesk::failed, this, &MainWindow::fail);
    ReaderPane &pane = m_reader->pane();
    connect(&pane, &ReaderPane::nextArticleRequested, m_list, &ListDesk::chooseNext);
    connect(pane.verticalScrollBar(), &QScrollBar::valueChanged, this, &MainWindow::remember);
}

void MainWindow::connectMarks()
{
    connect(m_marks, &MarksDesk::failed, this, &MainWindow::fail);
    connect(m_marks, &MarksDesk::hint, m_status, &StatusLine::say);
    connect(m_marks, &MarksDesk::markDeleted, this, [this] { offerUndo(tr("Mark deleted")); });
    connect(m_marks, &MarksDesk::acted, this, &MainWindow::offerUndo);
    connect(m_marks, &MarksDesk::linkFollowed, this, [this](const MarkLink &link) {
        if (link.place.range.isEmpty())
            m_list->choose(link.place.article);
        else
            showPlace(link.place);
        m_marks->chooseMark(link.other);
    });
    connect(m_marks, &MarksDesk::recentTagsChanged, this, [this] {
        m_settings.recentTags = m_marks->recentTags();
        remember();
    });
}

void MainWindow::connectMemos()
{
    connect(m_memos, &MemoDesk::failed, this, &MainWindow::fail);
    connect(m_memos, &MemoDesk::acted, this, &MainWindow::offerUndo);
    connect(m_codebook, &CodebookDesk::memoRequested, m_memos,
            [this](const Tag &tag, QWidget *over) {
                m_memos->open({MemoKind::Tag, tag.uuid}, tag.path, over);
            });
    const Sidebar *sidebar = m_list->sidebar();
    connect(sidebar, &Sidebar::memoRequested, m_memos,
            [this](SidebarSection section, const QString &key) {
                const MemoKind kind =
                    section == SidebarSection::Tags ? MemoKind::Tag : MemoKind::City;
                m_memos->open({kind, key}, m_list->nameOf(section, key));
            });
}

void MainWindow::connectWork()
{
    connect(m_import, &ImportDesk::done, m_status, &StatusLine::say);
    connect(m_care, &CareDesk::done, m_status, &StatusLine::say);
    connect(m_care, &CareDesk::failed, this, &MainWindow::fail);
    connect(m_care, &CareDesk::libraryChosen, this, &MainWindow::libraryChosen);
    connect(m_reader, &ReaderDesk::phraseRequested, m_phrases,
            [this](const ReaderPhrase &phrase) { m_phrases->add({phrase}); });
    connect(m_phrases, &PhrasesDesk::done, m_status, &StatusLine::say);
    connect(m_phrases, &PhrasesDesk::failed, this, &MainWindow::fail);
    connect(m_list, &ListDesk::deletionRequested, m_bin, &BinDesk::deleteArticles);
    connect(m_bin, &BinDesk::acted, this, &MainWindow::offerUndo);
    connect(m_bin, &BinDesk::failed, this, &MainWindow::fail);
    connect(&m_library, &Library::phrasesChanged, m_reader, &ReaderDesk::remakeRenditions);
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

void MainWindow::connectConcordance()
{
    connect(m_concordance, &ConcordanceDesk::closed, this, &MainWindow::leaveReview);
    connect(m_concordance, &ConcordanceDesk::placeChosen, this, [this](ArticleId id, TextRange at) {
        showPlace({id, at});
        m_status->say(tr("%1 goes back to the concordance.")
                          .arg((*m_actions)[Act::Concordance]->shortcut().toString(
                              QKeySequence::NativeText)));
    });
    connect(m_concordance, &ConcordanceDesk::searchWanted, m_list,
            [this] { m_list->searchField()->takeFocus(); });
    connect(m_concordance, &ConcordanceDesk::said, m_status, &StatusLine::say);
    connect(m_concordance, &ConcordanceDesk::acted, this, &MainWindow::offerUndo);
    connect(m_concordance, &ConcordanceDesk::failed, this, &MainWindow::fail);
    connect(m_concordance, &ConcordanceDesk::tagUsed, m_marks, &MarksDesk::useTag);
    connect(m_marks, &MarksDesk::recentTagsChanged, m_concordance,
            [this] { m_concordance->setRecentTags(m_marks->recentTags()); });
    connect(m_list, &ListDesk::listingShown, m_concordance, [this] {
        if (m_concordance->isOpen())
            m_concordance->open(m_list->filter());
    });
}

void MainWindow::connectPassages()
{
    connect(m_passages, &PassagesDesk::closed, this, &MainWindow::leaveReview);
    connect(m_passages, &PassagesDesk::placeChosen, this, [this](ArticleId id, TextRange at) {
        showPlace({id, at});
        m_status->say(
            tr("%1 goes back to the marks.")
                .arg((*m_actions)[Act::Passages]->shortcut().toString(QKeySequence::NativeText)));
    });
    connect(m_passages, &PassagesDesk::listedArticlesWanted, this,
            [this] { m_passages->showOnlyIn(m_list->filter()); });
    connect(m_passages, &PassagesDesk::said, m_status, &StatusLine::say);
    connect(m_passages, &PassagesDesk::acted, this, &MainWindow::offerUndo);
    connect(m_passages, &PassagesDesk::failed, this, &MainWindow::fail);
    connect(m_passages, &PassagesDesk::tagUsed, m_marks, &MarksDesk::useTag);
    connect(m_marks, &MarksDesk::recentTagsChanged, m_passages,
            [this] { m_passages->setRecentTags(m_marks->recentTags()); });
}

void MainWindow::connectPlaces()
{
    connect(m_places, &PlacesDesk::placeChosen, this, &MainWindow::showPlace);
    connect(m_places, &PlacesDesk::failed, this, &MainWindow::fail);
}

void MainWindow::connectCodebook()
{
    connect(m_codebook, &CodebookDesk::undoRequested, this, [this] { carryOut(m_library.undo()); });
    connect(m_codebook, &CodebookDesk::acted, this, &MainWindow::offerUndo);
    connect(m_codebook, &CodebookDesk::done, m_status, &StatusLine::say);
    connect(m_codebook, &CodebookDesk::failed, this, &MainWindow::fail);
    const Sidebar *sidebar = m_list->sidebar();
    connect(sidebar, &Sidebar::tagPageRequested, m_codebook, &CodebookDesk::openTag);
    connect(sidebar, &Sidebar::tagRenameRequested, m_codebook, &CodebookDesk::renameTag);
    connect(sidebar, &Sidebar::tagColorRequested, m_codebook, &CodebookDesk::recolorTag);
    connect(sidebar, &Sidebar::tagDeletionRequested, m_codebook,
            qOverload<const QString &>(&CodebookDesk::askToDelete));
}

// Opens its article there.
void MainWindow::showPlace(const HitPlace &place)
{
    const bool isSame = m_reader->article() == place.article;
    m_list->choose(place.article);
    m_reader->showPlace(place.range);
    if (isSame)
        m_way->noteJump();
    m_reader->pane().setFocus();
}

void MainWindow::toggleConcordance()
{
    if (m_concordance->isOpen())
        leaveReview();
    else
        openConcordance();
}

void MainWindow::openConcordance()
{
    m_review->close();
    showReading(Reading::Concordance);
    m_concordance->open(m_list->filter());
    m_concordance->pane()->setFocus();
}

void MainWindow::togglePassages()
{
    if (m_passages->isOpen())
        return leaveReview();
    m_review->close();
    showReading(Reading::Passages);
    m_passages->open();
    m_passages->pane()->setFocus();
}

void MainWindow::connectHeader()
{
    connect(m_header, &Header::scriptsChosen, this, [this](ScriptChoice left, ScriptChoice right) {
        m_settings.left = left;
        m_settings.right = right;
        applyScripts();
    });
    connect(m_header, &Header::headlinesChosen, this, [this](ScriptChoice choice) {
        m_settings.headlines = choice;
        m_list->setHeadlines(choice);
        m_header->showSettings(m_settings);
        remember();
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
