#include "ingest/outlineview.h"

#include "ingest/outlinedelegate.h"
#include "look/scrollbar.h"

#include <QDragMoveEvent>
#include <QMimeData>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

bool carriesLines(const QDropEvent *event)
{
    return event->mimeData()->hasFormat(u"application/x-baolan-lines"_s);
}

} // namespace

OutlineView::OutlineView(OutlineModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new OutlineDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setSelectionMode(ContiguousSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setDragDropMode(DropOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Articles of the page"));
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
}

void OutlineView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette paper = theme.palette();
    paper.setColor(QPalette::Base, theme.paper);
    setPalette(paper);
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.paper));
    viewport()->update();
}

void OutlineView::selectRow(int row)
{
    const QModelIndex index = m_model.index(row);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void OutlineView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(carriesLines(event));
}

void OutlineView::dragMoveEvent(QDragMoveEvent *event)
{
    const int article = articleAt(event->position().toPoint());
    event->setAccepted(carriesLines(event) && article >= 0);
    m_model.lightArticle(article);
}

void OutlineView::dropEvent(QDropEvent *event)
{
    const int article = articleAt(event->position().toPoint());
    if (!carriesLines(event) || article < 0)
        return;
    event->acceptProposedAction();
    Q_EMIT linesDropped(article);
}

int OutlineView::articleAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    return index.isValid() ? m_model.row(index.row()).article : -1;
}
