#include "library/writing.h"

#include "store/articlestore.h"
#include "store/markstore.h"
#include "store/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

} // namespace

Result<QList<TagId>> tagsAt(Connection &db, const QStringList &paths, const QString &creator)
{
    QList<TagId> ids;
    for (const QString &path : paths) {
        const Result<TagId> id = tagAt(db, path, creator);
        if (!id)
            return id.error();
        if (!ids.contains(*id))
            ids << *id;
    }
    return ids;
}

void ActLabels::set(const QString &undo, const QString &redo)
{
    const std::lock_guard lock(m_mutex);
    m_undo = undo;
    m_redo = redo;
}

QString ActLabels::undo() const
{
    const std::lock_guard lock(m_mutex);
    return m_undo;
}

QString ActLabels::redo() const
{
    const std::lock_guard lock(m_mutex);
    return m_redo;
}

Writing::Writing(Connection db, std::unique_ptr<UndoLog> undo, std::shared_ptr<ActLabels> labels)
    : m_db(std::move(db))
    , m_undo(std::move(undo))
    , m_labels(std::move(labels))
{
}

Result<ArticleId> Writing::deleteMark(MarkId id)
{
    return runOn(id, label(QT_TRANSLATE_NOOP("Library", "Delete mark")),
                 [&](Connection &db) { return ::deleteMark(db, id); });
}

Result<ArticleId> Writing::undo()
{
    return told(m_undo->undo(m_db));
}

Result<ArticleId> Writing::redo()
{
    return told(m_undo->redo(m_db));
}

Result<void> Writing::runOnce(const std::function<Result<void>(Connection &)> &work)
{
    Result<Transaction> transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const Result<void> done = work(m_db);
    return done ? transaction->commit() : done;
}

// `act` changes a mark that is there.
Result<ArticleId> Writing::runOn(MarkId id, const QString &what,
                                 const std::function<Result<void>(Connection &)> &act)
{
    const Result<Mark> present = mark(m_db, id);
    if (!present)
        return present.error();
    const Result<void> done = run(what, act);
    if (!done)
        return done.error();
    return present->article;
}

Result<ArticleId> Writing::told(const Result<void> &done)
{
    tellLabels();
    if (!done)
        return done.error();
    return ArticleId{};
}

Result<void> Writing::run(const QString &what, const std::function<Result<void>(Connection &)> &act)
{
    Result<void> done = m_undo->run(m_db, what, act);
    tellLabels();
    return done;
}

void Writing::beginImport()
{
    m_undo->beginImport();
}

Result<void> Writing::importPart(const std::function<Result<void>(Connection &)> &part)
{
    Result<void> done = m_undo->runPart(m_db, part);
    tellLabels();
    return done;
}

bool Writing::endImport(const QString &what)
{
    const bool canBeUndone = m_undo->endImport(what);
    tellLabels();
    return canBeUndone;
}

void Writing::tellLabels()
{
    m_labels->set(m_undo->undoLabel(), m_undo->redoLabel());
}
