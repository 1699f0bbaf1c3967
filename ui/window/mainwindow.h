#pragma once

#include "library/library.h"
#include "look/theme.h"
#include "window/settings.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class Actions;
class CareDesk;
class DropVeil;
class ExportDesk;
class Header;
class ImportDesk;
class ListDesk;
class MarksDesk;
class MarksPanel;
class NoticeBar;
class ProgressLine;
class QLabel;
class QSplitter;
class ReaderDesk;
class ReportPanel;
class Toast;

// The window on one library: sidebar, list, article, marks. It puts the desks together; each of
// them tells its own story.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    // Settings are read from the file and kept up to date in it.
    MainWindow(std::unique_ptr<Library> library, const QString &settingsFile);
    ~MainWindow() override;

    Library &library() { return *m_library; }
    void importPaths(const QStringList &paths);
    void raiseToFront();
    void exportMarks(const QString &path); // of the articles in the list

Q_SIGNALS:
    void libraryChosen(const QString &folder); // open it in place of this one

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeColumns();
    void makeStatusLine();
    void connectReading();
    void connectMarks();
    void connectWork();
    void connectHeader();
    void connectActions();
    void connectActs(); // the part of the actions that changes the library
    void restoreLast();

    void applyTheme();
    void applyScripts();
    void setTextSize(int pixels);
    void setColumnShown(QWidget *column, bool shown);
    void fitColumns();
    void showUndo();
    void undo(Job<Result<void>> job);
    void showLibrary(qint64 articles);
    void goToPane(int step);
    void fail(const Error &error);
    void remember(); // settings are saved a second after the last change
    void saveNow();

    std::unique_ptr<Library> m_library;
    QString m_settingsFile;
    Settings m_settings;
    Theme m_theme;
    QTimer m_save;
    Actions *m_actions;
    Header *m_header;
    NoticeBar *m_notice;
    QSplitter *m_columns;
    ListDesk *m_list;
    ReaderDesk *m_reader;
    MarksPanel *m_marksPanel;
    MarksDesk *m_marks;
    ReportPanel *m_report;
    ProgressLine *m_progress;
    QLabel *m_libraryLine;
    QLabel *m_scriptsLine;
    DropVeil *m_veil;
    Toast *m_toast;
    ImportDesk *m_import;
    ExportDesk *m_export;
    CareDesk *m_care;
    bool m_isNarrow = false;      // marks are shown only when asked for
    bool m_drawerIsOpen = false;  // they were
};
