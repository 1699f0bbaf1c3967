#pragma once

#include "library/libraryfolder.h"
#include "library/searching.h"
#include "search/searchindex.h"
#include "store/connection.h"
#include "store/schema.h"

#include <memory>
#include <optional>

// The search index of an open library, kept level with its database. All members, the destructor
// too, are called on the search thread. In Read mode nothing is ever written.
class IndexKeeper final
{
public:
    IndexKeeper(LibraryFolder folder, Connection db, SearchIndex::Mode mode);

    // What searches go by. Opens the index at the first call; where there is none that fits the
    // library, every text is compared.
    SearchGround ground();

    // How far the index is behind, in change numbers, since catching up began.
    struct Level
    {
        qint64 done = 0;
        qint64 total = 0;
        bool isLevel() const { return done == total; }
    };
    // Takes some hundred changed articles into the index: one step, so that a search need not wait
    // long. Commits when level and every few thousand articles.
    Result<Level> catchUp();

    // Throws the index away; catchUp() builds it anew.
    Result<void> beginAnew();

    // Articles in the index; nullopt while it is not level with the library, or there is none.
    Result<std::optional<qint64>> sizeWhenLevel();

private:
    Result<void> open();
    Result<void> openFitting();
    Result<void> removeGone();
    Result<void> commit();
    Result<Level> takeStep();
    Result<bool> updateSome();

    LibraryFolder m_folder;
    Connection m_db;
    SearchIndex::Mode m_mode;
    std::unique_ptr<SearchIndex> m_index;
    bool m_isOpened = false;
    LibraryStamp m_library; // as of the last look
    qint64 m_begun = 0;     // change number at which catching up began
    qint64 m_reached = 0;   // newest change handed to the index, committed or not
    qint64 m_uncommitted = 0;
};
