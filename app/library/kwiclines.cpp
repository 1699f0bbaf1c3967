#include "library/kwiclines.h"

#include "hanzi/boundaries.h"
#include "library/articlewording.h"
#include "store/articlestore.h"
#include "store/markedtext.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace {

// Where so many characters before a position begin, and where so many after it end; no grapheme
// cluster is cut.
qsizetype before(const QBitArray &boundaries, qsizetype position, qsizetype characters)
{
    for (; characters > 0 && position > 0; --characters) {
        do
            --position;
        while (!boundaries.testBit(position));
    }
    return position;
}

qsizetype after(const QBitArray &boundaries, qsizetype position, qsizetype characters)
{
    const qsizetype end = boundaries.size() - 1;
    for (; characters > 0 && position < end; --characters) {
        do
            ++position;
        while (!boundaries.testBit(position));
    }
    return position;
}

QString oneLine(QStringView text)
{
    return text.toString().replace(u'\n', u' ');
}

// An article as its lines show it.
class ShownArticle final
{
public:
    static Result<ShownArticle> read(Connection &db, const Renditions &renditions,
                                     const ArticleRow &row, ScriptChoice script)
    {
        const Result<MarkedText> marked = markedText(db, row.id);
        if (!marked)
            return marked.error();
        ShownArticle shown(row, *marked);
        if (script == ScriptChoice::Source)
            return shown;
        const Result<StoredArticle> stored = article(db, row.id);
        if (!stored)
            return stored.error();
        const Result<Wording> wording = wordingOf(db, *stored);
        if (!wording)
            return wording.error();
        shown.setRendition(renditions.make(marked->sourceText, script, *wording));
        return shown;
    }

    KwicLine line(const KwicHit &hit, qsizetype context) const
    {
        const QStringView text = m_rendition ? m_rendition->text : m_marked.sourceText;
        const TextRange match = m_rendition ? m_rendition->links.toRendition(hit.range) : hit.range;
        const qsizetype begin = before(m_boundaries, match.begin, context);
        const qsizetype end = after(m_boundaries, match.end, context);
        return {.place = {m_row.id, hit.range},
                .left = oneLine(text.sliced(begin, match.begin - begin)),
                .match = oneLine(text.sliced(match.begin, match.length())),
                .right = oneLine(text.sliced(match.end, end - match.end)),
                .headline = m_row.headline,
                .city = m_row.city.shortName,
                .paper = m_row.paper,
                .date = m_row.date,
                .verdict = hit.verdict,
                .isTagged = std::ranges::any_of(m_marked.tagged, [&hit](const TaggedRange &place) {
                    return place.range.overlaps(hit.range);
                })};
    }

private:
    ShownArticle(ArticleRow row, MarkedText marked)
        : m_row(std::move(row))
        , m_marked(std::move(marked))
        , m_boundaries(graphemeBoundaries(m_marked.sourceText))
    {
    }

    void setRendition(const Rendition &rendition)
    {
        m_boundaries = graphemeBoundaries(rendition.text);
        m_rendition = rendition;
    }

    ArticleRow m_row;
    MarkedText m_marked;
    std::optional<Rendition> m_rendition; // none: as imported
    QBitArray m_boundaries;               // of the text shown
};

QList<KwicHit> wantedHits(const KwicHits &hits, const KwicWish &wish)
{
    return hits.hits.mid(std::max<qsizetype>(wish.offset, 0), wish.limit);
}

// The positions in `hits` of those of one article, article by article.
QList<QList<qsizetype>> byArticle(const QList<KwicHit> &hits)
{
    QHash<qsizetype, qsizetype> placeOfRank;
    QList<QList<qsizetype>> groups;
    for (qsizetype at = 0; at < hits.size(); ++at) {
        const qsizetype rank = hits[at].rank;
        if (!placeOfRank.contains(rank)) {
            placeOfRank.insert(rank, groups.size());
            groups << QList<qsizetype>();
        }
        groups[placeOfRank.value(rank)] << at;
    }
    return groups;
}

} // namespace

Result<Concordance> withLines(Connection &db, const Renditions &renditions, const KwicHits &hits,
                              const KwicWish &wish, const Progress &progress)
{
    Concordance concordance = hits.counts;
    const QList<KwicHit> wanted = wantedHits(hits, wish);
    const QList<QList<qsizetype>> groups = byArticle(wanted);
    QList<ArticleId> ids;
    for (const QList<qsizetype> &group : groups)
        ids << hits.articles[wanted[group.first()].rank].labels.id;
    const Result<QList<ArticleRow>> rows = articleRows(db, ids);
    if (!rows)
        return rows.error();
    concordance.lines.resize(wanted.size());
    for (qsizetype at = 0; at < groups.size() && !progress.stopped(); ++at) {
        const auto shown = ShownArticle::read(db, renditions, rows->at(at), wish.script);
        if (!shown)
            return shown.error();
        for (const qsizetype hit : groups[at])
            concordance.lines[hit] = shown->line(wanted[hit], wish.context);
    }
    concordance.isWhole = concordance.isWhole && !progress.stopped();
    concordance.lines.removeIf(
        [](const KwicLine &line) { return line.place.article == ArticleId{}; });
    return concordance;
}
