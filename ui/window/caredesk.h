#pragma once

#include "library/library.h"

#include <QObject>

class ProgressLine;
class ReportPanel;
class Restoring;

// Care of the library: backing it up, bringing a backup back, checking it.
class CareDesk final : public QObject
{
    Q_OBJECT

public:
    // All given must live as long as the desk; dialogs belong to `window`.
    CareDesk(Library &library, ProgressLine &progress, ReportPanel &report, QWidget *window);

    void askWhereToBackUp();
    void askWhatToRestore();
    void askForLibrary();
    void check();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const Error &error);
    void libraryChosen(const QString &folder); // to be opened instead of this one

private:
    void show(const Result<QStringList> &problems);

    Library &m_library;
    ProgressLine &m_progress;
    ReportPanel &m_report;
    QWidget *m_window;
    Restoring *m_restoring;
};
