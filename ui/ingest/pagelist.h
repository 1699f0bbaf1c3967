#pragma once

#include "look/theme.h"
#include "paper/pageedit.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

// Pages to be looked through, one a row.
class PageListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPages(const QList<PageSummary> &pages);
    const PageSummary &page(int row) const { return m_pages.at(row); }
    int rowOf(PageId id) const; // -1 when it is not among them

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PageSummary> m_pages;
};

// What is known of a page in one line: city, date, paper, number of articles.
QString pageDetails(const PageSummary &page);

// Paints a page in two lines; at the right how many places of it are to be checked, below it a sign
// where there are warnings (the tooltip names them).
class PageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PageDelegate(const PageListModel &model, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PageListModel &m_model;
    Theme m_theme = Theme::of(Theme::Name::Light);
};

class QCheckBox;
class QLabel;
class QStackedWidget;
class QToolButton;

// The pages to be checked, those in doubt first.
class PageList final : public QWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setPages(const QList<PageSummary> &pages);
    void setCurrent(PageId id); // without choosing it
    bool wantsAll() const;      // also pages without doubts
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void pageChosen(PageId id);
    void allWanted();
    void closed();

private:
    void choose(const QModelIndex &index);

    PageListModel *m_model;
    PageDelegate *m_delegate;
    QListView *m_view;
    QLabel *m_count;
    QCheckBox *m_all;
    QToolButton *m_close;
    QLabel *m_empty;
    QStackedWidget *m_stack;
};
