#include "window/actions.h"
#include "window/bindesk.h"
#include "window/listdesk.h"
#include "window/mainwindow.h"
#include "window/quietreading.h"
#include "window/quoteflavours.h"
#include "window/readerdesk.h"
#include "window/readingplaces.h"
#include "window/reviewdesk.h"
#include "window/shortcutspage.h"
#include "window/statedesk.h"
#include "window/statusline.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <utility>

using namespace Qt::StringLiterals;

// How reading goes on: from article to article and back, what is said of each, what is taken along,
// and the keys for all that.

void MainWindow::connectFlow()
{
    const auto on = [this](Act act, auto *receiver, auto slot) {
        connect((*m_actions)[act], &QAction::triggered, receiver, slot);
    };
    on(Act::ReadOn, m_reader, [this] { m_reader->pane().readOn(); });
    on(Act::ReadBack, m_reader, [this] { m_reader->pane().readBack(); });
    on(Act::LookUp, m_reader, [this] { m_reader->pane().lookUp(); });
    on(Act::HistoryBack, m_way, &ReadingPlaces::goBack);
    on(Act::HistoryForward, m_way, &ReadingPlaces::goForward);
    on(Act::FilterByState, m_list, &ListDesk::openStateFilter);
    connect(m_way, &ReadingPlaces::changed, this, &MainWindow::showFlow);
    connect(m_way, &ReadingPlaces::failed, this, &MainWindow::fail);
    connect(m_quiet, &QuietReading::begun, this, [this] {
        if (!m_reader->article())
            m_list->chooseNext();
        m_review->close();
        showReading(Reading::Article);
        m_reader->pane().setFocus();
    });
    m_actions->setPlaces(&m_reader->pane(), m_list->listView());
    m_actions->setChangedKeys(m_settings.shortcuts);
    connect(m_actions, &Actions::keysChanged, this, &MainWindow::remember);
    showFlow();
}

void MainWindow::connectStates()
{
    constexpr std::array acts{std::pair(Act::StateNew, ReadState::New),
                              std::pair(Act::StateReading, ReadState::Reading),
                              std::pair(Act::StateCoded, ReadState::Coded),
                              std::pair(Act::StateNothingFound, ReadState::NothingFound),
                              std::pair(Act::StateExcluded, ReadState::Excluded)};
    for (const auto &[act, state] : acts) {
        connect((*m_actions)[act], &QAction::triggered, this,
                [this, state = state] { m_states->setState({*m_reader->article()}, state); });
    }
    connect((*m_actions)[Act::Star], &QAction::triggered, this,
            [this] { m_states->setStarred({*m_reader->article()}, !m_reader->isStarred()); });
    connect(m_list, &ListDesk::menuWanted, this,
            [this](const QList<ArticleId> &ids, const QPoint &place) {
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                m_states->fillMenu(*menu, ids);
                m_bin->fillMenu(*menu, ids);
                menu->popup(place);
            });
    connect(m_states, &StateDesk::failed, this, &MainWindow::fail);
    connect(&m_library, &Library::statesChanged, m_reader, &ReaderDesk::refreshState);
    m_reader->pane().offerInMenu(makeStateMenu(*m_actions, this)->menuAction());
    connect(m_reader, &ReaderDesk::articleOpened, this, &MainWindow::showFlow);
}

void MainWindow::connectQuotes()
{
    connect((*m_actions)[Act::CopyWithCitation], &QAction::triggered, this,
            [this] { copyQuote({}); });
    connect((*m_actions)[Act::CopyShownWithCitation], &QAction::triggered, this,
            [this] { copyQuote(m_reader->shownQuote()); });
    for (const Act act : {Act::CopyWithCitation, Act::CopyShownWithCitation})
        m_reader->pane().offerInMenu((*m_actions)[act]);
}

void MainWindow::showFlow()
{
    (*m_actions)[Act::HistoryBack]->setEnabled(m_way->canGoBack());
    (*m_actions)[Act::HistoryForward]->setEnabled(m_way->canGoForward());
    const bool canSay = m_reader->article() && !m_library.isReadOnly();
    for (const Act act : {Act::StateNew, Act::StateReading, Act::StateCoded, Act::StateNothingFound,
                          Act::StateExcluded, Act::Star, Act::DeleteArticle})
        (*m_actions)[act]->setEnabled(canSay);
    for (const Act act : {Act::Print, Act::PrintPreview})
        (*m_actions)[act]->setEnabled(m_reader->article().has_value());
}

void MainWindow::openShortcuts()
{
    if (!m_shortcuts)
        m_shortcuts = new ShortcutsPage(*m_actions, this);
    m_shortcuts->show();
    m_shortcuts->raise();
    m_shortcuts->activateWindow();
}

void MainWindow::copyQuote(const Library::ShownQuote &shown)
{
    const Result<QuoteFlavours> quote =
        m_library.quoteToCopy(*m_reader->article(), m_reader->pane().selection(), shown);
    if (!quote)
        return fail(quote.error());
    QApplication::clipboard()->setMimeData(flavoursFor({*quote}).release());
    m_status->say(tr("Copied with its source."));
}

void MainWindow::openLink(const QString &link)
{
    const Result<Link> parsed = parseLink(link);
    if (!parsed)
        return fail(parsed.error());
    const Result<Library::LinkTarget> target = m_library.target(*parsed);
    if (!target)
        return fail(target.error());
    if (target->range.isEmpty()) {
        m_list->choose(target->article);
        m_reader->pane().setFocus();
        return;
    }
    showPlace({.article = target->article, .range = target->range});
    m_reader->pane().flash(target->range);
}

// What nothing inside had a use for.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_quiet->isOn())
        m_quiet->leave();
    else
        QMainWindow::keyPressEvent(event);
}
