#pragma once

#include "exchange/notewriter.h"

// CSV for Readwise: Highlight, Title, Author, URL, Note, Location, Date. One row a mark on a
// passage; tags begin the note, as .tag; what is longer than Readwise takes ends with an ellipsis.
// A mark on a whole article is a row with the headline.
class ReadwiseWriter final : public NoteWriter
{
public:
    explicit ReadwiseWriter(ByteSink &sink);
    Result<void> begin(const ExportedLibrary &library) override;
    Result<void> add(const ExportedArticle &article) override;
    Result<void> end() override;

private:
    ByteSink &m_sink;
};
