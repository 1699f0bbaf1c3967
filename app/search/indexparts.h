#pragma once

#include "search/checkeddirectory.h"
#include "search/commitnote.h"
#include "search/indexsegments.h"
#include "search/segmentdraft.h"

#include <QSet>

#include <boost/shared_ptr.hpp>

// What an index is made of: indexopening.cpp opens and closes it, searchindex.cpp writes and asks.
struct SearchIndex::Parts
{
    QString folder;
    Mode mode = Mode::Read;
    std::shared_ptr<SystemFailure> failure = std::make_shared<SystemFailure>();
    Lucene::DirectoryPtr directory;
    bool hasIndex = false;         // something is committed
    CommitNote note;               // of the last commit
    Lucene::IndexReaderPtr reader; // none before the first commit of a new index
    bool isReaderOld = false;
    IndexSegments read; // of the reader's segments

    // Not committed yet.
    SegmentDraft draft;
    QSet<ArticleId> outdated; // what segments hold of these counts no longer
    qint64 highest = 0;
    bool isWriting = false;
    bool isDoubtful = false; // writing met with damage

    Result<void> open();
    Result<void> openExisting();
    enum class Check { Lengths, Bytes };
    void checkFiles(Check what) const;
    QString unfinishedSign() const;
    Result<void> beginWriting();
    void endWriting() const;
    void openReader();
    void closeReader();
    void add(const IndexEntry &entry);
    void drop(ArticleId id);
    void publish(const IndexStamp &newStamp);
    void addDraft(const Lucene::SegmentInfosPtr &segments);
    Error caughtError() const;
    template <typename Work>
    Result<void> guarded(Work work);
    template <typename Work>
    Result<void> write(Work work);
};

template <typename Work>
Result<void> SearchIndex::Parts::guarded(Work work)
{
    failure->reset(); // Lucene++ gets over some failures by itself
    try {
        work();
        return {};
    } catch (...) {
        return caughtError();
    }
}

template <typename Work>
Result<void> SearchIndex::Parts::write(Work work)
{
    if (mode == Mode::Read)
        return Error{Error::Code::ReadOnly, folder};
    Result<void> done = guarded(work);
    if (!done) {
        draft = {};
        outdated.clear();
        highest = note.highest;
        isDoubtful = isDoubtful || done.error().code == Error::Code::Damaged;
    }
    return done;
}
