#include "library/backup.h"
#include "library/libraryparts.h"
#include "library/problems.h"

// The care of a library.

Job<Result<QStringList>> Library::problems()
{
    Parts *parts = m_parts.get();
    return parts->startChore([parts](Progress &progress) -> Result<QStringList> {
        Result<Connection> db = parts->openForReading();
        if (!db)
            return db.error();
        Result<QStringList> found = storedProblems(parts->folder, *db, progress);
        if (!found)
            return found;
        const auto indexed =
            parts->searcher->start([parts](Progress &) { return parts->index->sizeWhenLevel(); });
        Result<QStringList> ofIndex = indexProblems(*db, Job(indexed).wait());
        if (!ofIndex)
            return ofIndex;
        return *found + *ofIndex;
    });
}

Job<Result<void>> Library::reindex()
{
    return m_parts->indexer->start(
        [this, parts = m_parts.get()](Progress &progress) -> Result<void> {
            if (!parts->writing)
                return Error{Error::Code::ReadOnly, parts->folder.path(), {}};
            const Result<void> begun = parts->keeper->beginAnew();
            return begun ? parts->catchUpNow(this, progress) : begun;
        });
}

Job<Result<void>> Library::completeIndex()
{
    return m_parts->indexer->start(
        [this, parts = m_parts.get()](Progress &progress) -> Result<void> {
            if (!parts->writing)
                return Error{Error::Code::ReadOnly, parts->folder.path(), {}};
            return parts->catchUpNow(this, progress);
        });
}

Job<Result<void>> Library::backup(const QString &path)
{
    Parts *parts = m_parts.get();
    return parts->startChore([parts, path](Progress &progress) -> Result<void> {
        Result<Connection> db = parts->openForReading();
        if (!db)
            return db.error();
        return writeBackup(parts->folder, *db, path, progress);
    });
}

Result<void> Library::restore(const QString &archive, const QString &folder, Progress &progress)
{
    return restoreBackup(archive, LibraryFolder(folder), progress);
}
