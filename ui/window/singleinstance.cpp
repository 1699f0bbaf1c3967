#include "window/singleinstance.h"

#include "paper/link.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2000;               // milliseconds a window has to answer
constexpr int nameLength = 24;               // of the hash: paths of sockets are short (108 bytes)
constexpr qint64 longestMessage = 64 * 1024; // bytes
constexpr char taken[] = "taken\n";          // the answer of a window that has taken it over

QByteArray messageFor(const QStringList &items)
{
    QJsonObject message{{u"verb"_s, items.isEmpty() ? u"raise"_s : u"open"_s}};
    if (!items.isEmpty())
        message.insert(u"items"_s, QJsonArray::fromStringList(items));
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

// As many messages as it takes.
QList<QByteArray> messagesFor(const QStringList &items)
{
    const QByteArray whole = messageFor(items);
    if (whole.size() <= longestMessage || items.size() < 2)
        return {whole};
    const qsizetype half = items.size() / 2;
    return messagesFor(items.first(half)) + messagesFor(items.sliced(half));
}

// nullopt for what asks for nothing that there is.
std::optional<QStringList> itemsIn(const QByteArray &message)
{
    const QJsonObject asked = QJsonDocument::fromJson(message).object();
    const QString verb = asked[u"verb"_s].toString();
    QStringList items;
    if (verb == u"raise"_s)
        return items;
    const QJsonArray given = asked[u"items"_s].toArray();
    for (const auto &item : given)
        items << item.toString();
    items.removeAll(QString());
    return verb == u"open"_s && !items.isEmpty() ? std::optional(items) : std::nullopt;
}

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

bool SingleInstance::handOver(const QStringList &items) const
{
    if (m_socket.isEmpty())
        return false;
    QStringList absolute; // the other window may have been started elsewhere
    for (const QString &item : items)
        absolute << (looksLikeLink(item) ? item : QFileInfo(item).absoluteFilePath());
    const QList<QByteArray> messages = messagesFor(absolute);
    return std::ranges::all_of(messages,
                               [this](const QByteArray &message) { return send(message); });
}

bool SingleInstance::send(const QByteArray &message) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(message);
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
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    const qint64 waiting = socket.bytesAvailable();
    if (waiting <= longestMessage && !socket.canReadLine())
        return; // more is to come
    const auto items = waiting > longestMessage ? std::nullopt : itemsIn(socket.readLine());
    if (!items)
        return socket.abort();
    socket.write(taken);
    socket.flush();
    Q_EMIT arrived(*items);
}
