#include "library/libraryparts.h"
#include "marks/carrying.h"
#include "store/binstore.h"

#include <QCoreApplication>

// Deleting articles, and what becomes of whatever was deleted.

namespace {

QString label(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

QString articlesLabel(const char *text, qsizetype count)
{
    return QCoreApplication::translate("Library", text, nullptr, int(count));
}

// The same done to each; all or none.
template <typename Act>
Result<void> forEach(Connection &db, const QStringList &uuids, Act act)
{
    for (const QString &uuid : uuids) {
        if (Result<void> done = act(db, uuid); !done)
            return done;
    }
    return {};
}

} // namespace

Job<Result<Library::ArticleDeletion>> Library::deleteArticles(const QList<ArticleId> &ids)
{
    return m_parts->write([this, ids](Writing &writing) -> Result<ArticleDeletion> {
        ArticleDeletion gone{.articles = ids.size()};
        const auto remove = [&](Connection &db) -> Result<void> {
            const Result<qint64> marks = marksOnArticles(db, ids);
            if (!marks)
                return marks.error();
            gone.marks = *marks;
            return ::deleteArticles(db, ids);
        };
        const QString what =
            articlesLabel(QT_TRANSLATE_N_NOOP("Library", "Delete %n article(s)"), ids.size());
        const Result<void> done = tellBin(writing.run(what, remove));
        return done ? Result<ArticleDeletion>(gone) : done.error();
    });
}

Job<Result<void>> Library::undeleteArticles(const QList<ArticleId> &ids)
{
    return m_parts->write([this, ids](Writing &writing) {
        const QString what =
            articlesLabel(QT_TRANSLATE_N_NOOP("Library", "Bring back %n article(s)"), ids.size());
        return tellBin(
            writing.run(what, [&](Connection &db) { return ::undeleteArticles(db, ids); }));
    });
}

Job<Result<QList<BinItem>>> Library::bin()
{
    Parts *parts = m_parts.get();
    return parts->reader->start([parts](Progress &) { return binItems(*parts->browsing); });
}

Job<Result<QString>> Library::binItemByUuid(const QString &uuid)
{
    Parts *parts = m_parts.get();
    return parts->reader->start(
        [parts, uuid](Progress &) { return ::binItemByUuid(*parts->browsing, uuid); });
}

Job<Result<void>> Library::restoreFromBin(const QStringList &uuids)
{
    return m_parts->write([this, uuids](Writing &writing) {
        const auto restore = [&](Connection &db) {
            return forEach(db, uuids, [](Connection &on, const QString &uuid) {
                return ::restoreFromBin(on, uuid, carriedOver);
            });
        };
        return tellBin(
            writing.run(label(QT_TRANSLATE_NOOP("Library", "Restore from bin")), restore));
    });
}

Job<Result<void>> Library::dropFromBin(const QStringList &uuids)
{
    return m_parts->write([this, uuids](Writing &writing) {
        const auto drop = [&](Connection &db) { return forEach(db, uuids, ::dropFromBin); };
        return tellBin(
            writing.run(label(QT_TRANSLATE_NOOP("Library", "Delete from bin for good")), drop));
    });
}

Job<Result<void>> Library::emptyBin()
{
    return m_parts->write([this](Writing &writing) {
        return tellBin(writing.run(label(QT_TRANSLATE_NOOP("Library", "Empty bin")),
                                   [](Connection &db) { return ::emptyBin(db); }));
    });
}

// Whatever lay there may be back.
Result<void> Library::tellBin(const Result<void> &done)
{
    if (done) {
        tellArticlesChanged();
        tellMarksChanged(ArticleId{});
    }
    return done;
}
