#pragma once

#include "look/theme.h"
#include "paper/binitem.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QList>

class EmptyView;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

// What lies in the bin, one thing a row.
class BinModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, KindColumn, SinceColumn, LeftColumn };

    using QAbstractTableModel::QAbstractTableModel;

    // `now`: the days left are counted from there.
    void setItems(const QList<BinItem> &items, const QDateTime &now);
    const BinItem &at(int row) const { return m_items.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BinItem> m_items;
    QDateTime m_now;
};

// What was deleted and can be brought back. It changes nothing by itself.
class BinDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BinDialog(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setItems(const QList<BinItem> &items, const QDateTime &now);
    void complain(const QString &sentence); // why something was not done
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void restoreRequested(const QStringList &uuids);
    void dropRequested(const QStringList &uuids); // for good
    void emptyRequested();

private:
    QWidget *makeButtons();
    QStringList chosen() const;
    void followSelection();

    BinModel *m_model;
    QTableView *m_table;
    EmptyView *m_nothing;
    QStackedWidget *m_content;
    QLabel *m_complaint;
    QPushButton *m_restore;
    QPushButton *m_drop;
    QPushButton *m_empty;
    bool m_isReadOnly = false;
};
