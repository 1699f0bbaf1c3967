#pragma once

#include "base/result.h"
#include "exchange/incoming.h"

#include <QByteArray>

// Marks from a table, a row a mark: as csvWriter() writes them, or another's with a column `quote`
// and, as far as it has them, left, right, note, tags (one a line, or parted by semicolons),
// headline or title, article, city, paper, date, page, creator. UTF-8 with or without a byte order
// mark; commas, semicolons or tabs. Comments of ours are there to be read, and lost. BadTable
// (`where`: `name` and the line, `detail`: notes:TOKEN) for a table that cannot be read and a row
// of ours that is not whole; TooLarge (notes) beyond 256 MiB.
Result<IncomingNotes> readMarksCsv(const QByteArray &bytes, const QString &name);

// The names of columns, as they are compared.
QStringList columnNames(const QStringList &header);
