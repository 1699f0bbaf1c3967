#pragma once

#include "ingest/pagelines.h"
#include "ingest/pathpattern.h"
#include "paper/page.h"
#include "places/gazetteer.h"

#include <optional>

// What the reader says about the pages of an import; it beats what is printed, said by the path or
// inferred. Empty = nothing said.
struct GivenLabels
{
    Place city;
    IssueDate date; // kind Given
    QString paper;
    // The path of the file or the address it came from, for what its parts say. Empty: the file
    // name alone.
    QString path;
    std::optional<PathPattern> pathPattern; // how to read it; none: by the usual forms
};

// Reads paper, page number, place and date of a page that was split into articles, and of its
// articles, from what the reader gave, the page prints, the path or the format says, and the text,
// in this order. Sets paper, knownPaper, number (unless it is set), place and date, an article's
// section where only the path says it, and adds warnings: date-conflict:LINES (no lines where
// nothing of it is on the page), impossible-date:LINE, path-unmatched (the path is of another form
// than the pattern; the usual forms were tried), path-city:NAME (the path names a city that is
// none).
void readLabels(const PageLines &lines, const GivenLabels &given, const Gazetteer &gazetteer,
                Page &page);
