#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

// One window a library: a second start hands what it was to open to the first and ends. It can ask
// for two things only, to come to the front and to open files or a link, in a line of JSON of at
// most 64 KiB: {"verb":"raise"} and {"verb":"open","items":[…]}. The two speak through a socket in
// the folder of the session (XDG_RUNTIME_DIR), named by the library's folder. Without such a
// folder, or when it is open to others, nothing is shared: the lock of the library then tells the
// second start that it is in use.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &libraryFolder, QObject *parent = nullptr);

    // Files and links. True when a window on this library took all of them and came to the front.
    bool handOver(const QStringList &items) const;
    // From now on what later starts are to open comes by arrived(), also nothing at all.
    void listen();

Q_SIGNALS:
    void arrived(const QStringList &items);

private:
    bool send(const QByteArray &message) const;
    void receive();
    void read(QLocalSocket &socket);

    QString m_socket; // path; empty when nothing is shared
    QLocalServer *m_server;
};
