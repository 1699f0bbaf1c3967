#pragma once

#include "ingest/reviewlines.h"

#include <QAbstractListModel>
#include <QBitArray>

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
    int firstLit() const; // -1 if there is none

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
