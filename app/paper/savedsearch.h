#pragma once

#include "paper/ids.h"
#include "paper/listing.h"

// A search that the reader keeps.
struct SavedSearch
{
    SavedSearchId id{};
    QString uuid;
    QString name; // unique, not empty
    Filter filter;
    qint64 seen = 0; // change number up to which the reader has seen what it finds
};

// The same with what it finds now.
struct SavedSearchCount
{
    SavedSearchId id{};
    qint64 articles = 0;
    qint64 fresh = 0; // of them: new or changed since it was last looked at
};
