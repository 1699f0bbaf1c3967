#pragma once

#include "browse/listlayout.h"
#include "look/theme.h"

#include <QAbstractItemView>

// A list under heads that stick to its top. Made for a million rows: nothing is laid out or asked
// for but what is in view. (The views that come with Qt measure every row as soon as their heights
// differ, which heads between the rows would make them.) How rows are chosen is for each list to
// say.
class GroupedListView : public QAbstractItemView
{
    Q_OBJECT

public:
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;

protected:
    // What a head says of its group.
    struct Head
    {
        QString title;
        qsizetype count = 0;
        int color = -1; // of the dot before it; -1: none
        Qt::TextElideMode elide = Qt::ElideRight;
    };

    // Whoever derives from it sets delegate and model, then measures. The delegate gives every row
    // the same height.
    explicit GroupedListView(QWidget *parent);
    void measure();
    // `ground`: behind the rows.
    void setColors(const Theme &theme, const QColor &ground);

    virtual QList<Group> groups() const = 0; // covering the rows without gaps, or empty
    virtual Head headOf(int group) const = 0;
    virtual bool isShownChosen(const QModelIndex &index) const = 0;

    const ListLayout &rows() const { return m_rows; }
    int rowsInView() const; // but for one, at least 1

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    bool isIndexHidden(const QModelIndex &index) const override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void paintRow(QPainter &painter, int row) const;
    void paintHeads(QPainter &painter, int offset, int lower) const;
    void paintHead(QPainter &painter, const Head &head, int top) const;
    // What is left of the place for the title.
    QRect paintDot(QPainter &painter, int color, const QRect &place) const;

    ListLayout m_rows;
    Theme m_theme = Theme::of(Theme::Name::Light);
    QColor m_ground = m_theme.window;
};
