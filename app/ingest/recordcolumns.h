#pragma once

#include "ingest/recordrows.h"
#include "paper/record.h"

#include <QHash>

#include <array>

// What the columns of a data file are taken for: as the reader maps them, else by their usual names
// in both languages and scripts (标题, 題名, headline …). Not for several threads.
class RecordColumns final
{
public:
    explicit RecordColumns(ColumnMapping given);

    // The record of a row; what no column is for is left empty, other columns become fields. Of
    // several columns for the same thing the one with the commonest name that is not empty counts.
    ArticleRecord record(const RecordRow &row);
    // What those columns would be taken for.
    ColumnMapping mappingOf(const QStringList &columns);

private:
    // Part of a record (index in the table of parts) and how common the name is for it, 0 most.
    struct Meaning
    {
        int part = -1;
        int rank = 0;
    };
    Meaning meaningOf(const QString &column);
    Meaning lookUp(const QString &column) const;

    ColumnMapping m_given;
    QHash<QString, Meaning> m_known; // by column as spelled
};
