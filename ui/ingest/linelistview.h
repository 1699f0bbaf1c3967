#pragma once

#include "ingest/linelistmodel.h"
#include "look/theme.h"

#include <QListView>

class LineDelegate;

// The page's lines. A range is selected by mouse or Shift and arrows; what is selected can be
// dragged. Only what is in view is painted, and rows are of one height: made for files of hundreds
// of thousands of lines.
class LineListView final : public QListView
{
    Q_OBJECT

public:
    // `model` must live as long as the view.
    explicit LineListView(LineListModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void selectRows(int first, int last);                        // and brings the first into view
    void keyboardSearch(const QString & /*letters*/) override {} // letters are acts here

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    LineDelegate *m_delegate;
};
