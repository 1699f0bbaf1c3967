#pragma once

#include "base/result.h"
#include "exchange/csvtext.h"

// A table in a file that someone made. `kind` is what it should be: codebook, notes.

// UTF-8 with or without a byte order mark. BadTable as below: not-utf8, unclosed-quote.
Result<QList<CsvRecord>> csvRecordsOf(const QByteArray &bytes, const QString &name,
                                      const QString &kind);

// BadTable (`where`: the name, and the line where there is one; `detail`: KIND:TOKEN).
Error badTable(const QString &name, const QString &kind, const QString &token);
Error badTable(const QString &name, int line, const QString &kind, const QString &token);
