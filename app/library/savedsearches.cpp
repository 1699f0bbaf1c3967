#include "library/libraryparts.h"

Result<QList<SavedSearch>> Library::savedSearches()
{
    return QList<SavedSearch>();
}

Result<SavedSearch> Library::savedSearchByUuid(const QString &uuid)
{
    return Error{Error::Code::NotFound, uuid, {}};
}

Result<QStringList> Library::recentQueries()
{
    return QStringList();
}

Job<Result<SavedSearch>> Library::saveSearch(const QString & /*name*/, const Filter & /*filter*/)
{
    return m_parts->reader->start([](Progress &) -> Result<SavedSearch> {
        return Error{Error::Code::Unsupported, {}, {}};
    });
}

Job<Result<void>> Library::renameSearch(SavedSearchId /*id*/, const QString & /*name*/)
{
    return m_parts->reader->start([](Progress &) -> Result<void> {
        return Error{Error::Code::Unsupported, {}, {}};
    });
}

Job<Result<void>> Library::deleteSearch(SavedSearchId /*id*/)
{
    return m_parts->reader->start([](Progress &) -> Result<void> {
        return Error{Error::Code::Unsupported, {}, {}};
    });
}

Job<Result<QList<SavedSearchCount>>> Library::countSavedSearches()
{
    return m_parts->reader->start([](Progress &) -> Result<QList<SavedSearchCount>> {
        return Error{Error::Code::Unsupported, {}, {}};
    });
}

Job<Result<void>> Library::markSearchSeen(SavedSearchId /*id*/)
{
    return m_parts->reader->start([](Progress &) -> Result<void> {
        return Error{Error::Code::Unsupported, {}, {}};
    });
}

Job<Result<void>> Library::noteQuery(const QString & /*query*/)
{
    return m_parts->reader->start([](Progress &) -> Result<void> {
        return Error{Error::Code::Unsupported, {}, {}};
    });
}

Job<Result<void>> Library::forgetQueries()
{
    return m_parts->reader->start([](Progress &) -> Result<void> {
        return Error{Error::Code::Unsupported, {}, {}};
    });
}
