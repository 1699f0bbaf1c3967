#include "library/libraryparts.h"

Result<QList<Suggestion>> Library::suggestions(const QString & /*query*/, qsizetype /*cursor*/)
{
    return QList<Suggestion>();
}

QList<QueryFault> Library::faultsOf(const QString & /*query*/)
{
    return {};
}

QString Library::explanationOf(const QString &query)
{
    return query;
}
