#include "exchange/kwiccsv.h"
#include "library/hittagging.h"
#include "library/kwiclines.h"
#include "library/libraryparts.h"
#include "store/verdictstore.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// Going through hits one by one: looking at them in their lines, deciding, tagging.

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Library", text);
}

QString verdictLabel(Verdict verdict, qsizetype hits)
{
    switch (verdict) {
    case Verdict::Dismissed:
        return translated(QT_TRANSLATE_NOOP("Library", "Dismiss %1 hits")).arg(hits);
    case Verdict::Later:
        return translated(QT_TRANSLATE_NOOP("Library", "Postpone %1 hits")).arg(hits);
    case Verdict::None:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Library", "Take back %1 verdicts")).arg(hits);
}

QString tagLabel(const QStringList &tagPaths, qsizetype hits)
{
    return translated(QT_TRANSLATE_NOOP("Library", "Tag %1 hits with %2"))
        .arg(QString::number(hits), tagPaths.join(QStringLiteral(", ")));
}

// The article of all hits; none when they stand in several.
ArticleId onlyArticle(const QList<HitPlace> &hits)
{
    const ArticleId first = hits.isEmpty() ? ArticleId{} : hits.constFirst().article;
    const bool isOnly =
        std::ranges::all_of(hits, [first](const HitPlace &hit) { return hit.article == first; });
    return isOnly ? first : ArticleId{};
}

} // namespace

Job<Result<Concordance>> Library::concordance(const Filter &filter, const KwicWish &wish)
{
    Parts *parts = m_parts.get();
    return parts->searcher->start([parts, filter, wish](Progress &progress) -> Result<Concordance> {
        const SearchGround ground = parts->index->ground();
        const Snapshot snapshot(*ground.db);
        if (!snapshot.begun())
            return snapshot.begun().error();
        const Result<KwicHits> hits = kwicHits(ground, *parts->gazetteer, filter, wish, progress);
        if (!hits)
            return hits.error();
        return withLines(*ground.db, *parts->renditions, *hits, wish, progress);
    });
}

Result<QString> Library::concordanceCsv(const Concordance &concordance)
{
    QSet<ArticleId> articles;
    for (const KwicLine &line : concordance.lines)
        articles << line.place.article;
    const Result<QList<ArticleRow>> rows = articleRows(articles.values());
    if (!rows)
        return rows.error();
    QHash<ArticleId, QString> uuids;
    for (const ArticleRow &row : *rows)
        uuids.insert(row.id, row.uuid);
    return kwicCsv(concordance.lines, uuids);
}

Job<Result<void>> Library::setVerdicts(const QString &query, const QList<HitPlace> &hits,
                                       Verdict verdict)
{
    return m_parts->write(
        [this, key = verdictKey(query), hits, verdict, creator = readerName()](Writing &writing) {
            const auto setAll = [&](Connection &db) {
                Result<void> done;
                for (auto hit = hits.begin(); hit != hits.end() && done; ++hit)
                    done = setVerdict(db, key, *hit, verdict, creator);
                return done;
            };
            Result<void> done = writing.run(verdictLabel(verdict, hits.size()), setAll);
            if (done) {
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        Q_EMIT verdictsChanged();
                        Q_EMIT undoChanged();
                    },
                    Qt::QueuedConnection);
            }
            return done;
        });
}

Job<Result<int>> Library::tagHits(const QList<HitPlace> &hits, HitExtent extent,
                                  const QStringList &tagPaths)
{
    return m_parts->write(
        [this, hits, extent, tagPaths, creator = readerName()](Writing &writing) -> Result<int> {
            Result<int> made = 0;
            const auto markAll = [&](Connection &db) -> Result<void> {
                made = markHits(db, hits, extent, tagPaths, creator);
                return made ? Result<void>() : Result<void>(made.error());
            };
            const Result<void> done = writing.run(tagLabel(tagPaths, hits.size()), markAll);
            if (!done)
                return done.error();
            tellMarksChanged(onlyArticle(hits));
            return made;
        });
}
