#include "library/kwichits.h"

#include "hanzi/characters.h"
#include "hanzi/comparing.h"
#include "library/labelnames.h"
#include "library/textreader.h"
#include "paper/labels.h"
#include "store/verdictstore.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sortedUnits = 40; // of the text beside a hit that decide where it sorts
constexpr qsizetype monthLength = sizeof("2025-09") - 1;

QString backwards(QStringView text)
{
    QString turned;
    while (!text.isEmpty()) {
        const Character first = firstCharacter(text);
        turned.prepend(text.first(first.length));
        text = text.sliced(first.length);
    }
    return turned;
}

QString leftOf(QStringView text, TextRange hit)
{
    const QStringView before = text.first(hit.begin);
    return backwards(comparableText(before.last(std::min(sortedUnits, before.size()))));
}

QString rightOf(QStringView text, TextRange hit)
{
    const QStringView after = text.sliced(hit.end);
    return comparableText(after.first(std::min(sortedUnits, after.size())));
}

// Gathers hits article by article and counts them.
class Gathering final
{
public:
    Gathering(const KwicWish &wish, QHash<HitPlace, Verdict> verdicts, LabelNames names)
        : m_wish(wish)
        , m_verdicts(std::move(verdicts))
        , m_names(std::move(names))
    {
    }

    // False when there are more than are gone through.
    bool add(qsizetype rank, const ArticleLabels &labels, const QString &text,
             const QList<TextRange> &ranges)
    {
        const qint64 before = m_counts.total;
        const bool isWhole = addAll(rank, labels, text, ranges);
        if (const qint64 added = m_counts.total - before; added > 0) {
            ++m_counts.articles;
            m_months[bestDate(labels.best).left(monthLength)] += added;
        }
        return isWhole;
    }

    QList<KwicHit> hits() const { return m_hits; }

    Concordance counts() const
    {
        Concordance counts = m_counts;
        for (auto month = m_months.begin(); month != m_months.end(); ++month) {
            if (!month.key().isEmpty())
                counts.months << Count{.key = month.key(), .name = month.key(), .count = *month};
        }
        if (const qint64 undated = m_months.value({}); undated > 0)
            counts.months << Count{.count = undated};
        return counts;
    }

private:
    bool addAll(qsizetype rank, const ArticleLabels &labels, const QString &text,
                const QList<TextRange> &ranges)
    {
        for (const TextRange range : ranges) {
            if (m_seen == mostKwicHits)
                return false;
            ++m_seen;
            addOne({.rank = rank,
                    .range = range,
                    .verdict = m_verdicts.value({labels.id, range}, Verdict::None)},
                   labels, text);
        }
        return true;
    }

    void addOne(KwicHit hit, const ArticleLabels &labels, const QString &text)
    {
        const bool isDismissed = hit.verdict == Verdict::Dismissed;
        m_counts.dismissed += isDismissed ? 1 : 0;
        if (isDismissed && m_wish.hidesDismissed)
            return;
        ++m_counts.total;
        if (m_wish.order == KwicOrder::Left)
            hit.beside = leftOf(text, hit.range);
        else if (m_wish.order == KwicOrder::Right)
            hit.beside = rightOf(text, hit.range);
        else if (m_wish.order == KwicOrder::City)
            hit.place = m_names.placeRank(labels);
        m_hits << hit;
    }

    const KwicWish &m_wish;
    QHash<HitPlace, Verdict> m_verdicts;
    LabelNames m_names;
    QList<KwicHit> m_hits;
    Concordance m_counts;
    QMap<QString, qint64> m_months;
    qsizetype m_seen = 0;
};

// Hits that sort alike stay in the order in which they were found.
void sortHits(KwicHits &found, KwicOrder order)
{
    if (order == KwicOrder::Found)
        return;
    const bool isByDate = order == KwicOrder::City || order == KwicOrder::Date;
    const auto isBefore = [&](const KwicHit &one, const KwicHit &other) {
        if (one.place != other.place)
            return one.place < other.place;
        if (!isByDate)
            return one.beside < other.beside;
        const ArticleLabels &labels = found.articles[one.rank].labels;
        const ArticleLabels &others = found.articles[other.rank].labels;
        return std::pair(labels.best, labels.earliest) > std::pair(others.best, others.earliest);
    };
    std::ranges::stable_sort(found.hits, isBefore);
}

Result<Gathering> beginGathering(Connection &db, const QString &query, const KwicWish &wish)
{
    const auto verdicts = verdictsOn(db, verdictKey(query));
    if (!verdicts)
        return verdicts.error();
    const auto names = LabelNames::of(db);
    if (!names)
        return names.error();
    return Gathering(wish, *verdicts, *names);
}

} // namespace

QString verdictKey(const QString &query)
{
    return explained(parsedQuery(query).root);
}

Result<KwicHits> kwicHits(const SearchGround &ground, const Gazetteer &gazetteer,
                          const Filter &filter, const KwicWish &wish, Progress &progress)
{
    const Result<PreparedSearch> search = preparedToFind(*ground.db, gazetteer, filter);
    if (!search)
        return search.error();
    // Each has a hit, mostly.
    const Result<FoundArticles> found = findArticles(ground, *search, mostKwicHits, progress);
    if (!found)
        return found.error();
    Result<Gathering> gathering = beginGathering(*ground.db, filter.query, wish);
    if (!gathering)
        return gathering.error();
    progress.setTotal(found->articles.size());
    TextReader reader(*ground.db, search->query.root);
    bool goesOn = true;
    for (qsizetype rank = 0; rank < found->articles.size() && goesOn; ++rank) {
        const ArticleLabels &labels = found->articles[rank].labels;
        const Result<SearchedArticle> article = reader.read(labels);
        if (!article)
            return article.error();
        goesOn = gathering->add(rank, labels, article->sourceText,
                                foundMatches(search->query.root, *article)) &&
                 !progress.stopped();
        progress.advance();
    }
    KwicHits hits{
        .articles = found->articles, .hits = gathering->hits(), .counts = gathering->counts()};
    hits.counts.isWhole = goesOn && found->isWhole;
    sortHits(hits, wish.order);
    return hits;
}
