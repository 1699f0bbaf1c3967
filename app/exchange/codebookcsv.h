#pragma once

#include "base/result.h"
#include "paper/tagedit.h"

#include <QByteArray>

// A codebook as CSV: path, color, key, definition, when, when not, example, aliases (one a line),
// names (language: name, one a line). The order is the codebook's. A byte order mark stands before
// it: without one, spreadsheets take it for another encoding.

QString codebookCsv(const QList<Tag> &codebook);

// What a file says of one tag.
struct CodebookRow
{
    QString path;
    TagChange fields; // those that are not empty
};

// UTF-8, with or without a byte order mark. Of the columns path alone is needed (other tools call
// it tag or name), unknown ones are left out, description stands for definition. BadTable (`where`:
// `name` and the line, `detail`: codebook:TOKEN) when a row cannot be used: all or none.
Result<QList<CodebookRow>> readCodebookCsv(const QByteArray &bytes, const QString &name);
