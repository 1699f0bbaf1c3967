#pragma once

#include "ingest/reviewlines.h"
#include "look/theme.h"

#include <QAbstractListModel>
#include <QBitArray>
#include <QListView>
#include <QStyledItemDelegate>

#include <functional>

// A row of the articles that were made of a page.
struct OutlineRow
{
    enum class Kind {
        Article, // its headline, which is also the block `block`, if it has one
        Facts,   // place, date, section, length
        Doubt,
        Block,
        LooseLine, // one that belongs to nothing
    };
    Kind kind = Kind::Article;
    int article = -1;
    int block = -1;
    int doubt = -1; // of reviewDoubts()
    int line = 0;
};

// The articles of a page with their blocks and doubts, one a row.
class OutlineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPage(const PageView &view);
    const OutlineRow &row(int number) const { return m_rows.at(number); }
    const QList<ReviewDoubt> &doubts() const { return m_doubts; }
    QString text(int row) const;
    // What a block is, unless it is a paragraph; or the numbers of its lines.
    QString sign(int row) const;
    // The lines of the page that the row was made of; of a head, all of its article.
    QList<LineRun> runs(int row) const;
    int rowOfBlock(int article, int block) const; // -1 when there is none
    int rowOfDoubt(int doubt) const;
    bool isProvisional(int row) const; // the article has no headline of its own
    Script script() const { return m_view.page.script; }
    // Lights the rows made of any line of the run; the first of them, -1 if there is none.
    int setLit(const std::optional<LineRun> &run);
    void lightArticle(int article);
    bool isLit(int row) const { return m_lit.testBit(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void addArticle(int number);
    QString facts(const Article &article) const;
    bool touches(const OutlineRow &row, const LineRun &run) const;
    int light(const std::function<bool(const OutlineRow &row)> &isLit);

    PageView m_view;
    QList<ReviewDoubt> m_doubts;
    QList<OutlineRow> m_rows;
    QBitArray m_lit;
};

// Paints a row of the outline.
class OutlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(const OutlineModel &model, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, int row) const;
    void paintHead(QPainter *painter, const QRect &rect, int row) const;
    void paintBlock(QPainter *painter, const QRect &rect, int row) const;
    QFont fontOf(const QFont &base, int row) const;
    bool fitsALine(const QStyleOptionViewItem &option, int row) const;

    const OutlineModel &m_model;
    Theme m_theme = Theme::of(Theme::Name::Light);
};

// The articles of a page. Lines may be dropped on an article.
class OutlineView final : public QListView
{
    Q_OBJECT

public:
    // `model` must live as long as the view.
    explicit OutlineView(OutlineModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void selectRow(int row);
    void keyboardSearch(const QString & /*letters*/) override {} // letters are acts here

Q_SIGNALS:
    void linesDropped(int article);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    int articleAt(QPoint point) const; // -1 where there is none

    OutlineModel &m_model;
    OutlineDelegate *m_delegate;
};
