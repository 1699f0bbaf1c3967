#pragma once

#include "library/queryterms.h"
#include "paper/hit.h"
#include "search/querytree.h"

// What a query can name.
struct KnownNames
{
    const Gazetteer &gazetteer;
    QList<Tag> tags;
    QStringList papers;
};

// The values of a query that mean nothing in a library, ascending.
QList<QueryFault> faultsOfNames(const QueryNode &query, const KnownNames &names);
