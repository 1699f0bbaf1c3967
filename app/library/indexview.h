#pragma once

#include "library/libraryfolder.h"
#include "library/searching.h"
#include "search/searchindex.h"
#include "store/connection.h"
#include "store/schema.h"

#include <QStringList>

#include <memory>
#include <optional>

// The search index of an open library as searches see it, beside the IndexKeeper that may be
// writing it on another thread. Never waits for that: while there is no index that fits the
// library, every text is compared. All members, the destructor too, are called on the search
// thread; nothing is written.
class IndexView final
{
public:
    IndexView(LibraryFolder folder, Connection db);

    // What searches go by at this moment.
    SearchGround ground();

    // Articles in the index; nullopt while it is not level with the library, or there is none.
    // Reads all of it: Damaged when a byte is not as it was written, and when it was made from
    // another library.
    Result<std::optional<qint64>> sizeWhenLevel();

private:
    Result<void> look();
    Result<void> open();
    Result<void> checkFit() const;
    QStringList indexState() const;

    LibraryFolder m_folder;
    Connection m_db;
    LibraryStamp m_library; // as of the last look
    std::unique_ptr<SearchIndex> m_index;
    // Of an index that could not be used: not tried again until the folder has changed.
    std::optional<Error> m_refusal;
    QStringList m_refusedState;
};
