#pragma once

#include "browse/listlayout.h"
#include "browse/typeahead.h"
#include "look/theme.h"
#include "models/articlelistmodel.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>

#include <optional>

class ArticleDelegate;

// The list of articles under heads that stick to its top. Made for a million rows: nothing is laid
// out or asked for but what is in view. (The views that come with Qt measure every row as soon as
// their heights differ, which heads between the rows would make them.)
// Letters are type-ahead over headlines, in either script. With Ctrl or Shift held several are
// chosen, and none of them is opened.
class ArticleListView final : public QAbstractItemView
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
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;

Q_SIGNALS:
    void articleChosen(ArticleId id); // by hand or keys; each time another row is the only one
    void readingRequested();          // Enter: to the reader
    void deletionRequested(const QList<ArticleId> &ids);                  // Del: those chosen
    void menuRequested(const QList<ArticleId> &ids, const QPoint &place); // global

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    static std::optional<CursorAction> moveOf(int key);
    void extendTo(const QModelIndex &index);
    void measure();
    void paintRow(QPainter &painter, int row) const;
    void paintHead(QPainter &painter, int group, int top) const;
    int rowsInView() const;

    ArticleListModel &m_model;
    ArticleDelegate *m_delegate;
    ListLayout m_layout;
    Theme m_theme = Theme::of(Theme::Name::Light);
    Grouping m_grouping = Grouping::CityAndMonth;
    TypeAhead m_typeAhead;
    QPersistentModelIndex m_extendsFrom; // where a range begins that Shift chooses
    bool m_isGathering = false;          // several rows are being chosen
};
