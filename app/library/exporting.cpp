#include "library/exportwriting.h"
#include "library/libraryparts.h"
#include "library/searching.h"

// What leaves the library for other programs, as jobs.

Result<std::optional<QList<ArticleId>>> Library::Parts::foundBy(const ExportRequest &request)
{
    const Filter &filter = request.filter.articles;
    if (filter.query.trimmed().isEmpty())
        return std::optional<QList<ArticleId>>();
    const ArticleOrder order = request.order.value_or(ArticleOrder());
    const auto find = [this, filter, order](Progress &progress) {
        return findListing(index->ground(), *gazetteer, filter,
                           {.grouping = order.grouping, .order = order.sort}, progress);
    };
    const Result<Listing> found = searcher->start(find).wait();
    if (!found)
        return found.error();
    return std::optional(found->ids);
}

Job<Result<ExportReport>> Library::exportNotes(const ExportRequest &request, const QString &path,
                                               Overwrite overwrite)
{
    Parts *parts = m_parts.get();
    const auto write = [parts, request, path, overwrite,
                        creator = readerName()](Progress &progress) -> Result<ExportReport> {
        Result<Connection> db = parts->openForReading();
        if (!db)
            return db.error();
        const auto found = parts->foundBy(request);
        if (!found)
            return found.error();
        return writeExport(
            {&*db, parts->renditions.get(), parts->uuid, parts->folder.name(), creator}, request,
            *found, path, overwrite, progress);
    };
    return parts->startLong(*parts->exchanger, write);
}

Job<Result<ExportPreview>> Library::previewNotes(const ExportRequest &request, qsizetype most)
{
    Parts *parts = m_parts.get();
    const auto show = [parts, request, most,
                       creator = readerName()](Progress &progress) -> Result<ExportPreview> {
        const auto found = parts->foundBy(request);
        if (!found)
            return found.error();
        return previewExport({&*parts->browsing, parts->renditions.get(), parts->uuid,
                              parts->folder.name(), creator},
                             request, *found, most, progress);
    };
    return parts->startLong(*parts->reader, show);
}
