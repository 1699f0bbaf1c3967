#pragma once

#include "base/worker.h"
#include "library/library.h"
#include "look/theme.h"
#include "reader/readerpane.h"
#include "window/settings.h"
#include "window/shownplaces.h"

#include <QWidget>

#include <array>
#include <functional>
#include <memory>
#include <optional>

class ArticleFind;
class EmptyView;
class FindBar;
class QLabel;
class InformationPanel;
class QStackedWidget;
class QToolButton;

// The article that is open: what is known of it in a line above, its renditions below.
class ReaderDesk final : public QWidget
{
    Q_OBJECT

public:
    // `library` must live as long as the desk.
    explicit ReaderDesk(Library &library, QWidget *parent = nullptr);

    ReaderPane &pane() { return *m_pane; }
    std::optional<ArticleId> article() const { return m_article; }
    QString articleUuid() const;

    void setTheme(const Theme &theme);
    void setScripts(ScriptChoice left, ScriptChoice right);
    void setPanes(PaneChoice panes);
    void setAids(const ReadingAids &aids);
    // The words that decide conversions have changed: the passage in view stays.
    void remakeRenditions();
    // Opens it at the first match of the query, else at its beginning: whoever knows a better place
    // goes there when it is entered.
    void open(ArticleId id, const QString &query);
    // What is open may have been put right: the passage in view stays. Empty when it is gone.
    void reload();
    void setQuery(const QString &query); // paints its matches in the article that is open
    // From one match of the query to another, which is selected; false where there is none.
    bool showNextHit() { return showHit(m_hit + 1); }
    bool showPreviousHit() { return showHit(m_hit < 0 ? m_hits.size() - 1 : m_hit - 1); }
    bool showFirstHit() { return showHit(0); }
    bool showLastHit() { return showHit(m_hits.size() - 1); }
    bool hasHits() const { return !m_hits.isEmpty(); }
    void showPlace(TextRange range); // selects it; the next match is the one after it
    ReadState state() const { return m_stored.row.state; } // of the article that is open
    bool isStarred() const { return m_stored.row.isStarred; }
    void refreshState(); // it may be another now
    // The selected passage as it is shown, for a quote.
    Library::ShownQuote shownQuote() const;
    // The selected words as a phrase, with what they become in the column they were selected in;
    // nothing when none are, or they run over more than one line.
    std::optional<ReaderPhrase> phraseOfSelection() const;
    QString paper() const; // of the article that is open; may be empty
    void toggleInformation();
    void correctText(); // of the paragraph that holds selection or caret
    void find();        // words in the article that is open
    // What to do while nothing is open.
    void sayEmpty(const QString &text, const QString &act);

Q_SIGNALS:
    void articleLeft();                // another one is about to be opened
    void articleEntered(ArticleId id); // opened, not only read anew
    void articleOpened(ArticleId id);
    void articleGone(); // what was open is in the library no more
    void failed(const Error &error);
    // Words are to be converted so from now on. Without id, uuid, creator and times.
    void phraseRequested(const ReaderPhrase &phrase);
    void emptyActRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    std::array<Wording, 2> wordingsByColumn();
    std::function<ReaderText()> readerText(); // may be called on another thread
    void showHits(const QString &query);
    void paintHits(); // unless words of the article are being found
    bool showHit(qsizetype number);
    void showContext();
    void showCorrections();
    void saveCorrection(TextRange range, const QString &text, Correction::Cause cause);
    void withdrawCorrection(const QString &uuid);
    void closeGone();
    void follow(); // what is open may have changed
    void showScript();
    void beginReading();

    Library &m_library;
    QStackedWidget *m_stack;
    EmptyView *m_empty;
    QToolButton *m_context;
    QLabel *m_script; // the one the article came in
    InformationPanel *m_information;
    ReaderPane *m_pane;
    FindBar *m_findBar;
    ArticleFind *m_find;
    std::optional<ArticleId> m_article;
    StoredArticle m_stored;
    QString m_query;
    QList<TextRange> m_hits;
    qsizetype m_hit = -1; // shown last; -1: none yet
    ShownPlaces m_places;
    ScriptChoice m_left = ScriptChoice::Simplified;
    ScriptChoice m_right = ScriptChoice::Traditional;
    ReadingAids m_aids;
    int m_remaking = 0;               // counts what was asked for; only the last is shown
    std::unique_ptr<Worker> m_worker; // makes the renditions of long articles
};
