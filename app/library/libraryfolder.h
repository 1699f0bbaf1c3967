#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/connection.h"

#include <QByteArray>
#include <QFile>
#include <QString>

// Where things lie in a library's folder. Paths only; nothing here opens the database.
class LibraryFolder final
{
public:
    explicit LibraryFolder(const QString &path);

    QString path() const { return m_path; }
    QString name() const;
    QString database() const;
    QString lock() const;
    QString index() const;
    QString pages() const;
    QString page(const QString &sha256) const; // the imported bytes of that hash
    // The lines read from those bytes, where they are no plain text (see ingest/keptlines.h).
    QString lines(const QString &sha256) const;
    QString journal() const;
    QString undo() const; // the undo log's scratch file

    bool hasDatabase() const;
    // A library may be made here: the folder is missing, or nothing is in it but what an
    // interrupted making leaves.
    bool isFree() const;
    // How readers open the database: Immutable where nobody can write and no -wal is left.
    Connection::Mode readingMode() const;

private:
    QString m_path;
};

// Makes the folder and those in it, for the reader's eyes only. Unwritable, DiskFull.
Result<void> makeFolders(const LibraryFolder &folder);

// An empty file for a database that is still to be made: SQLite gives it, its -wal and its -shm
// the rights that it finds, which are the reader's alone. Unwritable, DiskFull.
Result<void> makeDatabaseFile(const LibraryFolder &folder);

// Keeps imported bytes under their sha256: written beside, synced, renamed. Bytes that are there
// already are left as they are, others under that name are mended. Unwritable, DiskFull.
Result<void> keepPage(const LibraryFolder &folder, const QString &sha256, const QByteArray &bytes);

// The same for bytes of any number, read piece by piece while they are hashed; their sha256.
// Unreadable, Unwritable, DiskFull, Stopped. `progress` is not advanced.
Result<QString> keepStream(const LibraryFolder &folder, QIODevice &bytes, const Progress &progress);
// The same for the lines read from such bytes; those that are there already are replaced.
Result<void> keepLines(const LibraryFolder &folder, const QString &sha256, const QByteArray &lines);
// Bytes that nothing stored refers to, and their lines.
void forgetPage(const LibraryFolder &folder, const QString &sha256);

// Removes the -wal and -shm that stand beside a database which is not open.
void removeJournals(const QString &database);

// Bytes written to an open file are on the disk afterwards. Unwritable, DiskFull.
Result<void> syncFile(QFile &file);
// Makes a rename or a new file in `folder` last through a power cut.
Result<void> syncFolder(const QString &folder);

// Lower-case hex.
QString sha256Of(const QByteArray &bytes);
// Of a file, read piece by piece. NotFound, Unreadable.
Result<QString> sha256OfFile(const QString &path);
