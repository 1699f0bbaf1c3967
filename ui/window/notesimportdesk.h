#pragma once

#include "library/library.h"

#include <QObject>
#include <QTimer>

class ExchangeTurns;
class ProgressLine;

// From a file of notes to marks in the library: what it would bring is looked at first, then the
// reader says whether it comes.
class NotesImportDesk final : public QObject
{
    Q_OBJECT

public:
    // All given must live as long as the desk; dialogs belong to `window`.
    NotesImportDesk(Library &library, ProgressLine &progress, ExchangeTurns &turns,
                    QWidget *window);

    void askForFile();
    // One after the other, each when it is its turn.
    void import(const QStringList &paths);

Q_SIGNALS:
    void acted(const QString &sentence); // undo() takes it back
    void said(const QString &sentence);
    void waits(const QString &sentence); // for its turn at the line
    void failed(const Error &error);

private:
    using Report = Result<NotesImport>;

    void tryNext();
    void begin(const QString &work, const NotesRequest &request,
               void (NotesImportDesk::*then)(const QString &path, const Report &report));
    void carryOut(const QString &work, const NotesRequest &request,
                  void (NotesImportDesk::*then)(const QString &path, const Report &report));
    void propose(const QString &path, const Report &trial);
    void tell(const QString &path, const Report &report);
    bool isLost(const Report &report);

    Library &m_library;
    ProgressLine &m_progress;
    ExchangeTurns &m_turns;
    QWidget *m_window;
    QStringList m_waiting;
    bool m_isBusy = false; // with a file, from looking at it until it has come or not
    std::optional<Job<Report>> m_job;
    QTimer m_lookAt; // how far it has come
};

// What came in, in one sentence, and what of it undo() would leave.
QString notesSentence(const NotesImport &report);
