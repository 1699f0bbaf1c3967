#pragma once

#include "base/worker.h"
#include "library/library.h"
#include "look/theme.h"
#include "window/exportsources.h"
#include "window/lastexport.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class ExchangeTurns;
class ExportDialog;
class QFileDialog;
class ProgressLine;

// From marks to files that other tools read: asks what leaves, in which format and where to, writes
// it while the status line shows how far it has come, and does the same again.
class ExportDesk final : public QObject
{
    Q_OBJECT

public:
    // All given must live as long as the desk; dialogs belong to `window`.
    ExportDesk(Library &library, ProgressLine &progress, ExchangeTurns &turns,
               const QString &settingsFile, QWidget *window);

    void setTheme(const Theme &theme);
    // What was chosen last, and where it went by the token of the format.
    void setHabits(const NoteForm &form, const QMap<QString, QString> &paths);
    void open(const ExportSources &sources);
    // A file that is there has been asked about; a folder is, where notes in it say otherwise.
    void exportTo(const ExportRequest &request, const QString &path);
    // The last export of this library; asks where the file was changed since.
    void again();
    QString lastPath() const { return m_last ? m_last->path : QString(); } // empty: there was none
    bool isExporting() const { return m_isExporting; }                     // or waits for its turn

Q_SIGNALS:
    void chosen(const NoteForm &form, const QString &path);
    void stateChanged(); // of isExporting() and lastPath()
    void written(const QString &sentence, const QString &path);
    void said(const QString &sentence);
    void waits(const QString &sentence); // for its turn at the line
    void failed(const Error &error);

private:
    struct Work
    {
        ExportRequest request;
        QJsonObject json; // of the request, while all that it names is there; empty: of too much
        QString path;
        Overwrite overwrite = Overwrite::Never;
    };

    void askForPath(const ExportRequest &request);
    QFileDialog *pathDialog(const NoteForm &form, QWidget *over);
    void take(const ExportRequest &request, const QString &path);
    void writeAgain(const LastExport &last, const QString &print);
    void ask(const QString &question, const QString &act, const std::function<void()> &then);
    void askToReplace(const QString &question, const Work &work);
    void start(const ExportRequest &request, const QString &path, Overwrite overwrite);
    void begin(const Work &work);
    void write(const Work &work);
    void finish(const Work &work, const Result<ExportReport> &report);
    void fail(const Work &work, const Error &error);
    void remember(const Work &work, const QString &print);
    void end();

    Library &m_library;
    ProgressLine &m_progress;
    ExchangeTurns &m_turns;
    QString m_settingsFile;
    QWidget *m_window;
    Theme m_theme = Theme::of(Theme::Name::Light);
    NoteForm m_form;
    QMap<QString, QString> m_paths;
    QPointer<ExportDialog> m_dialog;
    std::optional<LastExport> m_last;
    bool m_isExporting = false;
    std::optional<Job<Result<ExportReport>>> m_job; // under way
    QTimer m_lookAt;                                // how far it has come
    Worker m_prints{QStringLiteral("export prints")};
};
