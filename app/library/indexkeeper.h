#pragma once

#include "library/libraryfolder.h"
#include "search/searchindex.h"
#include "store/articlestore.h"
#include "store/connection.h"
#include "store/schema.h"

#include <QElapsedTimer>

#include <memory>

// Keeps the search index of a library that is open for writing level with its database. All
// members, the destructor too, are called on the index thread; searches go by an IndexView.
class IndexKeeper final
{
public:
    IndexKeeper(LibraryFolder folder, Connection db);

    // How far the index is behind, in change numbers, since catching up began.
    struct Level
    {
        qint64 done = 0; // committed
        qint64 total = 0;
        bool isWaiting = false; // nothing left to do but a commit that may wait for more
        bool isLevel() const { return done == total; }
    };
    // Takes some hundred changed articles into the index. Commits every few thousand articles and
    // once it knows all; unless Now, not more than once a second: an import would have it commit
    // all the time. An index that is damaged, or was made from another library, is begun anew.
    enum class Commit { Now, Seldom };
    Result<Level> catchUp(Commit commit);

    // Throws the index away; catchUp() builds it anew.
    Result<void> beginAnew();

private:
    // What changed in the database since the index was handed the last of it.
    struct Changes
    {
        QList<ArticleId> gone;
        QList<IndexedArticle> articles;
        bool isAll = false; // no later ones are left
    };

    Result<void> open();
    Result<void> openFitting();
    Result<Changes> nextChanges();
    Result<Level> takeStep(Commit commit);
    Result<Level> openAgain(const Error &error);
    Result<void> take(const Changes &changes);
    Result<void> commit();

    LibraryFolder m_folder;
    Connection m_db;
    std::unique_ptr<SearchIndex> m_index; // none until the first call that needs it
    LibraryStamp m_library;               // as of the last look
    qint64 m_begun = 0;                   // change number at which catching up began
    qint64 m_reached = 0;                 // newest change handed to the index, committed or not
    qint64 m_uncommitted = 0;             // articles
    QElapsedTimer m_sinceCommit;
};
