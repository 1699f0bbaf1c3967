#pragma once

#include "library/library.h"

#include <QObject>
#include <QTimer>

#include <optional>

class ProgressLine;
class ReportPanel;

// From files to articles: asks which, imports them while the status line shows how far it has come,
// and says what was left out and why.
class ImportDesk final : public QObject
{
    Q_OBJECT

public:
    // All given must live as long as the desk; dialogs belong to `window`.
    ImportDesk(Library &library, ProgressLine &progress, ReportPanel &report, QWidget *window);

    void askForFiles();
    void askForFolder();
    // Files and folders. What comes while an import runs is imported after it.
    void import(const QStringList &paths);
    bool isImporting() const { return m_job.has_value(); }

Q_SIGNALS:
    void done(const QString &sentence); // what was added

private:
    void finish(const ImportReport &report);

    Library &m_library;
    ProgressLine &m_progress;
    ReportPanel &m_report;
    QWidget *m_window;
    QTimer m_look; // at how far it has come
    std::optional<Job<ImportReport>> m_job;
    QStringList m_waiting;
};

// What an import did, in one sentence.
QString importSentence(const ImportReport &report);
