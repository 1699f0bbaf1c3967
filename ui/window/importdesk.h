#pragma once

#include "library/library.h"
#include "look/theme.h"
#include "window/shownplaces.h"

#include <QObject>
#include <QTimer>

#include <optional>

class ImportPanel;
class ProgressLine;
class ReportPanel;
struct ImportChoices;
struct ReportRow;

// From files to articles: asks which and what is known of them, imports them while panel and status
// line show how far it has come, and says what became of each.
class ImportDesk final : public QObject
{
    Q_OBJECT

public:
    // All given must live as long as the desk; dialogs belong to `window`.
    ImportDesk(Library &library, ProgressLine &progress, ReportPanel &report, QWidget *window);

    ImportPanel *panel() const { return m_panel; } // belongs to whom it is handed to
    void setTheme(const Theme &theme);
    void askForFiles();
    void askForFolder();
    void askForText(); // of a page to be pasted; begins with what the clipboard holds
    // Files and folders, at once. What comes while an import runs is imported after it.
    void import(const QStringList &paths);
    bool isImporting() const { return m_job.has_value(); }

Q_SIGNALS:
    void panelWanted();                         // to be seen
    void panelClosed();                         // the reader is done with it
    void reviewWanted(const QString &fileName); // of a file that was imported
    void done(const QString &sentence);         // what was added
    void failed(const Error &error);

private:
    void connectPanel();
    void askAbout(const QStringList &paths);
    void importChosen(const QStringList &paths, const ImportChoices &choices);
    void rememberColumns(const ImportChoices &choices);
    void importPasted(const ImportChoices &choices);
    void begin(Job<ImportReport> job);
    void finish(const ImportReport &report);
    void previewEncoding(const QString &path, const QString &encoding);
    void previewPattern(const QStringList &paths, const QString &pattern);
    void previewColumns(const QString &path);

    Library &m_library;
    ShownPlaces m_places;
    ProgressLine &m_progress;
    ReportPanel &m_report;
    QWidget *m_window;
    ImportPanel *m_panel;
    QTimer m_look; // at how far it has come
    std::optional<Job<ImportReport>> m_job;
    QList<ImportRequest> m_waiting;
    qint64 m_previews = 0; // number of the preview asked for last
    qint64 m_patterns = 0; // the same
};

// What an import did, in one sentence.
QString importSentence(const ImportReport &report);
// What became of each file, in words.
QList<ReportRow> reportRows(const ImportReport &report, const ShownPlaces &places);
