#pragma once

#include "library/library.h"
#include "look/theme.h"
#include "window/settings.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class BinDesk;
class Actions;
class CareDesk;
class CodebookDesk;
class Columns;
class ConcordanceDesk;
class PlacesDesk;
class DropVeil;
class ExchangeTurns;
class ExportDesk;
class Header;
class ImportDesk;
class ListDesk;
class MarksDesk;
class MarksPanel;
class MemoDesk;
class NoticeBar;
class NotesImportDesk;
class PassagesDesk;
class PhrasesDesk;
class QuietReading;
class ReaderDesk;
class ReadingPlaces;
class QStackedWidget;
class ReportPanel;
class ReviewDesk;
class ShortcutsPage;
class StateDesk;
class StatusLine;
class Toast;

// The window on one library: sidebar, list, article, marks. It puts the desks together and says to
// one what happened at another; each of them tells its own story.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // `library` must live longer than the window. Settings are read from that file and kept up to
    // date in it.
    MainWindow(Library &library, const QString &settingsFile);

    void importPaths(const QStringList &paths);
    void raiseToFront();
    // Opens the article and shows the passage a link leads to; says so when there is none.
    void openLink(const QString &link);

Q_SIGNALS:
    void libraryChosen(const QString &folder); // to be opened in place of this one

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectReading();
    void connectMarks();
    void connectMemos();
    void connectWork();
    void connectExchange(); // what leaves and comes in
    void openExport();
    void showExchange(); // what can be done of it now
    void connectReview();
    void connectConcordance();
    void connectPassages();
    void connectPlaces();
    void connectCodebook();
    void showPlace(const HitPlace &place);
    void connectHeader();
    void connectActions();
    void connectFlow(); // how reading goes on
    void connectStates();
    void connectQuotes();
    void connectPaper();
    void connectDragging();
    void showFlow(); // what can be done of it now
    void openShortcuts();
    void copyQuote(const Library::ShownQuote &shown);
    void connectTagging();
    void connectTextSize();
    void connectUndo();
    void enableActs();
    void findInArticle();
    void showNextHit(); // of the search, through the articles of the list
    void showPreviousHit();
    bool prepareForHits(); // false, and said, when nothing was searched for
    void openLastArticle();
    void applyTheme();
    void applyScripts();
    void setTextSize(int pixels);
    void showUndo();
    void offerUndo(const QString &sentence); // of the act that was just carried out
    void offerFolder(const QString &sentence, const QString &path); // where it was written
    void carryOut(Job<Result<void>> job);
    void opened(ArticleId id);
    QWidget *makeSidebarColumn();
    enum class Reading { Article, Review, Import, Concordance, Passages };
    void showReading(Reading what);
    void showPages(bool isWanted); // those to be checked, in place of the articles
    void leaveReview();
    void toggleConcordance();
    void openConcordance();
    void togglePassages();
    void fail(const Error &error);
    void remember(); // settings are saved a second after the last change
    void saveSettingsNow();

    Library &m_library;
    QString m_settingsFile;
    Settings m_settings;
    QTimer m_save;
    Actions *m_actions;
    ListDesk *m_list;
    ReaderDesk *m_reader;
    MarksPanel *m_marksPanel;
    MarksDesk *m_marks;
    MemoDesk *m_memos;
    Header *m_header;
    NoticeBar *m_notice;
    ReportPanel *m_report;
    StatusLine *m_status;
    ReviewDesk *m_review;
    ImportDesk *m_import;
    ConcordanceDesk *m_concordance;
    PassagesDesk *m_passages;
    PlacesDesk *m_places;
    QStackedWidget *m_lists;   // articles, pages
    QStackedWidget *m_reading; // as Reading counts what is there
    Columns *m_columns;
    ExchangeTurns *m_turns;
    ExportDesk *m_export;
    NotesImportDesk *m_notesImport;
    CareDesk *m_care;
    PhrasesDesk *m_phrases;
    BinDesk *m_bin;
    StateDesk *m_states;
    ReadingPlaces *m_way;
    QuietReading *m_quiet;
    QPointer<ShortcutsPage> m_shortcuts; // while it is open
    CodebookDesk *m_codebook;
    DropVeil *m_veil;
    Toast *m_toast;
    bool m_isLosingNotes = false;
    bool m_isMovingOn = false; // what was open is gone: the next one, once the list knows it // the
                               // reader was told, and closes all the same
    QString m_toastUndoes;     // the label of the act that could be undone when the toast came
};
