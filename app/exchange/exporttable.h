#pragma once

#include "exchange/exported.h"

enum class TableOf { Marks, Articles };

struct TableColumn
{
    QString name;         // stable, English
    bool isCount = false; // a number that spreadsheets may count with
};

// What is laid out in rows, whatever the format. Positions are code points; what there are several
// of stands in one field, one a line.
//   Marks: a row a mark; a link is a word, the other mark, its own UUID and its maker.
//   Articles: a row an article, uncoded ones included, with a column for each tag of the codebook
//   that counts the marks which bear this very tag.
class ExportTable final
{
public:
    ExportTable(TableOf what, const ExportedLibrary &library);
    QList<TableColumn> columns() const;
    QList<QStringList> rows(const ExportedArticle &article) const; // a field a column

private:
    TableOf m_what;
    QStringList m_tagPaths; // of the codebook
};
