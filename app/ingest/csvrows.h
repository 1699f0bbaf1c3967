#pragma once

#include "ingest/recordlines.h"
#include "ingest/recordrows.h"

#include <deque>

// CSV (RFC 4180) with a header; separated by commas, semicolons or tabs, whichever the header has
// most of. A field in quotes may hold separators, line ends and "" for a quote.
class CsvRows final : public RecordRows
{
public:
    explicit CsvRows(RecordLines &lines);
    Result<std::optional<RecordRow>> next() override;
    QStringList columns() const override { return m_columns; }

private:
    using Line = RecordLines::Line;
    Result<std::optional<Line>> nextLine();
    Result<std::optional<QStringList>> fields(int &line);
    Result<bool> readHeader();

    RecordLines &m_lines;
    std::deque<Line> m_again; // lines of a record whose quote never closed, to be read once more
    QStringList m_columns;
    QChar m_separator = u',';
    bool m_hasHeader = false;
};
