#pragma once

#include "browse/groupedlistview.h"
#include "marks/passageacts.h"
#include "marks/passagelistmodel.h"

class PassageDelegate;

// The table of marks. The arrows move, Space ticks, with Shift the arrows tick on from where they
// began; Enter opens, letters are acts.
class PassageView final : public GroupedListView
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
    void reset() override;

Q_SIGNALS:
    void actWanted(PassageAct act);
    void menuWanted(const QPoint &place); // global
    void closeWanted();                   // Escape
    void rowDragged(int row);             // by the mouse

protected:
    QList<Group> groups() const override;
    Head headOf(int group) const override;
    bool isShownChosen(const QModelIndex &index) const override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;

private:
    bool tickByKey(const QKeyEvent &event);
    void tickTo(int row);
    bool isOnTick(const QPoint &point) const;
    QRect globalRect(const QRect &part) const;

    PassageListModel &m_model;
    PassageDelegate *m_delegate;
    int m_held = -1; // the row that was pressed and may be dragged; -1: none
    QPoint m_pressed;
    int m_anchor = -1; // where a range of ticks began; -1: none is being ticked
};
