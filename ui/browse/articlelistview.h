#pragma once

#include "browse/groupedlistview.h"
#include "browse/typeahead.h"
#include "models/articlelistmodel.h"

#include <QPersistentModelIndex>

#include <optional>

class ArticleDelegate;

// The list of articles. Letters are type-ahead over headlines, in either script. With Ctrl or Shift
// held several are chosen, and none of them is opened.
class ArticleListView final : public GroupedListView
{
    Q_OBJECT

public:
    // `model` must live as long as the view.
    explicit ArticleListView(ArticleListModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setGrouping(Grouping grouping); // what the heads say and the rows need not say again
    void setCurrentRow(int row);         // the only one that is chosen; -1: none
    QList<ArticleId> chosen() const;     // in the order of the list

    void keyboardSearch(const QString &text) override;
    void reset() override;

Q_SIGNALS:
    void articleChosen(ArticleId id); // by hand or keys; each time another row is the only one
    void readingRequested();          // Enter: to the reader
    void deletionRequested(const QList<ArticleId> &ids);                  // Del: those chosen
    void menuRequested(const QList<ArticleId> &ids, const QPoint &place); // global

protected:
    QList<Group> groups() const override { return m_model.groups(); }
    Head headOf(int group) const override;
    bool isShownChosen(const QModelIndex &index) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;

private:
    static std::optional<CursorAction> moveOf(int key);
    void extendTo(const QModelIndex &index);

    ArticleListModel &m_model;
    ArticleDelegate *m_delegate;
    Grouping m_grouping = Grouping::CityAndMonth;
    TypeAhead m_typeAhead;
    QPersistentModelIndex m_extendsFrom; // where a range begins that Shift chooses
    bool m_isGathering = false;          // several rows are being chosen
};
