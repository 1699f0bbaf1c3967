#include "library/exportreader.h"

#include "hanzi/scriptcount.h"
#include "library/articlewording.h"
#include "marks/anchor.h"
#include "paper/importedtext.h"
#include "paper/link.h"
#include "paper/tokens.h"
#include "store/lastnoted.h"
#include "store/markcommentstore.h"
#include "store/marklinkstore.h"
#include "store/markstore.h"
#include "store/memostore.h"
#include "store/provenance.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

// The two renditions of one article.
struct ExportReader::BothScripts
{
    Rendition simplified;
    Rendition traditional;
};

namespace {

CitedArticle citedArticle(const StoredArticle &stored, const Provenance &known)
{
    const Article &article = stored.article;
    return {.people = article.people,
            .headline = article.headline(),
            .paper = stored.paper,
            .date = article.date,
            .page = stored.pageNumber,
            .byline = article.sourceText.mid(article.byline.begin, article.byline.length()),
            .publishedAt = known.publishedAt,
            .url = known.url,
            .accessed = QDate::fromString(known.accessed, Qt::ISODate)};
}

bool isInferred(const PlaceClaim &claim)
{
    return claim.confidence != Confidence::Given && claim.confidence != Confidence::Sure;
}

// A text without a script of its own is as good as simplified.
bool isTraditional(const QString &text)
{
    return countScript(text).verdict() == Script::Traditional;
}

ExportedArticle articleOf(const StoredArticle &stored, const Provenance &known)
{
    const Article &article = stored.article;
    const PlaceClaim &claim = article.place;
    return {.uuid = article.uuid,
            .cited = citedArticle(stored, known),
            .city = claim.place.name,
            .cityCode = claim.place.code,
            .isCityInferred = isInferred(claim),
            .district = claim.district,
            .section = article.section,
            .sourceText = article.sourceText,
            .isTraditional = isTraditional(article.sourceText),
            .blocks = article.blocks,
            .origin = article.origin,
            .source = article.source,
            .state = token(stored.row.state),
            .reason = stored.row.reason,
            .isStarred = stored.row.isStarred,
            .fields = known.fields};
}

// Where the main headline stands; an article without one is called by its first words.
TextRange headlineRange(const Article &article)
{
    const QString headline = article.headline();
    const qsizetype begin = std::max<qsizetype>(0, article.sourceText.indexOf(headline));
    return {begin, begin + headline.size()};
}

// The passage before any correction. Between the pieces lies what no file has: line feeds, and the
// spaces between torn words.
QString importedPassage(const Article &article, TextRange passage)
{
    const QString &text = article.sourceText;
    QString imported;
    qsizetype position = passage.begin;
    const QList<ImportedPiece> pieces = importedPieces(article, passage);
    for (const ImportedPiece &piece : pieces) {
        imported += QStringView(text).mid(position, piece.range.begin - position);
        imported += piece.text;
        position = piece.range.end;
    }
    return imported + text.mid(position, passage.end - position);
}

QString passageIn(const Rendition &rendition, TextRange passage)
{
    const TextRange range = rendition.links.toRendition(passage);
    return rendition.text.mid(range.begin, range.length());
}

// An orphan has no passage: its words are converted by themselves.
ExportedMark exportedOrphan(const Mark &mark, const Renditions &renditions)
{
    const QString &quote = mark.selector.quote;
    return {.mark = mark,
            .quote = quote,
            .asImported = quote,
            .simplified = renditions.make(quote, ScriptChoice::Simplified).text,
            .traditional = renditions.make(quote, ScriptChoice::Traditional).text,
            .before = mark.selector.prefix,
            .after = mark.selector.suffix};
}

ExportedMark exportedMark(const Mark &mark, const StoredArticle &stored,
                          const Rendition &simplified, const Rendition &traditional)
{
    const Article &article = stored.article;
    const TextRange passage = mark.isWhole ? headlineRange(article) : mark.selector.range;
    const Selector around = selectorFor(article.sourceText, passage, stored.revision);
    return {.mark = mark,
            .quote = around.quote,
            .asImported = importedPassage(article, passage),
            .simplified = passageIn(simplified, passage),
            .traditional = passageIn(traditional, passage),
            .before = around.prefix,
            .after = around.suffix};
}

// What stands beside the marks, each with its own.
Result<void> addRemarks(Connection &db, const QList<MarkId> &ids, QList<ExportedMark> &marks)
{
    const Result<QList<MarkComment>> comments = commentsOf(db, ids);
    if (!comments)
        return comments.error();
    const Result<QList<MarkLink>> links = linksOf(db, ids);
    if (!links)
        return links.error();
    const Result<QHash<MarkId, Selector>> first = firstSelectors(db, ids);
    if (!first)
        return first.error();
    QHash<MarkId, ExportedMark *> places;
    for (ExportedMark &mark : marks) {
        mark.madeOn = first->value(mark.mark.id);
        places.insert(mark.mark.id, &mark);
    }
    for (const MarkComment &comment : *comments)
        places[comment.mark]->comments << comment;
    for (const MarkLink &link : *links)
        places[link.mark]->links << link;
    return {};
}

} // namespace

