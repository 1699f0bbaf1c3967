#pragma once

#include "ingest/reviewlines.h"

#include <QAbstractListModel>
#include <QBitArray>

// The lines of a page that say something, one a row; the gaps of blank ones show in the numbers.
class LineListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPage(const PageView &view);
    const ReviewLine &line(int row) const { return m_lines.at(row); }
    QString text(int row) const;
    bool beginsRun(int row) const; // the line above belongs to something else
    // Of a line of the file, of a blank one the next below it; -1 beyond the last.
    int rowOf(int number) const;
    // Rows that are the counterpart of what is selected elsewhere.
    void setLit(const QList<LineRun> &runs);
    bool isLit(int row) const { return m_lit.testBit(row); }
    Script script() const { return m_view.page.script; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QString accessibleText(int row) const;

    PageView m_view;
    QList<ReviewLine> m_lines;
    QBitArray m_lit;
};

// Of a very long line the beginning and the end; more of it never fits a row.
QString firstAndLast(const QString &text);
