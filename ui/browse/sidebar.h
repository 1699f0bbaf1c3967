#pragma once

#include "look/theme.h"
#include "models/sidebarmodel.h"

#include <QTreeView>

class QMenu;

// What articles have in common, with counts, and the searches that are kept. A click or Enter
// chooses one in its section, Ctrl and a click (Space) chooses several, Shift and a click (Shift
// and Space) leaves out; the same again lets go. A menu has the same acts by name. It changes
// nothing itself: it asks, and shows what its model is told.
class Sidebar final : public QTreeView
{
    Q_OBJECT

public:
    // `model` must live as long as the view.
    explicit Sidebar(SidebarModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    QSize sizeHint() const override;

Q_SIGNALS:
    void choiceWanted(SidebarSection section, const SidebarChoice &choice);
    // Of a saved search, by its UUID.
    void searchRequested(const QString &key);
    void renameRequested(const QString &key);
    void deleteRequested(const QString &key);
    // Of a tag, by its UUID.
    void tagPageRequested(const QString &key);
    void tagRenameRequested(const QString &key);
    void tagColorRequested(const QString &key, int color);
    void tagDeletionRequested(const QString &key);
    void memoRequested(SidebarSection section, const QString &key); // of a city or a tag

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    enum class Choice { Only, Also, Not };
    void choose(const QModelIndex &index, Choice choice);
    bool actOnTag(const QModelIndex &index, int key);  // by F2 or Del
    void act(const QModelIndex &index, Choice choice); // what a click or key asks of a row
    void fillMenu(QMenu &menu, const QModelIndex &index);
    void fillTagMenu(QMenu &menu, const QModelIndex &index);
    void offerMemo(QMenu &menu, const QModelIndex &index);
    void fillSavedMenu(QMenu &menu, const QString &key);
    void keepPlace();
    void unfold();
    void hideEmptySections();
    void returnToPlace();

    SidebarModel &m_model;
    Theme m_theme = Theme::of(Theme::Name::Light);
    QSet<QString> m_opened; // what the reader unfolded or folded, against the default
    QSet<QString> m_closed;
    // Where the keys stood, and how far it was scrolled, before the model was made anew.
    struct Place
    {
        QString row;
        int scrolled = 0;
    };
    Place m_place;
};
