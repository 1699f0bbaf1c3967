#include "library/writing.h"

#include "marks/anchor.h"
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

QString labelOfNewMark(const Library::NewMark &mark)
{
    if (!mark.tagPaths.isEmpty())
        return label(QT_TRANSLATE_NOOP("Library", "Tag %1")).arg(mark.tagPaths.join(u", "_s));
    return mark.note.isEmpty() ? label(QT_TRANSLATE_NOOP("Library", "Mark passage"))
                               : label(QT_TRANSLATE_NOOP("Library", "Add note"));
}

Result<MarkId> storeMark(Connection &db, const Library::NewMark &wanted, const QString &creator)
{
    const Result<StoredArticle> stored = article(db, wanted.article);
    if (!stored)
        return stored.error();
    const QString &text = stored->article.sourceText;
    if (wanted.range.isEmpty() || wanted.range.begin < 0 || wanted.range.end > text.size())
        return Error{Error::Code::BadValue, u"range"_s,
                     u"%1 %2"_s.arg(wanted.range.begin).arg(wanted.range.end)};
    const Result<QList<TagId>> tagIds = tagsAt(db, wanted.tagPaths, creator);
    if (!tagIds)
        return tagIds.error();
    Mark made{.article = wanted.article,
              .selector = selectorFor(text, wanted.range, stored->revision),
              .note = wanted.note,
              .creator = creator};
    for (const TagId id : *tagIds)
        made.tags << Tag{.id = id};
    return addMark(db, made);
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

Result<Mark> Writing::addMark(const Library::NewMark &wanted, const QString &creator)
{
    MarkId id{};
    const Result<void> done = run(labelOfNewMark(wanted), [&](Connection &db) -> Result<void> {
        const Result<MarkId> stored = storeMark(db, wanted, creator);
        if (!stored)
            return stored.error();
        id = *stored;
        return {};
    });
    if (!done)
        return done.error();
    return mark(m_db, id);
}

Result<ArticleId> Writing::changeMark(MarkId id, const QStringList &tagPaths, const QString &note,
                                      const QString &creator)
{
    return runOn(id, label(QT_TRANSLATE_NOOP("Library", "Change mark")),
                 [&](Connection &db) -> Result<void> {
                     const Result<QList<TagId>> tagIds = tagsAt(db, tagPaths, creator);
                     if (!tagIds)
                         return tagIds.error();
                     return updateMark(db, id, *tagIds, note);
                 });
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

void Writing::tellLabels()
{
    m_labels->set(m_undo->undoLabel(), m_undo->redoLabel());
}
