#pragma once

#include "ingest/filelines.h"
#include "ingest/recordcolumns.h"
#include "ingest/recordlines.h"

// Reads the articles of a file of records, one after the other, whatever its size.
class RecordReader final
{
public:
    // Errors as RecordLines::open(). `format` is one that holdsRecords().
    static Result<std::unique_ptr<RecordReader>>
    open(FileFormat format, std::unique_ptr<QIODevice> device, const QString &encoding,
         const ColumnMapping &columns, const Progress &progress);

    // nullopt at the end. BadRecord for a record that cannot be used (`where`: its number,
    // `detail`: a token of base/errortext): reading goes on with the next call. NoColumns when the
    // header names none for headline and text; Unreadable; Stopped. These end it.
    Result<std::optional<ArticleRecord>> next();

    QString encoding() const { return m_lines->encoding(); }
    qint64 replaced() const { return m_lines->replaced() + m_replaced; }
    qint64 position() const { return m_lines->position(); } // bytes read

    // The columns and first rows; leaves the reader at another place.
    Result<ColumnPreview> preview();

private:
    RecordReader(std::unique_ptr<RecordLines> lines, std::unique_ptr<RecordRows> rows,
                 const ColumnMapping &columns);
    Result<void> checkColumns();

    std::unique_ptr<RecordLines> m_lines;
    std::unique_ptr<RecordRows> m_rows;
    RecordColumns m_columns;
    int m_number = 0;
    qint64 m_replaced = 0;
};
