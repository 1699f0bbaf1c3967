#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

// CSV after RFC 4180, and TSV, which is the same with tabs. Safe for spreadsheets: a field that
// begins as a formula does, in either width, or with a tab or line break, has an apostrophe before
// it, and csvRecords() takes that away again. A table without them has a column that says so.

enum class FormulaGuard { Apostrophe, None }; // None: the fields as they are, for other programs

// The column by which a table tells that no field has an apostrophe before it.
QString unguardedColumn();

// One record with its line end.
QString csvRecord(const QStringList &fields, QChar separator = u',',
                  FormulaGuard guard = FormulaGuard::Apostrophe);

struct CsvRecord
{
    QStringList fields;
    int line = 0; // from 1, on which it begins
};

// All records of a text, empty lines left out; separated by commas, semicolons or tabs, whichever
// the first line has most of. BadTable (`where`: the line, `detail`: unclosed-quote).
Result<QList<CsvRecord>> csvRecords(const QString &text);
