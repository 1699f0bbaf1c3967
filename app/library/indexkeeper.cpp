#include "library/indexkeeper.h"

#include "hanzi/folding.h"
#include "library/snapshot.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int articlesAStep = 500;
constexpr qint64 articlesACommit = 3000; // about what is gathered in memory at once
constexpr qint64 commitPause = 1000;     // milliseconds

QList<IndexEntry> entriesOf(const QList<IndexedArticle> &articles)
{
    QList<IndexEntry> entries;
    entries.reserve(articles.size());
    for (const IndexedArticle &article : articles)
        entries.append({.id = article.id,
                        .headline = article.headline,
                        .sourceText = article.sourceText,
                        .byline = article.byline,
                        .section = article.section,
                        .labels = article.labels});
    return entries;
}

} // namespace

IndexKeeper::IndexKeeper(LibraryFolder folder, Connection db)
    : m_folder(std::move(folder))
    , m_db(std::move(db))
{
}

Result<IndexKeeper::Level> IndexKeeper::catchUp(Commit commit)
{
    const Result<void> opened = open();
    if (!opened)
        return opened.error();
    Result<Level> level = takeStep(commit);
    if (level)
        return level;
    m_reached = m_index->stamp().change; // the index is as of its last commit again
    m_uncommitted = 0;
    return level.error().code == Error::Code::Damaged ? openAgain(level.error()) : level;
}

// That looks through all of it, and begins it anew when it is damaged indeed.
Result<IndexKeeper::Level> IndexKeeper::openAgain(const Error &error)
{
    m_index.reset();
    const qint64 before = m_reached;
    if (const Result<void> opened = open(); !opened)
        return opened.error();
    if (m_reached == before)
        return error;
    return Level{.done = 0, .total = m_library.change};
}

Result<IndexKeeper::Level> IndexKeeper::takeStep(Commit when)
{
    const Result<Changes> changes = nextChanges();
    if (!changes)
        return changes.error();
    if (m_index->stamp().change == m_library.change)
        return Level{};
    const Result<void> taken = take(*changes);
    if (!taken)
        return taken.error();
    const bool mayWait =
        when == Commit::Seldom && m_sinceCommit.isValid() && m_sinceCommit.elapsed() < commitPause;
    const bool commits = m_uncommitted >= articlesACommit || (changes->isAll && !mayWait);
    const Result<void> committed = commits ? commit() : Result<void>();
    if (!committed)
        return committed.error();
    const Level level{.done = m_index->stamp().change - m_begun,
                      .total = m_library.change - m_begun,
                      .isWaiting = changes->isAll && !commits};
    if (level.isLevel())
        m_begun = m_reached;
    return level;
}

// Read in one view of the database, which is over before the index is written: an old view keeps
// SQLite's journal from being cleared.
Result<IndexKeeper::Changes> IndexKeeper::nextChanges()
{
    const Snapshot snapshot(m_db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const Result<LibraryStamp> now = libraryStamp(m_db);
    if (!now)
        return now.error();
    m_library = *now;
    if (m_index->stamp().change == m_library.change)
        return Changes{};
    Result<QList<ArticleId>> gone = articlesRemovedSince(m_db, m_reached);
    if (!gone)
        return gone.error();
    Result<QList<IndexedArticle>> changed = articlesSince(m_db, m_reached, articlesAStep);
    if (!changed)
        return changed.error();
    const bool isAll = changed->size() < articlesAStep;
    return Changes{.gone = std::move(*gone), .articles = std::move(*changed), .isAll = isAll};
}

Result<void> IndexKeeper::take(const Changes &changes)
{
    Result<void> done = m_index->remove(changes.gone);
    if (done)
        done = m_index->update(entriesOf(changes.articles));
    if (!done)
        return done;
    m_reached = changes.isAll ? m_library.change : changes.articles.last().change;
    m_uncommitted += changes.articles.size();
    return {};
}

Result<void> IndexKeeper::commit()
{
    m_uncommitted = 0;
    Result<void> done =
        m_index->commit({.epoch = m_library.epoch, .change = m_reached, .folding = foldingHash()});
    m_sinceCommit.start();
    return done;
}

Result<void> IndexKeeper::beginAnew()
{
    m_index.reset();
    if (!QDir(m_folder.index()).removeRecursively())
        return Error{Error::Code::Unwritable, m_folder.index(), {}};
    return open();
}

Result<void> IndexKeeper::open()
{
    if (m_index)
        return {};
    const Result<LibraryStamp> now = libraryStamp(m_db);
    if (!now)
        return now.error();
    m_library = *now;
    Result<void> opened = openFitting();
    if (!opened)
        return opened;
    m_reached = m_begun = m_index->stamp().change;
    m_uncommitted = 0;
    return {};
}

// An index of another epoch, or one ahead of the library, was made from another database.
Result<void> IndexKeeper::openFitting()
{
    Result<std::unique_ptr<SearchIndex>> opened =
        SearchIndex::open(m_folder.index(), SearchIndex::Mode::Write);
    if (!opened)
        return opened.error();
    const IndexStamp stamp = (*opened)->stamp();
    const bool isNew = stamp.change == 0;
    if (!isNew && (stamp.epoch != m_library.epoch || stamp.change > m_library.change)) {
        opened->reset();
        if (!QDir(m_folder.index()).removeRecursively())
            return Error{Error::Code::Unwritable, m_folder.index(), {}};
        opened = SearchIndex::open(m_folder.index(), SearchIndex::Mode::Write);
        if (!opened)
            return opened.error();
    }
    m_index = std::move(*opened);
    return {};
}
