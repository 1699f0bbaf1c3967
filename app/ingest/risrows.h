#pragma once

#include "ingest/recordlines.h"
#include "ingest/recordrows.h"

// RIS: lines of a tag, two spaces, a hyphen and a value, from TY to ER. Attachments (L1, L2) are
// files that hold the text; where there are none, the abstract is the text.
class RisRows final : public RecordRows
{
public:
    explicit RisRows(RecordLines &lines);
    Result<std::optional<RecordRow>> next() override;

private:
    RecordLines &m_lines;
    std::optional<RecordLines::Line> m_ahead;
};
