#include "window/exportsources.h"

bool isOffered(const ExportSources &sources, ExportWhat what)
{
    switch (what) {
    case ExportWhat::Article:
        return sources.article.has_value();
    case ExportWhat::Passages:
        return sources.passages.has_value();
    case ExportWhat::Ticked:
        return !sources.ticked.isEmpty();
    case ExportWhat::Listed:
    case ExportWhat::Library:
        break;
    }
    return true;
}

namespace {

// What was not searched for does not stand by relevance.
ArticleOrder orderFor(const ExportSources &sources, ExportWhat what)
{
    const bool isFound = sources.order.sort == SortOrder::Relevance;
    return isFound && what != ExportWhat::Listed ? ArticleOrder() : sources.order;
}

} // namespace

ExportRequest exportRequest(const ExportSources &sources, ExportWhat what, const NoteForm &form)
{
    ExportRequest request{.form = form, .order = orderFor(sources, what)};
    switch (what) {
    case ExportWhat::Listed:
        request.filter.articles = sources.listed;
        break;
    case ExportWhat::Article:
        request.articles = QList<ArticleId>{*sources.article};
        break;
    case ExportWhat::Passages:
        request.filter = *sources.passages;
        break;
    case ExportWhat::Ticked:
        request.marks = sources.ticked;
        break;
    case ExportWhat::Library:
        break;
    }
    return request;
}
