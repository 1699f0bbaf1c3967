#pragma once

#include "library/library.h"
#include "window/mainwindow.h"
#include "window/problempage.h"
#include "window/singleinstance.h"

#include <memory>

// The library that is open and the window on it, one after the other as the reader chooses.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(const QString &settingsFile);

    // False when a window that is open already took it over.
    bool open(const QString &folder, const QStringList &items); // files and links

private:
    void openWith(const QString &folder, Library::Access access);
    void showWindow();
    void openItems(const QStringList &items);
    void showProblem(const QString &folder, const Error &error);

    QString m_settingsFile;
    QStringList m_items; // to be opened once a library is
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window; // after the library: it goes first
    std::unique_ptr<ProblemPage> m_problem;
};
