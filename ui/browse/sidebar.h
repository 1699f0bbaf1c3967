#pragma once

#include "look/theme.h"
#include "models/sidebarmodel.h"

#include <QTreeView>

// Cities, dates and tags with their counts. A click or Enter chooses one in its section, Ctrl and a
// click (Space) chooses several, choosing again lets go. It changes nothing itself: it asks, and
// shows what its model is told.
class Sidebar final : public QTreeView
{
    Q_OBJECT

public:
    // `model` must live as long as the view.
    explicit Sidebar(SidebarModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged(SidebarSection section, const QStringList &keys);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    enum class Choice { Only, Also };
    void choose(const QModelIndex &index, Choice choice);
    void unfold();

    SidebarModel &m_model;
    Theme m_theme = Theme::of(Theme::Name::Light);
    QSet<QString> m_opened; // what the reader unfolded or folded, against the default
    QSet<QString> m_closed;
};
