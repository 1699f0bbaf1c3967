#include "library/backup.h"

#include "base/archive.h"
#include "library/manifest.h"
#include "store/databasecare.h"
#include "store/filestore.h"
#include "store/schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

// The most a manifest may be: a million names.
constexpr qint64 largestManifest = qint64(256) * 1024 * 1024;

constexpr QLatin1StringView databaseName("library.sqlite");
constexpr QLatin1StringView journalName("notes.journal");
constexpr QLatin1StringView manifestName("manifest.json");

QString parentOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

// A folder of our own beside `path`, on the same file system, gone with the object.
Result<std::unique_ptr<QTemporaryDir>> workFolderBeside(const QString &path)
{
    auto work = std::make_unique<QTemporaryDir>(parentOf(path) + u"/.baolan-XXXXXX"_s);
    if (!work->isValid())
        return Error{Error::Code::Unwritable, parentOf(path), work->errorString()};
    return work;
}

// What goes into an archive, and the manifest that says so.
struct Contents
{
    QList<ArchiveMember> members;
    Manifest manifest;

    Result<void> add(const QString &name, const QString &sourcePath)
    {
        const Result<QString> sha256 = sha256OfFile(sourcePath);
        if (!sha256)
            return sha256.error();
        members << ArchiveMember{name, sourcePath};
        manifest.entries.insert(name, {.size = QFileInfo(sourcePath).size(), .sha256 = *sha256});
        return {};
    }
};

Result<void> addPages(const LibraryFolder &folder, Connection &db, Contents &contents)
{
    const Result<QStringList> hashes = storedFiles(db);
    if (!hashes)
        return hashes.error();
    for (const QString &sha256 : *hashes) {
        const QString name = u"pages/"_s + sha256;
        const Result<void> added = contents.add(name, folder.page(sha256));
        if (!added || contents.manifest.entries[name].sha256 != sha256)
            return Error{Error::Code::Damaged, folder.page(sha256),
                         added ? QString() : added.error().detail};
        if (!QFileInfo::exists(folder.lines(sha256)))
            continue;
        if (Result<void> lines = contents.add(name + u".lines"_s, folder.lines(sha256)); !lines)
            return lines;
    }
    return {};
}

// `copy` is a database that nobody else has open.
Result<Contents> contentsOf(const LibraryFolder &folder, const QString &copy)
{
    Contents contents;
    const Result<void> database = contents.add(databaseName, copy);
    if (!database)
        return database.error();
    Result<Connection> db = Connection::open(copy, Connection::Mode::Immutable);
    if (!db)
        return db.error();
    const Result<LibraryStamp> stamp = libraryStamp(*db);
    if (!stamp)
        return stamp.error();
    contents.manifest.library = stamp->uuid;
    const Result<void> pages = addPages(folder, *db, contents);
    if (!pages)
        return pages.error();
    if (QFileInfo::exists(folder.journal())) {
        const Result<void> journal = contents.add(journalName, folder.journal());
        if (!journal)
            return journal.error();
    }
    return contents;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return Error{Error::Code::Unwritable, path, file.errorString()};
    return {};
}

// Puts the entries of an archive into a work folder and takes note of what they are. Only names
// that a backup has are let in, so that no name of an archive ever becomes a path.
class Unpacking final
{
public:
    explicit Unpacking(QString folder)
        : m_folder(std::move(folder))
    {
    }

    Result<void> take(const QString &name, const QByteArray &piece, bool last)
    {
        static const QRegularExpression known(
            u"\\A(?:library\\.sqlite|notes\\.journal|manifest\\.json|pages/[0-9a-f]{64}(?:\\.lines)?)\\z"_s);
        if (!known.match(name).hasMatch())
            return Error{Error::Code::Damaged, {}, u"backup-name:"_s + name};
        if (!m_file.isOpen() && !begin(name))
            return Error{Error::Code::Unwritable, m_file.fileName(), m_file.errorString()};
        m_hash.addData(piece);
        if (m_file.write(piece) != piece.size())
            return Error{Error::Code::DiskFull, m_file.fileName(), m_file.errorString()};
        return last ? finish(name) : Result<void>();
    }

    // Damaged unless exactly what the manifest names was unpacked.
    Result<void> check() const
    {
        QFile file(m_folder + u'/' + manifestName);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Damaged, {}, u"lacks:"_s + manifestName};
        const Result<Manifest> manifest = readManifest(file.read(largestManifest));
        if (!manifest)
            return manifest.error();
        QMap<QString, Manifest::Entry> found = m_found;
        found.remove(manifestName);
        for (auto entry = manifest->entries.begin(); entry != manifest->entries.end(); ++entry) {
            if (found.take(entry.key()) != *entry)
                return Error{Error::Code::Damaged, {}, u"backup-entry:"_s + entry.key()};
        }
        if (!found.isEmpty())
            return Error{Error::Code::Damaged, {}, u"backup-name:"_s + found.firstKey()};
        if (!manifest->entries.contains(databaseName))
            return Error{Error::Code::Damaged, {}, u"lacks:"_s + databaseName};
        return {};
    }

