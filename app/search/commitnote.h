#pragma once

#include "search/lucenenames.h"
#include "search/searchindex.h"

// What a list of segments says beside the segments.
struct CommitNote
{
    IndexStamp stamp;
    QString maker;      // one for each index begun anew: its files are no other's of those names
    qint64 highest = 0; // article ever put in: a higher one needs not be looked for
};

void setNote(const Lucene::SegmentInfosPtr &segments, const CommitNote &note);

// These two throw what Lucene++ and the directory throw.
CommitNote noteOf(const Lucene::IndexReaderPtr &reader);
CommitNote lastNote(const Lucene::DirectoryPtr &directory);

// Whether its tokens, fields and folding are what this program makes.
bool isOurForm(const Lucene::IndexReaderPtr &reader);
