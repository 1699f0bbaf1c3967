#pragma once

#include "look/theme.h"
#include "marks/codebookmodel.h"

#include <QSet>
#include <QTreeView>

class CodebookDelegate;
class QMenu;

// The codebook's tree under hand and keys: F2 renames, Del deletes, Alt and the arrows move a tag
// among its siblings, below the one before it and out again; dragging moves, with Ctrl it merges.
// Letters go to the field that narrows the tree. It asks; its model says what there is.
class CodebookTree final : public QTreeView
{
    Q_OBJECT

public:
    // `model` must live as long as the view.
    explicit CodebookTree(CodebookModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setReadOnly(bool isReadOnly);
    void choose(TagId id);
    TagId chosen() const; // 0 when none is

Q_SIGNALS:
    void chosenChanged(TagId id);
    void moveWanted(TagId id, TagPlace place);
    void colorWanted(TagId id, int color);
    void newRequested(TagId parent);
    void mergeRequested(TagId id); // into one to be chosen
    void splitRequested(TagId id);
    void deleteRequested(TagId id);
    void pageRequested(); // its page, for writing
    void typed(const QString &letters);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    bool moveByKey(int key);
    void fillMenu(QMenu &menu, const Tag &tag);
    void addColors(QMenu &menu, const Tag &tag);
    void unfold();

    CodebookModel &m_model;
    CodebookDelegate *m_delegate;
    Theme m_theme = Theme::of(Theme::Name::Light);
    QSet<TagId> m_folded; // by the reader
    TagId m_chosen{};     // kept while the model is made anew
    bool m_isResetting = false;
    bool m_isReadOnly = false;
};
