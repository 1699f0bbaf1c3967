#include "library/exportselection.h"

#include "library/passagetexttest.h"
#include "store/listingstore.h"
#include "store/notedarticles.h"
#include "store/passagestore.h"

using namespace Qt::StringLiterals;

namespace {

Error nothing(const QString &what)
{
    return {Error::Code::Empty, {}, what};
}

QSet<ArticleId> setOf(const QList<ArticleId> &ids)
{
    return {ids.begin(), ids.end()};
}

// The articles that all lists have which there are; nullopt where there is none.
std::optional<QSet<ArticleId>> common(const std::optional<QList<ArticleId>> &given,
                                      const std::optional<QList<ArticleId>> &found)
{
    if (!given)
        return found ? std::optional(setOf(*found)) : std::nullopt;
    QSet<ArticleId> both = setOf(*given);
    if (found)
        both.intersect(setOf(*found));
    return both;
}

Result<QList<MarkId>> wantedMarks(Connection &db, const ExportRequest &request,
                                  const std::optional<QList<ArticleId>> &found,
                                  const Progress &progress)
{
    Result<PassageListing> listing = passageListing(
        db, request.filter, PassageOrder::Text, PassageGrouping::None,
        {.text = passageTextTest(request.filter.text), .articles = common(request.articles, found)},
        progress);
    if (!listing)
        return listing.error();
    if (request.marks) {
        const QSet<MarkId> chosen(request.marks->begin(), request.marks->end());
        listing->ids.removeIf([&chosen](MarkId id) { return !chosen.contains(id); });
    }
    return listing->ids;
}

// All that the filter takes, in the order of the list; what was found comes in it.
Result<QList<ArticleId>> listedArticles(Connection &db, const ExportRequest &request,
                                        const std::optional<QList<ArticleId>> &found)
{
    if (found)
        return *found;
    const ArticleOrder order = request.order.value_or(ArticleOrder());
    const Result<Listing> listed = listing(db, request.filter.articles, order.grouping, order.sort);
    if (!listed)
        return listed.error();
    return listed->ids;
}

Result<ExportSelection> selectedMarks(Connection &db, const ExportRequest &request,
                                      const std::optional<QList<ArticleId>> &found,
                                      const Progress &progress)
{
    const Result<QList<MarkId>> ids = wantedMarks(db, request, found, progress);
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return nothing(u"marks"_s);
    Result<QList<ArticleId>> articles = articlesOfMarks(db, *ids);
    if (!articles)
        return articles.error();
    if (request.articles || request.order) {
        const QSet<ArticleId> having = setOf(*articles);
        articles = request.articles ? *request.articles : listedArticles(db, request, found);
        if (!articles)
            return articles.error();
        articles->removeIf([&having](ArticleId id) { return !having.contains(id); });
    }
    return ExportSelection{.articles = *articles,
                           .marks = QSet<MarkId>(ids->begin(), ids->end()),
                           .markCount = ids->size()};
}

bool asksForMarks(const ExportRequest &request)
{
    return request.marks || request.filter != PassageFilter{.articles = request.filter.articles};
}

Result<ExportSelection> selectedArticles(Connection &db, const ExportRequest &request,
                                         const std::optional<QList<ArticleId>> &found)
{
    Result<QList<ArticleId>> ids = listedArticles(db, request, found);
    if (!ids)
        return ids.error();
    if (request.articles) {
        const QSet<ArticleId> taken = setOf(*ids);
        ids = *request.articles;
        ids->removeIf([&taken](ArticleId id) { return !taken.contains(id); });
    }
    if (ids->isEmpty())
        return nothing(u"articles"_s);
    return ExportSelection{.articles = *ids, .marks = std::nullopt};
}

// The marks, and the articles of which something else is said.
Result<ExportSelection> selectedNotes(Connection &db, const ExportRequest &request,
                                      const std::optional<QList<ArticleId>> &found,
                                      const Progress &progress)
{
    Result<ExportSelection> marks = selectedMarks(db, request, found, progress);
    if (!marks && marks.error().code != Error::Code::Empty)
        return marks;
    Result<ExportSelection> notes = selectedArticles(db, request, found);
    if (!notes)
        return notes;
    const Result<QSet<ArticleId>> noted = notedArticles(db);
    if (!noted)
        return noted.error();
    notes->articles.removeIf([&noted](ArticleId id) { return !noted->contains(id); });
    if (notes->articles.isEmpty())
        return nothing(u"marks"_s);
    notes->marks = marks ? marks->marks : QSet<MarkId>();
    notes->markCount = marks ? marks->markCount : 0;
    return notes;
}

} // namespace

Result<ExportSelection> exportSelection(Connection &db, const ExportRequest &request,
                                        const std::optional<QList<ArticleId>> &found,
                                        const Progress &progress)
{
    const NoteScope scope = factsOf(request.form.format).scope;
    if (scope == NoteScope::Codebook)
        return ExportSelection();
    if (scope == NoteScope::Articles && !asksForMarks(request))
        return selectedArticles(db, request, found);
    if (scope == NoteScope::Noted && !asksForMarks(request))
        return selectedNotes(db, request, found, progress);
    Result<ExportSelection> selection = selectedMarks(db, request, found, progress);
    const bool isEmpty = !selection && selection.error().code == Error::Code::Empty;
    if (scope == NoteScope::Counts && isEmpty)
        return ExportSelection(); // the tags leave with counts of 0
    return selection;
}
