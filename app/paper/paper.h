#pragma once

#include "paper/place.h"

enum class PaperLevel { Unknown, National, Provincial, City, County };

// A newspaper. Where it is published (出版地) and of what level it is are known by its name alone,
// never from a city that it reports on.
struct Paper
{
    QString name; // as printed or given; empty when unknown
    Place publishedAt;
    PaperLevel level = PaperLevel::Unknown; // of what it serves: a paper of a municipality, of
                                            // Hong Kong, Macau or Taiwan is Provincial
    friend bool operator==(const Paper &, const Paper &) = default;
};
