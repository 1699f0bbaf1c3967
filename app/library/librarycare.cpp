#include "exchange/markdown.h"
#include "library/articlewording.h"
#include "library/backup.h"
#include "library/libraryparts.h"
#include "library/problems.h"
#include "store/markstore.h"

#include <QDateTime>

// What leaves the library, and the care of it.

using namespace Qt::StringLiterals;

namespace {

// Where the main headline stands; an article without one is called by its first words.
TextRange headlineRange(const Article &article)
{
    const QString headline = article.headline();
    const qsizetype begin = article.sourceText.indexOf(headline);
    return {begin, begin + headline.size()};
}

ExportedMark exportedMark(const Mark &mark, TextRange headline, const Rendition &simplified,
                          const Rendition &traditional)
{
    const TextRange quoted = mark.isWhole ? headline : mark.selector.range;
    const auto passage = [quoted](const Rendition &rendition) {
        const TextRange range = rendition.links.toRendition(quoted);
        return rendition.text.mid(range.begin, range.length());
    };
    return {.mark = mark, .simplified = passage(simplified), .traditional = passage(traditional)};
}

ExportedArticle exportedArticle(const StoredArticle &stored, const QList<Mark> &marks,
                                const Renditions &renditions, const Wording &wording,
                                const QString &libraryUuid)
{
    const QString &text = stored.article.sourceText;
    const Rendition simplified = renditions.make(text, ScriptChoice::Simplified, wording);
    const Rendition traditional = renditions.make(text, ScriptChoice::Traditional, wording);
    const Confidence confidence = stored.article.place.confidence;
    ExportedArticle article{.uuid = stored.article.uuid,
                            .cited = citedArticle(stored),
                            .city = stored.article.place.place.name,
                            .isCityInferred =
                                confidence != Confidence::Given && confidence != Confidence::Sure,
                            .section = stored.article.section,
                            .link = u"baolan://%1/%2"_s.arg(libraryUuid, stored.article.uuid)};
    const TextRange headline = headlineRange(stored.article);
    for (const Mark &mark : marks)
        article.marks << exportedMark(mark, headline, simplified, traditional);
    return article;
}

Result<QList<ExportedArticle>> exportedArticles(Connection &db, const QList<ArticleId> &ids,
                                                const Renditions &renditions,
                                                const QString &libraryUuid, Progress &progress)
{
    const Snapshot snapshot(db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    QList<ExportedArticle> exported;
    progress.setTotal(ids.size());
    for (const ArticleId id : ids) {
        if (progress.stopped())
            return Error{Error::Code::Stopped, {}, {}};
        progress.advance();
        const Result<QList<Mark>> marks = marksOf(db, id);
        if (!marks)
            return marks.error();
        if (marks->isEmpty())
            continue;
        const Result<StoredArticle> stored = article(db, id);
        if (!stored)
            return stored.error();
        const Result<Wording> wording = wordingOf(db, *stored);
        if (!wording)
            return wording.error();
        exported << exportedArticle(*stored, *marks, renditions, *wording, libraryUuid);
    }
    return exported;
}

} // namespace

Job<Result<QString>> Library::markdown(const QList<ArticleId> &articles)
{
    Parts *parts = m_parts.get();
    return parts->reader->start([parts, articles](Progress &progress) -> Result<QString> {
        const Result<QList<ExportedArticle>> exported =
            exportedArticles(*parts->browsing, articles, *parts->renditions, parts->uuid, progress);
        if (!exported)
            return exported.error();
        return marksToMarkdown(*exported, parts->folder.name(), QDateTime::currentDateTimeUtc());
    });
}

Job<Result<QStringList>> Library::problems()
{
    Parts *parts = m_parts.get();
    return parts->startChore([parts](Progress &progress) -> Result<QStringList> {
        Result<Connection> db = parts->openForReading();
        if (!db)
            return db.error();
        Result<QStringList> found = storedProblems(parts->folder, *db, progress);
        if (!found)
            return found;
        const auto indexed =
            parts->searcher->start([parts](Progress &) { return parts->index->sizeWhenLevel(); });
        Result<QStringList> ofIndex = indexProblems(*db, Job(indexed).wait());
        if (!ofIndex)
            return ofIndex;
        return *found + *ofIndex;
    });
}

Job<Result<void>> Library::reindex()
{
    return m_parts->indexer->start(
        [this, parts = m_parts.get()](Progress &progress) -> Result<void> {
            if (!parts->writing)
                return Error{Error::Code::ReadOnly, parts->folder.path(), {}};
            const Result<void> begun = parts->keeper->beginAnew();
            return begun ? parts->catchUpNow(this, progress) : begun;
        });
}

Job<Result<void>> Library::completeIndex()
{
    return m_parts->indexer->start(
        [this, parts = m_parts.get()](Progress &progress) -> Result<void> {
            if (!parts->writing)
                return Error{Error::Code::ReadOnly, parts->folder.path(), {}};
            return parts->catchUpNow(this, progress);
        });
}

Job<Result<void>> Library::backup(const QString &path)
{
    Parts *parts = m_parts.get();
    return parts->startChore([parts, path](Progress &progress) -> Result<void> {
        Result<Connection> db = parts->openForReading();
        if (!db)
            return db.error();
        return writeBackup(parts->folder, *db, path, progress);
    });
}

Result<void> Library::restore(const QString &archive, const QString &folder, Progress &progress)
{
    return restoreBackup(archive, LibraryFolder(folder), progress);
}