private:
    bool begin(const QString &name)
    {
        m_hash.reset();
        m_file.setFileName(m_folder + u'/' + name);
        return m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
               m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    Result<void> finish(const QString &name)
    {
        m_found.insert(
            name, {.size = m_file.size(), .sha256 = QString::fromLatin1(m_hash.result().toHex())});
        Result<void> synced = syncFile(m_file);
        m_file.close();
        return synced;
    }

    QString m_folder;
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QMap<QString, Manifest::Entry> m_found;
};

// The database of a backup, made ready for its new life.
Result<void> beginNewEpoch(const QString &database)
{
    Result<Connection> db = Connection::open(database, Connection::Mode::Write);
    if (!db)
        return db.error();
    const Result<void> migrated = migrate(*db);
    return migrated ? beginEpoch(*db) : migrated;
}

Result<void> putInPlace(const QString &made, const LibraryFolder &target)
{
    QDir().rmdir(target.path()); // an empty one; renaming needs the name free
    if (!QDir().rename(made, target.path()))
        return Error{Error::Code::Unwritable, target.path(), {}};
    return syncFolder(parentOf(target.path()));
}

bool isMissingOrEmpty(const QString &path)
{
    const QFileInfo info(path);
    return !info.exists() ||
           (info.isDir() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                               QDir::NoDotAndDotDot));
}

Result<void> unpack(const QString &archive, const LibraryFolder &made, Progress &progress)
{
    Result<void> folders = makeFolders(made);
    if (!folders)
        return folders;
    Unpacking unpacking(made.path());
    const auto take = [&](const QString &name, const QByteArray &piece, bool last) {
        return unpacking.take(name, piece, last);
    };
    Result<void> unpacked = readArchive(archive, take, progress);
    if (!unpacked)
        return unpacked;
    Result<void> checked = unpacking.check();
    QFile::remove(made.path() + u'/' + manifestName);
    return checked;
}

// Any other archive or file is not damaged, only not ours.
Result<void> checkIsBackup(const QString &archive)
{
    QFile file(archive);
    const bool isForeign = file.open(QIODevice::ReadOnly) && file.read(2) != "PK";
    const Result<QList<QString>> names = isForeign ? QList<QString>() : archiveNames(archive);
    if (!names)
        return names.error();
    if (!names->contains(manifestName))
        return Error{Error::Code::Damaged, archive, u"no-backup"_s};
    return {};
}

// The reader knows the archive and the folder, not what is made of one on the way to the other.
Error told(const Error &error, const QString &archive, const LibraryFolder &target)
{
    switch (error.code) {
    case Error::Code::Damaged:
        if (error.detail == u"no-backup"_s)
            return error;
        return {error.code, archive, u"broken-backup:"_s + error.detail};
    case Error::Code::NewerLibrary:
        return {error.code, archive, error.detail};
    case Error::Code::DiskFull:
    case Error::Code::Unwritable:
        return {error.code, target.path(), error.detail};
    default:
        return error;
    }
}

Result<void> restoreInto(const LibraryFolder &target, const QString &archive, Progress &progress)
{
    const auto work = workFolderBeside(target.path());
    if (!work)
        return work.error();
    const LibraryFolder made((*work)->filePath(u"library"_s));
    Result<void> unpacked = unpack(archive, made, progress);
    if (!unpacked)
        return unpacked;
    Result<void> begun = beginNewEpoch(made.database());
    if (!begun)
        return begun;
    removeJournals(made.database());
    return putInPlace(made.path(), target);
}

} // namespace

Result<void> writeBackup(const LibraryFolder &folder, Connection &db, const QString &path,
                         Progress &progress)
{
    if (QFileInfo::exists(path))
        return Error{Error::Code::Exists, path, {}};
    const auto work = workFolderBeside(path);
    if (!work)
        return work.error();
    const QString copy = (*work)->filePath(databaseName);
    Result<void> copied = copyDatabase(db, copy, progress);
    if (!copied)
        return copied;
    Result<Contents> contents = contentsOf(folder, copy);
    if (!contents)
        return contents.error();
    const QString manifest = (*work)->filePath(manifestName);
    Result<void> written = writeFile(manifest, contents->manifest.toJson());
    if (!written)
        return written;
    contents->members.prepend({manifestName, manifest});
    return writeArchive(path, contents->members, progress);
}

Result<void> restoreBackup(const QString &archive, const LibraryFolder &target, Progress &progress)
{
    if (!isMissingOrEmpty(target.path()))
        return Error{Error::Code::Exists, target.path(), {}};
    if (!QDir().mkpath(parentOf(target.path())))
        return Error{Error::Code::Unwritable, parentOf(target.path()), {}};
    Result<void> isOurs = checkIsBackup(archive);
    Result<void> restored = isOurs ? restoreInto(target, archive, progress) : isOurs;
    return restored ? restored : Result<void>(told(restored.error(), archive, target));
}
