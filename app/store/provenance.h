#pragma once

#include "paper/ids.h"
#include "paper/record.h"
#include "store/connection.h"

// What is known of where an article came from, besides its page.
struct Provenance
{
    QString publishedAt; // short name of the place where its paper is published; empty: unknown
    QString url;         // web address of its record, else of its file
    QString accessed;    // the day it was taken from there, ISO 8601
    QList<RecordField> fields; // of its record; none of an article of a page
};
// All empty for an unknown article.
Result<Provenance> provenance(Connection &db, ArticleId id);
