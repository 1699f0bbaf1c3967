#include "library/libraryparts.h"

// Putting right how pages were read.

namespace {

Error notYet()
{
    return {Error::Code::Unsupported, {}, {}};
}

} // namespace

Job<Result<PageView>> Library::page(PageId)
{
    return m_parts->reader->start([](Progress &) -> Result<PageView> { return notYet(); });
}

Result<PageId> Library::pageOf(ArticleId)
{
    return notYet();
}

Job<Result<QList<PageSummary>>> Library::pagesToReview(bool)
{
    return m_parts->reader->start(
        [](Progress &) -> Result<QList<PageSummary>> { return notYet(); });
}

Job<Result<PageView>> Library::editPage(PageId, const QList<PageEdit> &)
{
    return m_parts->reader->start([](Progress &) -> Result<PageView> { return notYet(); });
}

Job<Result<int>> Library::editFolderOf(PageId, const QList<PageEdit> &)
{
    return m_parts->reader->start([](Progress &) -> Result<int> { return notYet(); });
}
