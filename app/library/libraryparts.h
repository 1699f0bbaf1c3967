#pragma once

#include "base/worker.h"
#include "library/importing.h"
#include "library/indexkeeper.h"
#include "library/indexview.h"
#include "library/library.h"
#include "library/libraryfolder.h"
#include "library/lock.h"
#include "library/noteplaces.h"
#include "library/pageediting.h"
#include "library/snapshot.h"
#include "library/writing.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

// What an open library consists of. Each worker owns one connection; the order of the members is
// the order of life: the lock is freed last, the writing connection closes after all readers.
struct Library::Parts
{
    explicit Parts(LibraryFolder where);
    ~Parts();

    LibraryFolder folder;
    Access access = Access::Read;
    QString uuid;
    std::shared_ptr<const Gazetteer> gazetteer;
    std::shared_ptr<const Renditions> renditions;
    std::shared_ptr<const PageReader> pageReader;

    std::optional<LibraryLock> lock;
    std::shared_ptr<ActLabels> labels = std::make_shared<ActLabels>();
    std::unique_ptr<Writing> writing;    // of the writer's thread; none in Read mode
    std::optional<Connection> reading;   // of the main thread
    std::optional<Connection> browsing;  // of the reader's thread
    std::unique_ptr<IndexView> index;    // of the search thread: made and destroyed there
    std::unique_ptr<IndexKeeper> keeper; // of the index thread likewise; none in Read mode

    std::atomic<bool> closing = false;
    std::atomic<bool> isCatchingUp = false; // a step on the index thread has still to begin
    std::mutex longMutex;
    QList<Progress *> underWay; // of the long jobs

    std::unique_ptr<Worker> writer = std::make_unique<Worker>(QStringLiteral("writer"));
    std::unique_ptr<Worker> searcher = std::make_unique<Worker>(QStringLiteral("search"));
    std::unique_ptr<Worker> indexer = std::make_unique<Worker>(QStringLiteral("index"));
    std::unique_ptr<Worker> reader = std::make_unique<Worker>(QStringLiteral("reader"));
    std::unique_ptr<Worker> drawer =
        std::make_unique<Worker>(QStringLiteral("drawer")); // of sheets
    std::unique_ptr<Worker> chores =
        std::make_unique<Worker>(QStringLiteral("chores")); // imports, backups …
    std::unique_ptr<Worker> exchanger = std::make_unique<Worker>(QStringLiteral("exchange"));

    Result<void> open(const QString &holder, int waitMilliseconds);
    Result<void> takeForWriting(const QString &holder, int waitMilliseconds);
    Result<void> openReaders();
    Result<void> startSearcher();
    Result<void> startIndexer();
    Result<void> loadTables();
    // Stops what is under way and ends the threads; once.
    void close();
    Result<Connection> openForReading() const;
    PageTools pageTools() const;

    // One step of catching up on the index thread, and after it the next.
    void catchUp(Library *library);
    // All steps at once; on the index thread.
    Result<void> catchUpNow(Library *library, Progress &progress);

    // Work on the writer's thread as work(Writing &) -> Result<T>; ReadOnly without one.
    template <typename Work>
    auto write(Work work, Priority priority = Priority::Reader)
    {
        using T = std::invoke_result_t<Work, Writing &>;
        return writer->start(
            [this, work](Progress &) -> T {
                if (!writing)
                    return Error{Error::Code::ReadOnly, folder.path(), {}};
                return work(*writing);
            },
            priority);
    }

    // Long jobs: stopped when the library closes.
    template <typename Work>
    auto startLong(Worker &worker, Work work)
    {
        return worker.start([this, work](Progress &progress) {
            setUnderWay(&progress);
            auto result = work(progress);
            setDone(&progress);
            return result;
        });
    }
    template <typename Work>
    auto startChore(Work work)
    {
        return startLong(*chores, work);
    }
    void setUnderWay(Progress *progress);
    void setDone(Progress *progress);

    // What a filter's query finds; nullopt without one. Not on the search thread.
    Result<std::optional<QList<ArticleId>>> foundBy(const ExportRequest &request);

    // Where those words stand, best first. Not on the search thread.
    Result<QList<ArticleId>> articlesWith(const QString &words, qsizetype most);
    Result<NotesImport> storeIncoming(const IncomingNotes &notes, const NotePlaces &places,
                                      const NotesRequest &request, const QString &creator,
                                      Progress &progress);

    ImportReport importAsAct(const ImportTools &tools, const ImportRequest &request,
                             Progress &progress);
};
