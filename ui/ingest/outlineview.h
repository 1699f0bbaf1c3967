#pragma once

#include "ingest/outlinemodel.h"
#include "look/theme.h"

#include <QListView>

class OutlineDelegate;

// The articles of a page. Lines may be dropped on an article.
class OutlineView final : public QListView
{
    Q_OBJECT

public:
    // `model` must live as long as the view.
    explicit OutlineView(OutlineModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void selectRow(int row);
    void keyboardSearch(const QString & /*letters*/) override {} // letters are acts here

Q_SIGNALS:
    void linesDropped(int article);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    int articleAt(QPoint point) const; // -1 where there is none

    OutlineModel &m_model;
    OutlineDelegate *m_delegate;
};
