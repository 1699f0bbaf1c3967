#pragma once

#include "look/theme.h"

#include <QAbstractTableModel>
#include <QTableView>

// What became of a file that was imported, as words.
struct ReportRow
{
    QString file; // its path
    qint64 articles = 0;
    QString city;
    QString date;
    qint64 doubts = 0;
    QString outcome; // added, unchanged …, or why it was left out
    bool isLeftOut = false;
    QStringList warnings; // as in Page; put into words only when they are looked at
};

// The files of an import, one a row; those left out first, then those with something to check or a
// warning.
class ReportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, ArticlesColumn, CityColumn, DateColumn, DoubtsColumn, OutcomeColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<ReportRow> rows);
    void setTheme(const Theme &theme) { m_theme = theme; }
    const ReportRow &at(int row) const { return m_rows.at(row); }
    // Rows as text: columns parted by tabs, rows by line feeds, with the heads.
    QString asText(const QModelIndexList &indexes) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ReportRow &row, int column) const;

    QList<ReportRow> m_rows;
    Theme m_theme = Theme::of(Theme::Name::Light);
};

// The table of them. Ctrl+C copies what is selected.
class ReportTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ReportTable(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setRows(const QList<ReportRow> &rows);

Q_SIGNALS:
    void fileChosen(const QString &file); // to be looked at; never one that was left out
    void currentRowChanged(const ReportRow &row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void choose(const QModelIndex &index);

    ReportModel *m_model;
};
