#include "ingest/tocheck.h"
#include "search/searchfield.h"
#include "window/about.h"
#include "window/actions.h"
#include "window/bindesk.h"
#include "window/caredesk.h"
#include "window/chosentheme.h"
#include "window/codebookdesk.h"
#include "window/columns.h"
#include "window/concordancedesk.h"
#include "window/header.h"
#include "window/helppage.h"
#include "window/importdesk.h"
#include "window/listdesk.h"
#include "window/mainwindow.h"
#include "window/marksdesk.h"
#include "window/memodesk.h"
#include "window/phrasesdesk.h"
#include "window/placesdesk.h"
#include "window/readerdesk.h"
#include "window/reviewdesk.h"
#include "window/statusline.h"
#include "window/toast.h"

#include <QAction>

// What the window can be asked to do: which desk carries which act out, and when an act can be
// asked for.

namespace {

constexpr int normalTextSize = 17; // pixels

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](Act act, auto *receiver, auto slot) {
        connect((*m_actions)[act], &QAction::triggered, receiver, slot);
    };
    on(Act::ImportFiles, m_import, [this] { m_import->askForFiles(); });
    on(Act::ImportFolder, m_import, [this] { m_import->askForFolder(); });
    on(Act::PastePage, m_import, [this] { m_import->askForText(); });
    on(Act::ImportReportAgain, this, [this] { showReading(Reading::Import); });
    on(Act::OpenLibrary, m_care, [this] { m_care->askForLibrary(); });
    on(Act::BackUp, m_care, [this] { m_care->askWhereToBackUp(); });
    on(Act::Restore, m_care, [this] { m_care->askWhatToRestore(); });
    on(Act::CheckLibrary, m_care, [this] { m_care->check(); });
    on(Act::Copy, m_reader, [this] { m_reader->pane().copySource(); });
    on(Act::CopyAsShown, m_reader, [this] { m_reader->pane().copyAsShown(); });
    on(Act::Search, m_list, [this] { m_list->searchField()->takeFocus(); });
    on(Act::SaveSearch, m_list, [this] { m_list->saveSearch(); });
    on(Act::Find, this, [this] { findInArticle(); });
    on(Act::Concordance, this, [this] { toggleConcordance(); });
    on(Act::Passages, this, [this] { togglePassages(); });
    on(Act::SimilarPassages, m_places, [this] {
        if (m_reader->article())
            m_places->showSimilar(*m_reader->article(), m_reader->pane().selection());
        else
            m_status->say(tr("Open an article first: passages like it are looked for then."));
    });
    on(Act::NotesFound, m_places, [this] {
        if (m_list->query().isEmpty())
            m_status->say(
                tr("Search for something first: its words are looked for in notes, too."));
        else
            m_places->showNotes(m_list->query());
    });
    on(Act::NextArticle, m_list, [this] { m_list->chooseNext(); });
    on(Act::PreviousArticle, m_list, [this] { m_list->choosePrevious(); });
    on(Act::NextHit, this, [this] { showNextHit(); });
    on(Act::PreviousHit, this, [this] { showPreviousHit(); });
    m_marks->obey(*m_actions);
    on(Act::MemoOnArticle, m_memos, [this] { m_memos->openForArticle(); });
    on(Act::ConvertSelection, m_phrases, [this] {
        if (const auto phrase = m_reader->phraseOfSelection())
            m_phrases->propose(*phrase, m_reader->paper());
    });
    on(Act::CorrectText, m_reader, [this] {
        showReading(Reading::Article);
        m_reader->correctText();
    });
    on(Act::Phrases, m_phrases, [this] { m_phrases->open(m_reader->paper()); });
    on(Act::Codebook, m_codebook, [this] { m_codebook->open(); });
    on(Act::DeleteArticle, m_bin, [this] { m_bin->deleteArticles({*m_reader->article()}); });
    on(Act::Bin, m_bin, [this] { m_bin->open(); });
    on(Act::Information, m_reader, [this] { m_reader->toggleInformation(); });
    on(Act::ShowInPage, m_review, [this] {
        if (!m_review->isOpen())
            m_reader->pane().requestPage();
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
    on(Act::SearchLanguage, this, [help] { help(HelpPage::Part::SearchLanguage); });
    on(Act::Shortcuts, this, [this] { openShortcuts(); });
    on(Act::About, this, [this] { showAbout(this); });
    on(Act::Quit, this, [this] { close(); });
    for (const Act act : {Act::ImportFiles, Act::ImportFolder, Act::PastePage})
        (*m_actions)[act]->setEnabled(!m_library.isReadOnly());
    connect(&m_reader->pane(), &ReaderPane::selectionChanged, this, &MainWindow::enableActs);
    connect(m_list, &ListDesk::filterChanged, this, &MainWindow::enableActs);
    m_list->offerInHead((*m_actions)[Act::SaveSearch]);
    connectTagging();
    enableActs();
}

// What is on or off while the reader tags.
void MainWindow::connectTagging()
{
    QAction *keep = (*m_actions)[Act::KeepTagging];
    QAction *offer = (*m_actions)[Act::OfferTags];
    keep->setCheckable(true);
    offer->setCheckable(true);
    offer->setChecked(m_settings.offersTags);
    m_marks->setOffering(m_settings.offersTags);
    connect(keep, &QAction::triggered, m_marks, &MarksDesk::setSticky);
    connect(m_marks, &MarksDesk::stickyChanged, this, [this, keep](const QString &path, int color) {
        keep->setChecked(!path.isEmpty());
        m_status->showSticky(
            path, color < 0 ? QColor() : chosenTheme(m_settings.theme).tags.at(size_t(color)).tone);
    });
    connect(offer, &QAction::triggered, this, [this](bool isOffering) {
        m_settings.offersTags = isOffering;
        m_marks->setOffering(isOffering);
        remember();
    });
    for (const Act act : {Act::TagArticle, Act::NoteOnArticle, Act::KeepTagging})
        (*m_actions)[act]->setEnabled(!m_library.isReadOnly());
}

// Those that are about the passage that is selected, or what is searched for.
void MainWindow::enableActs()
{
    const bool isSelected = !m_reader->pane().selection().isEmpty();
    for (const Act act :
         {Act::Copy, Act::CopyAsShown, Act::CopyWithCitation, Act::CopyShownWithCitation})
        (*m_actions)[act]->setEnabled(isSelected);
    for (const Act act : {Act::TagSelection, Act::NoteOnSelection, Act::ConvertSelection})
        (*m_actions)[act]->setEnabled(isSelected && !m_library.isReadOnly());
    (*m_actions)[Act::SaveSearch]->setEnabled(m_list->canSaveSearch());
}

void MainWindow::findInArticle()
{
    if (!m_reader->article()) {
        m_status->say(tr("Open an article first: words are then found in it."));
        return;
    }
    m_review->close();
    showReading(Reading::Article);
    m_reader->find();
}

// On behind the last one of an article goes the first one of the next article in the list.
void MainWindow::showNextHit()
{
    if (!prepareForHits() || m_reader->showNextHit())
        return;
    if (!m_list->chooseNext() || !m_reader->showFirstHit())
        m_status->say(tr("That was the last place found."));
}

void MainWindow::showPreviousHit()
{
    if (!prepareForHits() || m_reader->showPreviousHit())
        return;
    if (!m_list->choosePrevious() || !m_reader->showLastHit())
        m_status->say(tr("That was the first place found."));
}

bool MainWindow::prepareForHits()
{
    if (m_list->query().isEmpty()) {
        m_status->say(tr("Search for something first: F3 then goes from one place to the next."));
        return false;
    }
    m_review->close();
    showReading(Reading::Article);
    return true;
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

void MainWindow::offerUndo(const QString &sentence)
{
    m_toastUndoes = m_library.undoLabel();
    m_toast->say(sentence, tr("Undo"), [this] { carryOut(m_library.undo()); });
}

void MainWindow::carryOut(Job<Result<void>> job)
{
    m_marks->saveNotes();
    job.onDone(this, [this](const Result<void> &done) {
        const bool isNothingLeft =
            !done && done.error().code == Error::Code::NotFound && done.error().detail.isEmpty();
        if (!done && !isNothingLeft)
            fail(done.error());
    });
}
