#include "window/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2000;      // milliseconds a window has to answer
constexpr int nameLength = 24;      // of the hash: paths of sockets are short (108 bytes)
constexpr char taken[] = "taken\n"; // the answer of a window that has taken the files

// The session's folder, when it is ours and nobody else's.
QString sessionFolder()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    struct stat status
    {
    };
    if (folder.isEmpty() || stat(QFile::encodeName(folder).constData(), &status) != 0)
        return {};
    const bool isPrivate = status.st_uid == geteuid() && (status.st_mode & 0077) == 0;
    return isPrivate && S_ISDIR(status.st_mode) ? folder : QString();
}

QString socketOf(const QString &libraryFolder)
{
    const QString session = sessionFolder();
    if (session.isEmpty())
        return {};
    const QFileInfo folder(libraryFolder);
    const QString path = folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return session + u"/baolan-"_s + QString::fromLatin1(hash.toHex().left(nameLength));
}

} // namespace

SingleInstance::SingleInstance(const QString &libraryFolder, QObject *parent)
    : QObject(parent)
    , m_socket(socketOf(libraryFolder))
    , m_server(new QLocalServer(this))
{
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList &files) const
{
    if (m_socket.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patience))
        return false;
    QStringList paths; // the other window may have been started elsewhere
    for (const QString &file : files)
        paths << QFileInfo(file).absoluteFilePath();
    QDataStream stream(&socket);
    stream << paths;
    socket.waitForBytesWritten(patience);
    return socket.waitForReadyRead(patience) && socket.readAll() == taken;
}

void SingleInstance::listen()
{
    if (m_socket.isEmpty())
        return;
    // Whoever holds the library's lock is the only one: a socket that is there is a dead one's.
    QLocalServer::removeServer(m_socket);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->listen(m_socket);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList files;
            stream >> files;
            if (!stream.commitTransaction())
                return; // more is to come
            socket->write(taken);
            socket->flush();
            Q_EMIT filesArrived(files);
        });
    }
}
