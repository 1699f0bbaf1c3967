#pragma once

#include "base/worker.h"
#include "library/library.h"

#include <QObject>

class ProgressLine;

// From a backup to a library: asks for the archive and for an empty folder, and writes it there.
class Restoring final : public QObject
{
    Q_OBJECT

public:
    // Both given must live as long as this; dialogs belong to `window`.
    Restoring(ProgressLine &progress, QWidget *window);

    void ask();

Q_SIGNALS:
    void restored(const QString &folder); // a library
    void failed(const Error &error);

private:
    void askWhere(const QString &archive);
    void restore(const QString &archive, const QString &folder);

    ProgressLine &m_progress;
    QWidget *m_window;
    Worker m_worker;
};
