#include "library/libraryparts.h"
#include "store/binstore.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds waitForChanges(20);

// The database of a library that this process may write to.
Result<Connection> openForWriting(const LibraryFolder &folder)
{
    Result<Connection> db = Connection::open(folder.database(), Connection::Mode::Write);
    if (!db)
        return db;
    const Result<void> migrated = migrate(*db);
    if (!migrated)
        return migrated.error();
    return db;
}

Result<void> checkPresence(const LibraryFolder &folder, Library::Access access)
{
    // In this order: a database that another command makes meanwhile is seen by the second.
    if ((access == Library::Access::Create && folder.isFree()) || folder.hasDatabase())
        return {};
    return Error{Error::Code::NoLibrary, folder.path(), {}};
}

// PDF files are read by this program, started again.
ReadingTools readingTools()
{
    return {.childProgram = QCoreApplication::applicationFilePath()};
}

} // namespace

Library::Parts::Parts(LibraryFolder where)
    : folder(std::move(where))
{
}

Library::Parts::~Parts()
{
    close();
}

void Library::Parts::close()
{
    if (closing.exchange(true))
        return;
    {
        const std::lock_guard guard(longMutex);
        for (Progress *progress : std::as_const(underWay))
            progress->stop();
    }
    chores.reset();
    exchanger.reset();
    drawer.reset();
    reader.reset();
    indexer
        ->start([this](Progress &) {
            keeper.reset();
            return true;
        })
        .wait();
    indexer.reset();
    searcher
        ->start([this](Progress &) {
            index.reset();
            return true;
        })
        .wait();
    searcher.reset();
    writer.reset();
}

void Library::Parts::setUnderWay(Progress *progress)
{
    const std::lock_guard guard(longMutex);
    underWay << progress;
    if (closing)
        progress->stop();
}

void Library::Parts::setDone(Progress *progress)
{
    const std::lock_guard guard(longMutex);
    underWay.removeOne(progress);
}

Result<Connection> Library::Parts::openForReading() const
{
    const Connection::Mode mode =
        access == Access::Read ? folder.readingMode() : Connection::Mode::Read;
    return Connection::open(folder.database(), mode);
}

Result<void> Library::Parts::startSearcher()
{
    Result<Connection> db = openForReading();
    if (!db)
        return db.error();
    primeLucene();
    auto connection = std::make_shared<Connection>(std::move(*db));
    searcher
        ->start([this, connection](Progress &) {
            index = std::make_unique<IndexView>(folder, std::move(*connection));
            return true;
        })
        .wait();
    return access == Access::Read ? Result<void>() : startIndexer();
}

Result<void> Library::Parts::startIndexer()
{
    Result<Connection> db = openForReading();
    if (!db)
        return db.error();
    auto connection = std::make_shared<Connection>(std::move(*db));
    indexer
        ->start([this, connection](Progress &) {
            keeper = std::make_unique<IndexKeeper>(folder, std::move(*connection));
            return true;
        })
        .wait();
    return {};
}

void Library::Parts::catchUp(Library *library)
{
    if (access == Access::Read)
        return; // whoever may write keeps the index
    if (isCatchingUp.exchange(true))
        return; // a step waits that will see it all
    indexer->start(
        [this, library](Progress &) {
            isCatchingUp = false;
            if (closing)
                return false;
            const Result<IndexKeeper::Level> level = keeper->catchUp(IndexKeeper::Commit::Seldom);
            if (!level) {
                qWarning("index: %s", qUtf8Printable(level.error().detail));
                return false;
            }
            library->tellIndexProgress(level->done, level->total);
            if (level->isWaiting)
                std::this_thread::sleep_for(waitForChanges);
            if (!level->isLevel())
                catchUp(library);
            return true;
        },
        Priority::Import);
}

Result<void> Library::Parts::catchUpNow(Library *library, Progress &progress)
{
    while (!closing && !progress.stopped()) {
        const Result<IndexKeeper::Level> level = keeper->catchUp(IndexKeeper::Commit::Now);
        if (!level)
            return level.error();
        library->tellIndexProgress(level->done, level->total);
        if (level->isLevel())
            return {};
    }
    return Error{Error::Code::Stopped, {}, {}};
}

