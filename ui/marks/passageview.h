#pragma once

#include "browse/listlayout.h"
#include "look/theme.h"
#include "marks/passageacts.h"
#include "marks/passagelistmodel.h"

#include <QAbstractItemView>

class PassageDelegate;

// The table of marks under heads that stick to its top. Nothing is laid out or asked for but what
// is in view. The arrows move, Space ticks, with Shift the arrows tick on from where they began;
// Enter opens, letters are acts.
class PassageView final : public QAbstractItemView
{
    Q_OBJECT

public:
    // `model` must live as long as the view.
    explicit PassageView(PassageListModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row); // the nearest one there is
    // Of the current row, global: what stands beside it must not cover its passage, or its note.
    QRect quoteRect() const;
    QRect noteRect() const;

    void keyboardSearch(const QString & /*letters*/) override {} // letters are acts here
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;

Q_SIGNALS:
    void actWanted(PassageAct act);
    void menuWanted(const QPoint &place); // global
    void closeWanted();                   // Escape
    void rowDragged(int row);             // by the mouse

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void measure();
    void paintRow(QPainter &painter, int row) const;
    void paintHead(QPainter &painter, int group, int top) const;
    void paintHeads(QPainter &painter, int offset, int lower) const;
    int rowsInView() const;
    bool tickByKey(const QKeyEvent &event);
    void tickTo(int row);
    bool isOnTick(const QPoint &point) const;
    QRect globalRect(const QRect &part) const;

    PassageListModel &m_model;
    PassageDelegate *m_delegate;
    ListLayout m_layout;
    Theme m_theme = Theme::of(Theme::Name::Light);
    int m_held = -1; // the row that was pressed and may be dragged; -1: none
    QPoint m_pressed;
    int m_anchor = -1; // where a range of ticks began; -1: none is being ticked
};
