#pragma once

#include "exchange/notewriter.h"
#include "exchange/readingentry.h"

#include <memory>

// What gives the notes their form. Called in order: begin, then headings with their entries, end.
class ReadingFormat
{
public:
    virtual ~ReadingFormat() = default;
    virtual Result<void> begin(const ReadingHead &head) = 0;
    virtual Result<void> heading(const ReadingHeading &heading) = 0;
    virtual Result<void> entry(const ReadingEntry &entry) = 0;
    virtual Result<void> end() = 0;
};

// Groups and orders the marks as a template says. By article, in the order given, all goes on to
// the format at once, and only the marks to confirm and the orphans are kept until the end where
// they stand apart; any other grouping or order keeps all marks in memory. In groups each article
// is a heading of the second level. A mark with several tags stands under each; tags come in the
// codebook's order, cities by their codes, dates by time, what is not known last. Articles without
// marks are left out.
std::unique_ptr<NoteWriter> readingWriter(const ExportTemplate &shape,
                                          std::unique_ptr<ReadingFormat> format);
