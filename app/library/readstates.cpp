#include "library/libraryparts.h"
#include "store/statestore.h"
#include "store/transaction.h"

// How far the reader has come with articles. None of this passes through the undo log.

namespace {

template <typename Set>
Result<void> setTogether(Writing &writing, Set set)
{
    auto transaction = Transaction::begin(writing.connection());
    if (!transaction)
        return transaction.error();
    if (Result<void> done = set(writing.connection()); !done)
        return done;
    return transaction->commit();
}

Result<void> told(Library *library, const Result<void> &done)
{
    if (done)
        QMetaObject::invokeMethod(library, &Library::statesChanged, Qt::QueuedConnection);
    return done;
}

} // namespace

Job<Result<void>> Library::setReadState(const QList<ArticleId> &ids, ReadState state,
                                        const QString &reason)
{
    return m_parts->write([this, ids, state, reason](Writing &writing) {
        return told(this, setTogether(writing, [&](Connection &db) {
                        return ::setReadState(db, ids, state, reason);
                    }));
    });
}

Job<Result<void>> Library::setReadState(ArticleId id, ReadState state)
{
    return setReadState(QList<ArticleId>{id}, state);
}

Job<Result<void>> Library::setStarred(const QList<ArticleId> &ids, bool isStarred)
{
    return m_parts->write([this, ids, isStarred](Writing &writing) {
        return told(this, setTogether(writing, [&](Connection &db) {
                        return ::setStarred(db, ids, isStarred);
                    }));
    });
}

Result<QStringList> Library::reasons()
{
    return exclusionReasons(*m_parts->reading);
}

Job<Result<void>> Library::setPosition(ArticleId id, qsizetype position)
{
    return m_parts->write([id, position](Writing &writing) {
        return setTogether(writing,
                           [&](Connection &db) { return setReadingPosition(db, id, position); });
    });
}

Result<qsizetype> Library::position(ArticleId id)
{
    return readingPosition(*m_parts->reading, id);
}
