#include "library/finding.h"
#include "library/libraryparts.h"
#include "store/savedsearchstore.h"
#include "store/schema.h"
#include "store/transaction.h"

#include <QCoreApplication>

// Searches that the reader keeps, and how much they find.

using namespace Qt::StringLiterals;

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

// Which change of the library is the newest.
Result<qint64> newestChange(Connection &db)
{
    const Result<LibraryStamp> stamp = libraryStamp(db);
    if (!stamp)
        return stamp.error();
    return stamp->change;
}

// What is found at this moment has been seen.
Result<SavedSearchId> add(Writing &writing, SavedSearch search, const QString &creator)
{
    const QString what =
        label(QT_TRANSLATE_NOOP("Library", "Save search %1")).arg(search.name.simplified());
    const Result<void> done = writing.run(what, [&](Connection &db) -> Result<void> {
        const Result<qint64> change = newestChange(db);
        if (!change)
            return change.error();
        search.seen = *change;
        const Result<SavedSearchId> id = addSavedSearch(db, search, creator);
        if (!id)
            return id.error();
        search.id = *id;
        return {};
    });
    if (!done)
        return done.error();
    return search.id;
}

Result<void> setSeenNow(Connection &db, SavedSearchId id)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    const Result<qint64> change = newestChange(db);
    if (!change)
        return change.error();
    if (Result<void> done = setSearchSeen(db, id, *change); !done)
        return done;
    return transaction->commit();
}

Result<SavedSearchCount> countOf(const SearchGround &ground, const Gazetteer &gazetteer,
                                 const SavedSearch &search, const Progress &progress)
{
    const Result<PreparedSearch> wanted = prepared(*ground.db, gazetteer, search.filter);
    if (!wanted)
        return wanted.error();
    // A query that means nothing any more, for the tag it asks for is gone, finds nothing.
    if (wanted->query.isEmpty && !search.filter.query.trimmed().isEmpty())
        return SavedSearchCount{.id = search.id};
    const Result<FoundArticles> found = findArticles(ground, *wanted, -1, progress);
    if (!found)
        return found.error();
    const Result<QSet<ArticleId>> changed = articlesChangedAfter(*ground.db, search.seen);
    if (!changed)
        return changed.error();
    SavedSearchCount count{.id = search.id, .articles = found->articles.size()};
    for (const FoundArticle &article : found->articles)
        count.fresh += changed->contains(article.labels.id) ? 1 : 0;
    return count;
}

Result<QList<SavedSearchCount>> countAll(const SearchGround &ground, const Gazetteer &gazetteer,
                                         Progress &progress)
{
    const Snapshot snapshot(*ground.db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const Result<QList<SavedSearch>> searches = savedSearches(*ground.db);
    if (!searches)
        return searches.error();
    progress.setTotal(searches->size());
    QList<SavedSearchCount> counts;
    for (const SavedSearch &search : *searches) {
        const Result<SavedSearchCount> count = countOf(ground, gazetteer, search, progress);
        if (!count)
            return count.error();
        counts << *count;
        progress.advance();
    }
    return counts;
}

void tellSearches(Library *library)
{
    QMetaObject::invokeMethod(
        library,
        [library] {
            Q_EMIT library->savedSearchesChanged();
            Q_EMIT library->undoChanged();
        },
        Qt::QueuedConnection);
}

Result<void> told(Library *library, const Result<void> &done)
{
    if (done)
        tellSearches(library);
    return done;
}

} // namespace

Result<QList<SavedSearch>> Library::savedSearches()
{
    return ::savedSearches(*m_parts->reading);
}

Result<SavedSearch> Library::savedSearchByUuid(const QString &uuid)
{
    return ::savedSearchByUuid(*m_parts->reading, uuid);
}

Job<Result<SavedSearch>> Library::saveSearch(const QString &name, const Filter &filter)
{
    const SavedSearch search{.name = name, .filter = filter};
    return m_parts->write(
        [this, search, creator = readerName()](Writing &writing) -> Result<SavedSearch> {
            const Result<SavedSearchId> added = add(writing, search, creator);
            if (!added)
                return added.error();
            tellSearches(this);
            return savedSearch(writing.connection(), *added);
        });
}

Job<Result<void>> Library::renameSearch(SavedSearchId id, const QString &name)
{
    return m_parts->write([this, id, name](Writing &writing) {
        const QString what =
            label(QT_TRANSLATE_NOOP("Library", "Rename search to %1")).arg(name.simplified());
        return told(this, writing.run(what, [&](Connection &db) {
            return renameSavedSearch(db, id, name);
        }));
    });
}

Job<Result<void>> Library::deleteSearch(SavedSearchId id)
{
    return m_parts->write([this, id](Writing &writing) {
        const QString what = label(QT_TRANSLATE_NOOP("Library", "Delete search"));
        return told(this,
                    writing.run(what, [&](Connection &db) { return deleteSavedSearch(db, id); }));
    });
}

Job<Result<QList<SavedSearchCount>>> Library::countSavedSearches()
{
    return m_parts->searcher->start([parts = m_parts.get()](Progress &progress) {
        return countAll(parts->index->ground(), *parts->gazetteer, progress);
    });
}

Job<Result<void>> Library::markSearchSeen(SavedSearchId id)
{
    return m_parts->write(
        [this, id](Writing &writing) { return told(this, setSeenNow(writing.connection(), id)); });
}
