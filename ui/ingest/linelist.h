#pragma once

#include "ingest/reviewlines.h"
#include "look/theme.h"

#include <QAbstractListModel>
#include <QBitArray>
#include <QListView>
#include <QStyledItemDelegate>

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

// Paints a line: its number, the stripe and number of its article, its words on the article's wash,
// and at the right what it is when it is no paragraph. Of a line too long for its row the beginning
// and the end are shown: there it is torn or whole.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LineDelegate(const LineListModel &model, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Row;
    void paintGround(const Row &row) const;
    void paintGutter(Row &row) const;
    void paintSign(Row &row) const;
    void paintWords(const Row &row) const;

    const LineListModel &m_model;
    Theme m_theme = Theme::of(Theme::Name::Light);
};

// The page's lines. A range is selected by mouse or Shift and arrows; what is selected can be
// dragged. Only what is in view is painted, and rows are of one height: made for files of hundreds
// of thousands of lines.
class LineListView final : public QListView
{
    Q_OBJECT

public:
    // `model` must live as long as the view.
    explicit LineListView(LineListModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void selectRows(int first, int last);                        // and brings the first into view
    void keyboardSearch(const QString & /*letters*/) override {} // letters are acts here

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    LineDelegate *m_delegate;
};
