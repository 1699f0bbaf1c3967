#pragma once

#include "paper/record.h"

#include <QTableWidget>

// The columns of a file of records with its first rows; above each column what it is taken for.
class MappingTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent = nullptr);

    void setColumns(const ColumnPreview &preview);
    void setMapping(const ColumnMapping &mapping); // columns it does not name are kept as they are
    ColumnMapping mapping() const;                 // empty while there are no columns

private:
    void addChoice(int column, const QString &name);
};
