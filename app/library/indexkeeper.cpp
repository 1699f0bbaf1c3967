#include "library/indexkeeper.h"

#include "hanzi/folding.h"
#include "library/snapshot.h"
#include "store/articlestore.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int articlesAStep = 200;
constexpr qint64 articlesACommit = 5000;

IndexEntry entryOf(const IndexedArticle &article)
{
    return {.id = article.id, .headline = article.headline, .sourceText = article.sourceText};
}

} // namespace

IndexKeeper::IndexKeeper(LibraryFolder folder, Connection db, SearchIndex::Mode mode)
    : m_folder(std::move(folder))
    , m_db(std::move(db))
    , m_mode(mode)
{
}

SearchGround IndexKeeper::ground()
{
    // An index that does not open is no error of a search: the texts are there.
    const bool usable = bool(open()) && m_index;
    return {.db = &m_db, .index = usable ? m_index.get() : nullptr};
}

Result<IndexKeeper::Level> IndexKeeper::catchUp()
{
    const Result<void> opened = open();
    if (!opened)
        return opened.error();
    Result<Level> level = takeStep();
    if (!level) { // the index is as of its last commit again
        m_reached = m_index->stamp().change;
        m_uncommitted = 0;
    }
    return level;
}

Result<IndexKeeper::Level> IndexKeeper::takeStep()
{
    const Snapshot snapshot(m_db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const Result<LibraryStamp> now = libraryStamp(m_db);
    if (!now)
        return now.error();
    m_library = *now;
    if (m_index->stamp().change == m_library.change)
        return Level{};
    const Result<void> removed = removeGone();
    if (!removed)
        return removed.error();
    const Result<bool> updatedAll = updateSome();
    if (!updatedAll)
        return updatedAll.error();
    if (*updatedAll || m_uncommitted >= articlesACommit) {
        const Result<void> committed = commit();
        if (!committed)
            return committed.error();
    }
    const Level level{.done = m_reached - m_begun, .total = m_library.change - m_begun};
    if (level.isLevel())
        m_begun = m_reached;
    return level;
}

// True when none is left.
Result<bool> IndexKeeper::updateSome()
{
    const Result<QList<IndexedArticle>> changed = articlesSince(m_db, m_reached, articlesAStep);
    if (!changed)
        return changed.error();
    QList<IndexEntry> entries;
    for (const IndexedArticle &article : *changed)
        entries << entryOf(article);
    const Result<void> updated = m_index->update(entries);
    if (!updated)
        return updated.error();
    const bool isLast = changed->size() < articlesAStep;
    m_uncommitted += changed->size();
    m_reached = isLast ? m_library.change : changed->last().change;
    return isLast;
}

Result<void> IndexKeeper::beginAnew()
{
    m_index.reset();
    m_isOpened = false;
    if (!QDir(m_folder.index()).removeRecursively())
        return Error{Error::Code::Unwritable, m_folder.index(), {}};
    return open();
}

Result<std::optional<qint64>> IndexKeeper::sizeWhenLevel()
{
    const Result<void> opened = open();
    if (!opened)
        return opened.error();
    const Result<LibraryStamp> now = libraryStamp(m_db);
    if (!now)
        return now.error();
    if (!m_index || m_index->stamp().change != now->change)
        return std::optional<qint64>();
    const Result<qint64> size = m_index->size();
    if (!size)
        return size.error();
    return std::optional(*size);
}

Result<void> IndexKeeper::open()
{
    if (m_isOpened)
        return {};
    const Result<LibraryStamp> now = libraryStamp(m_db);
    if (!now)
        return now.error();
    m_library = *now;
    Result<void> opened = openFitting();
    if (!opened)
        return opened;
    m_reached = m_begun = m_index ? m_index->stamp().change : 0;
    m_uncommitted = 0;
    m_isOpened = true;
    return {};
}

// An index of another epoch, or one ahead of the library, was made from another database.
Result<void> IndexKeeper::openFitting()
{
    if (m_mode == SearchIndex::Mode::Read && !QFileInfo::exists(m_folder.index()))
        return {};
    Result<std::unique_ptr<SearchIndex>> opened = SearchIndex::open(m_folder.index(), m_mode);
    if (!opened)
        return opened.error();
    m_index = std::move(*opened);
    const IndexStamp stamp = m_index->stamp();
    const bool isNew = stamp.change == 0;
    if (isNew || (stamp.epoch == m_library.epoch && stamp.change <= m_library.change))
        return {};
    m_index.reset();
    if (m_mode == SearchIndex::Mode::Read)
        return {};
    if (!QDir(m_folder.index()).removeRecursively())
        return Error{Error::Code::Unwritable, m_folder.index(), {}};
    opened = SearchIndex::open(m_folder.index(), m_mode);
    if (!opened)
        return opened.error();
    m_index = std::move(*opened);
    return {};
}

Result<void> IndexKeeper::removeGone()
{
    const Result<QList<ArticleId>> removed = articlesRemovedSince(m_db, m_reached);
    if (!removed || removed->isEmpty())
        return removed ? Result<void>() : removed.error();
    const Result<QList<ArticleRow>> rows = articleRows(m_db, *removed);
    if (!rows)
        return rows.error();
    QList<ArticleId> gone;
    for (qsizetype at = 0; at < removed->size(); ++at) {
        if (rows->at(at).id == ArticleId{}) // others were brought back since
            gone << removed->at(at);
    }
    return m_index->remove(gone);
}

Result<void> IndexKeeper::commit()
{
    m_uncommitted = 0;
    return m_index->commit(
        {.epoch = m_library.epoch, .change = m_reached, .folding = foldingHash()});
}