Result<CitedArticle> citedArticle(Connection &db, const StoredArticle &stored)
{
    const Result<Provenance> known = provenance(db, stored.row.id);
    if (!known)
        return known.error();
    return citedArticle(stored, *known);
}

ExportReader::ExportReader(Connection &db, const Renditions &renditions, const QString &libraryUuid)
    : m_db(db)
    , m_renditions(renditions)
    , m_libraryUuid(libraryUuid)
{
}

Result<ExportedLibrary> ExportReader::library() const
{
    const Result<QList<Tag>> codebook = tags(m_db);
    if (!codebook)
        return codebook.error();
    Result<QList<Memo>> all = memos(m_db);
    if (!all)
        return all.error();
    const Result<QDateTime> changed = lastNoted(m_db);
    if (!changed)
        return changed.error();
    all->removeIf([](const Memo &memo) { return memo.about.kind == MemoKind::Article; });
    return ExportedLibrary{
        .uuid = m_libraryUuid, .changed = *changed, .codebook = *codebook, .memos = *all};
}

Result<void> ExportReader::addMarks(const StoredArticle &stored,
                                    const std::optional<QSet<MarkId>> &wanted,
                                    const BothScripts &both, ExportedArticle &article) const
{
    Result<QList<Mark>> marks = marksOf(m_db, stored.row.id);
    if (!marks)
        return marks.error();
    if (wanted)
        marks->removeIf([&wanted](const Mark &mark) { return !wanted->contains(mark.id); });
    QList<MarkId> ids;
    for (const Mark &mark : std::as_const(*marks)) {
        ids << mark.id;
        article.marks << (mark.state == MarkState::Orphan
                              ? exportedOrphan(mark, m_renditions)
                              : exportedMark(mark, stored, both.simplified, both.traditional));
        article.marks.last().link = formatLink(
            {.library = m_libraryUuid, .article = article.uuid, .mark = mark.uuid, .range = {}});
    }
    return addRemarks(m_db, ids, article.marks);
}

Result<ExportedArticle> ExportReader::article(ArticleId id,
                                              const std::optional<QSet<MarkId>> &wanted) const
{
    const Result<StoredArticle> stored = ::article(m_db, id);
    if (!stored)
        return stored.error();
    const Result<Provenance> known = provenance(m_db, id);
    if (!known)
        return known.error();
    const Result<Wording> wording = wordingOf(m_db, *stored);
    if (!wording)
        return wording.error();
    const auto memo = memoAbout(m_db, {MemoKind::Article, stored->article.uuid});
    if (!memo)
        return memo.error();
    const QString &text = stored->article.sourceText;
    const BothScripts both{m_renditions.make(text, ScriptChoice::Simplified, *wording),
                           m_renditions.make(text, ScriptChoice::Traditional, *wording)};
    ExportedArticle article = articleOf(*stored, *known);
    article.simplified = both.simplified.text;
    article.traditional = both.traditional.text;
    article.wholeMemo = memo->value_or(Memo());
    article.memo = article.wholeMemo.text;
    article.link =
        formatLink({.library = m_libraryUuid, .article = article.uuid, .mark = {}, .range = {}});
    if (const Result<void> added = addMarks(*stored, wanted, both, article); !added)
        return added.error();
    return article;
}
