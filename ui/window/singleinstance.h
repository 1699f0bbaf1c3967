#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;

// One window a library: a second start hands its files to the first and ends. The two speak through
// a socket in the folder of the session (XDG_RUNTIME_DIR), named by the library's folder. Without
// such a folder, or when it is open to others, nothing is shared: the lock of the library then
// tells the second start that it is in use.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &libraryFolder, QObject *parent = nullptr);

    // True when a window on this library took the files over and came to the front.
    bool handOver(const QStringList &files) const;
    // From now on files of later starts come by filesArrived(), also none at all.
    void listen();

Q_SIGNALS:
    void filesArrived(const QStringList &files);

private:
    void receive();

    QString m_socket; // path; empty when nothing is shared
    QLocalServer *m_server;
};
