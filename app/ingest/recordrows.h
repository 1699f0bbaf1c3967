#pragma once

#include "base/result.h"
#include "paper/record.h"

#include <optional>

// A record as its file spells it, before anything is known of what its columns mean.
struct RecordRow
{
    QList<RecordField> cells; // in the order of the file; a name may come twice
    QStringList attachments;  // files that hold its text, as the record names them
    int line = 0;             // 1-based, on which it begins
};

// The rows of a file of records of one format, read one after the other.
class RecordRows
{
public:
    virtual ~RecordRows() = default;
    // nullopt at the end. BadRecord (`detail`: a token of base/errortext, `where`: the line) for a
    // row that cannot be used: reading goes on with the next call. Any other error ends it.
    virtual Result<std::optional<RecordRow>> next() = 0;
    // The columns, where the file names them first; empty otherwise.
    virtual QStringList columns() const { return {}; }
};

inline Error badRecord(int line, const QString &fault)
{
    return {Error::Code::BadRecord, QString::number(line), fault};
}
