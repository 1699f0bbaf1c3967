#pragma once

#include "ingest/recordlines.h"
#include "ingest/recordrows.h"

// JSON Lines: one object a line. Blank lines are no records.
class JsonLinesRows final : public RecordRows
{
public:
    explicit JsonLinesRows(RecordLines &lines);
    Result<std::optional<RecordRow>> next() override;

private:
    RecordLines &m_lines;
};
