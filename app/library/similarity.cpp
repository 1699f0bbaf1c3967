#include "search/similarity.h"

#include "library/finding.h"
#include "library/libraryparts.h"
#include "library/snapshot.h"
#include "search/snippet.h"
#include "store/articlestore.h"

#include <QElapsedTimer>

#include <algorithm>

// Passages like one of an article, in other articles.

namespace {

constexpr qsizetype mostCompared = 200; // articles whose texts are read
constexpr double leastScore = 8;        // below it they share what any two articles may
constexpr qsizetype snippetLength = 90;

struct LikeArticle
{
    ArticleId id{};
    Likeness likeness;
    QString sourceText;
};

Result<ComparedPassage> passageOf(const SearchGround &ground, ArticleId id, TextRange range)
{
    const Result<QString> text = sourceText(*ground.db, id);
    if (!text)
        return text.error();
    if (range.begin < 0 || range.end > text->size() || range.begin > range.end)
        return Error{Error::Code::BadValue, QStringLiteral("range"), {}};
    const QString passage = range.isEmpty() ? *text : text->sliced(range.begin, range.length());
    const Result<qint64> articles = ground.index ? ground.index->size() : Result<qint64>(0);
    const auto frequency = [&ground](const QueryWords &words) {
        return ground.index ? ground.index->articlesWith(words) : 0;
    };
    return comparedPassage(passage, frequency, articles ? *articles : 0);
}

Result<QList<LikeArticle>> compared(Connection &db, const ComparedPassage &passage,
                                    const QList<FoundArticle> &found, const Progress &progress)
{
    QList<LikeArticle> like;
    for (const FoundArticle &article : found) {
        if (progress.stopped())
            return Error{Error::Code::Stopped, {}, {}};
        const Result<QString> text = sourceText(db, article.labels.id);
        if (!text)
            return text.error();
        const Likeness itsLikeness = likeness(passage, *text);
        if (itsLikeness.score >= leastScore)
            like += LikeArticle{article.labels.id, itsLikeness, *text};
    }
    std::ranges::stable_sort(like, std::ranges::greater(),
                             [](const LikeArticle &one) { return one.likeness.score; });
    return like;
}

// The part of what is shared that stands where most of it does.
QList<TextRange> dense(const Likeness &likeness)
{
    QList<TextRange> ranges = likeness.shared;
    ranges.removeIf([&](TextRange range) { return !range.overlaps(likeness.densest); });
    return ranges;
}

Result<QList<Hit>> hitsOf(Connection &db, const QList<LikeArticle> &like)
{
    QList<ArticleId> ids;
    for (const LikeArticle &one : like)
        ids << one.id;
    const Result<QList<ArticleRow>> rows = articleRows(db, ids);
    if (!rows)
        return rows.error();
    QList<Hit> hits;
    for (qsizetype at = 0; at < like.size(); ++at) {
        const LikeArticle &one = like[at];
        hits += Hit{.article = rows->at(at),
                    .score = one.likeness.score,
                    .ranges = one.likeness.shared,
                    .snippet = snippet(one.sourceText, dense(one.likeness), snippetLength)};
    }
    return hits;
}

Result<SearchResult> findSimilar(const SearchGround &ground, const Gazetteer &gazetteer,
                                 const HitPlace &origin, const Filter &filter, qsizetype limit,
                                 const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    const Snapshot snapshot(*ground.db);
    if (!snapshot.begun())
        return snapshot.begun().error();
    const Result<ComparedPassage> passage = passageOf(ground, origin.article, origin.range);
    if (!passage)
        return passage.error();
    Result<PreparedSearch> search = prepared(*ground.db, gazetteer, filter);
    if (!search)
        return search.error();
    search->query = {.root = likenessQuery(*passage), .faults = {}, .isEmpty = false};
    search->filter = [others = search->filter, own = origin.article](const ArticleLabels &labels) {
        return labels.id != own && (!others || others(labels));
    };
    const Result<FoundArticles> found = findArticles(ground, *search, mostCompared, progress);
    if (!found)
        return found.error();
    const Result<QList<LikeArticle>> like =
        compared(*ground.db, *passage, found->articles, progress);
    if (!like)
        return like.error();
    const Result<QList<Hit>> hits = hitsOf(*ground.db, like->mid(0, limit));
    if (!hits)
        return hits.error();
    return SearchResult{
        .total = like->size(), .milliseconds = double(timer.nsecsElapsed()) / 1e6, .hits = *hits};
}

} // namespace

Job<Result<SearchResult>> Library::similar(ArticleId id, TextRange passage, const Filter &filter,
                                           qsizetype limit)
{
    Parts *parts = m_parts.get();
    return parts->searcher->start([=](Progress &progress) {
        return findSimilar(parts->index->ground(), *parts->gazetteer, {id, passage}, filter, limit,
                           progress);
    });
}
