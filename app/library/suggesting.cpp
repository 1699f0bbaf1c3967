#include "library/finding.h"
#include "library/libraryparts.h"

Result<QList<Suggestion>> Library::suggestions(const QString & /*query*/, qsizetype /*cursor*/)
{
    return QList<Suggestion>();
}

// Without the names when the library cannot be read: whatever reads it next will say so.
QList<QueryFault> Library::faultsOf(const QString &query)
{
    const auto parsed = preparedQuery(*m_parts->reading, *m_parts->gazetteer, query);
    return parsed ? parsed->faults : parsedQuery(query).faults;
}

QString Library::explanationOf(const QString &query)
{
    return query;
}