Library::Library(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Library::~Library()
{
    m_parts->close(); // its threads still tell this object what changed
}

Result<std::unique_ptr<Library>> Library::open(const QString &folder, Access access,
                                               const QString &holder, int waitMilliseconds)
{
    auto parts = std::make_unique<Parts>(LibraryFolder(folder));
    parts->access = access;
    const Result<void> opened = parts->open(holder, waitMilliseconds);
    if (!opened)
        return opened.error();
    std::unique_ptr<Library> library(new Library(std::move(parts)));
    if (access != Access::Read)
        library->m_parts->catchUp(library.get());
    return library;
}

Result<void> Library::Parts::open(const QString &holder, int waitMilliseconds)
{
    Result<void> present = checkPresence(folder, access);
    if (present)
        present = refuseNewer(folder.database());
    if (!present)
        return present;
    // The tables take as long to read as the database takes to open.
    auto tables = chores->start([this](Progress &) { return loadTables(); });
    Result<void> database =
        access == Access::Read ? Result<void>() : takeForWriting(holder, waitMilliseconds);
    if (database)
        database = openReaders();
    const Result<void> loaded = tables.wait();
    return database ? loaded : database;
}

Result<void> Library::Parts::takeForWriting(const QString &holder, int waitMilliseconds)
{
    if (access == Access::Create) {
        Result<void> made = makeFolders(folder);
        if (!made)
            return made;
    }
    Result<LibraryLock> taken = LibraryLock::take(folder.lock(), holder, waitMilliseconds);
    if (!taken)
        return Error{taken.error().code, folder.path(), taken.error().detail};
    lock.emplace(std::move(*taken));
    Result<void> ours = folder.hasDatabase() ? Result<void>() : makeDatabaseFile(folder);
    if (!ours)
        return ours;
    Result<Connection> db = openForWriting(folder);
    if (!db)
        return db.error();
    if (Result<void> purged = purgeBin(*db); !purged)
        return purged;
    Result<std::unique_ptr<UndoLog>> undo = UndoLog::open(folder.undo());
    if (!undo)
        return undo.error();
    writing = std::make_unique<Writing>(std::move(*db), std::move(*undo), labels);
    return {};
}

Result<void> Library::Parts::openReaders()
{
    for (std::optional<Connection> *connection : {&reading, &browsing}) {
        Result<Connection> db = openForReading();
        if (!db)
            return db.error();
        connection->emplace(std::move(*db));
    }
    Result<void> fits = checkSchema(*reading);
    if (!fits)
        return fits;
    const Result<LibraryStamp> stamp = libraryStamp(*reading);
    if (!stamp)
        return stamp.error();
    uuid = stamp->uuid;
    return startSearcher();
}

Result<void> Library::Parts::loadTables()
{
    const auto places = Gazetteer::load();
    if (!places)
        return places.error();
    gazetteer = *places;
    pageReader = std::make_shared<const PageReader>(gazetteer, readingTools());
    const auto scripts = Renditions::load(gazetteer->fullNames());
    if (!scripts)
        return scripts.error();
    renditions = *scripts;
    return {};
}

QString Library::folder() const
{
    return m_parts->folder.path();
}

QString Library::name() const
{
    return m_parts->folder.name();
}

QString Library::uuid() const
{
    return m_parts->uuid;
}

bool Library::isReadOnly() const
{
    return m_parts->access == Access::Read;
}

const Gazetteer &Library::gazetteer() const
{
    return *m_parts->gazetteer;
}

const Renditions &Library::renditions() const
{
    return *m_parts->renditions;
}

QString defaultLibraryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Baolan"_s;
}

Result<std::shared_ptr<const PageReader>> makePageReader()
{
    const auto gazetteer = Gazetteer::load();
    if (!gazetteer)
        return gazetteer.error();
    return std::make_shared<const PageReader>(*gazetteer, readingTools());
}
