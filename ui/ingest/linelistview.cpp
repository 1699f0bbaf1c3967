#include "ingest/linelistview.h"

#include "ingest/linedelegate.h"
#include "look/scrollbar.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

LineListView::LineListView(LineListModel &model, QWidget *parent)
    : QListView(parent)
    , m_delegate(new LineDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setSelectionMode(ContiguousSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setDragDropMode(DragOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Lines of the page"));
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
}

void LineListView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette paper = theme.palette();
    paper.setColor(QPalette::Base, theme.paper);
    setPalette(paper);
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.paper));
    viewport()->update();
}

void LineListView::selectRows(int first, int last)
{
    const QModelIndex top = model()->index(first, 0);
    if (!top.isValid())
        return;
    const QModelIndex bottom = model()->index(std::min(last, model()->rowCount() - 1), 0);
    selectionModel()->setCurrentIndex(top, QItemSelectionModel::NoUpdate);
    selectionModel()->select({top, bottom}, QItemSelectionModel::ClearAndSelect);
    scrollTo(bottom);
    scrollTo(top);
}

void LineListView::mousePressEvent(QMouseEvent *event)
{
    // What is selected is dragged; from anywhere else a drag selects.
    setDragEnabled(selectionModel()->isSelected(indexAt(event->position().toPoint())));
    QListView::mousePressEvent(event);
}
