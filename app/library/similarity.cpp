#include "library/libraryparts.h"

Job<Result<SearchResult>> Library::similar(ArticleId /*id*/, TextRange /*passage*/,
                                           const Filter & /*filter*/, qsizetype /*limit*/)
{
    return m_parts->reader->start([](Progress &) -> Result<SearchResult> {
        return Error{Error::Code::Unsupported, {}, {}};
    });
}
