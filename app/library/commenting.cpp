#include "library/libraryparts.h"
#include "store/markcommentstore.h"
#include "store/markstore.h"

#include <QCoreApplication>

#include <functional>

// What readers say of marks, which stay as they are.

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

// One act that is about a mark; the article it is in.
Result<ArticleId> runAbout(Writing &writing, const QString &label,
                           const std::function<Result<MarkId>(Connection &)> &act)
{
    MarkId commented{};
    const Result<void> done = writing.run(label, [&](Connection &db) -> Result<void> {
        const Result<MarkId> about = act(db);
        commented = about ? *about : MarkId{};
        return about ? Result<void>() : about.error();
    });
    if (!done)
        return done.error();
    const Result<Mark> about = mark(writing.connection(), commented);
    return about ? Result<ArticleId>(about->article) : about.error();
}

} // namespace

Job<Result<MarkComment>> Library::commentOn(MarkId mark, const QString &text)
{
    return m_parts->write(
        [this, mark, text, creator = readerName()](Writing &writing) -> Result<MarkComment> {
            CommentId made{};
            const auto add = [&](Connection &db) -> Result<MarkId> {
                const Result<CommentId> id = addComment(db, mark, text, creator);
                made = id ? *id : CommentId{};
                return id ? Result<MarkId>(mark) : id.error();
            };
            const auto done =
                tellDone(runAbout(writing, label(QT_TRANSLATE_NOOP("Library", "Comment")), add));
            return done ? comment(writing.connection(), made) : done.error();
        });
}

Job<Result<void>> Library::changeComment(CommentId id, const QString &text)
{
    return m_parts->write([this, id, text, creator = readerName()](Writing &writing) {
        return tellDone(
            runAbout(writing, label(QT_TRANSLATE_NOOP("Library", "Change comment")),
                     [&](Connection &db) { return ::changeComment(db, id, text, creator); }));
    });
}

Job<Result<void>> Library::deleteComment(CommentId id)
{
    return m_parts->write([this, id, creator = readerName()](Writing &writing) {
        return tellDone(runAbout(writing, label(QT_TRANSLATE_NOOP("Library", "Delete comment")),
                                 [&](Connection &db) { return ::deleteComment(db, id, creator); }));
    });
}

Result<CommentId> Library::commentByUuid(const QString &uuid)
{
    return ::commentByUuid(*m_parts->reading, uuid);
}

Result<QList<MarkComment>> Library::commentsOf(const QList<MarkId> &marks)
{
    return ::commentsOf(*m_parts->reading, marks);
}
