#include "search/concordanceview.h"

#include "look/scrollbar.h"
#include "search/concordancedelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <optional>

namespace {

std::optional<HitAct> actOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    switch (QKeyCombination(held, Qt::Key(event.key())).toCombined()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return HitAct::Open;
    case Qt::Key_T:
    case int(Qt::CTRL) | Qt::Key_T:
        return HitAct::Tag;
    case Qt::Key_X:
        return HitAct::Dismiss;
    case Qt::Key_L:
        return HitAct::Later;
    case Qt::Key_U:
    case Qt::Key_Delete:
        return HitAct::TakeBack;
    case int(Qt::CTRL) | Qt::Key_C:
        return HitAct::Copy;
    case int(Qt::CTRL) | Qt::Key_A:
        return HitAct::TickAll;
    case int(Qt::CTRL) | int(Qt::SHIFT) | Qt::Key_A:
        return HitAct::TickNone;
    default:
        return {};
    }
}

} // namespace

ConcordanceView::ConcordanceView(ConcordanceModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new ConcordanceDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Lines of the concordance"));
    // The views of Qt lay all rows out anew when one has changed.
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
}

void ConcordanceView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    QPalette paper = theme.palette();
    paper.setColor(QPalette::Base, theme.paper);
    setPalette(paper);
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.paper));
    viewport()->update();
}

void ConcordanceView::setScript(ScriptChoice choice)
{
    m_delegate->setScript(choice);
    viewport()->update();
}

void ConcordanceView::setCurrentRow(int row)
{
    m_anchor = -1;
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1)));
}

QRect ConcordanceView::matchRect(int row) const
{
    const QRect line = visualRect(m_model.index(row));
    return m_delegate->layout(font(), line.width()).onwards.in(line);
}

// Keys that mean something here are taken before the window's acts have them: Ctrl+C copies lines.
bool ConcordanceView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && actOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void ConcordanceView::keyPressEvent(QKeyEvent *event)
{
    if (const auto act = actOf(*event))
        Q_EMIT actWanted(*act);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else if (!tickByKey(*event)) {
        const int row = currentRow();
        QListView::keyPressEvent(event);
        if (currentRow() != row)
            m_anchor = -1;
    }
}

void ConcordanceView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int row = indexAt(point).row();
    if (row < 0 || event->button() != Qt::LeftButton)
        return QListView::mousePressEvent(event);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        return tickTo(row);
    const int anchor = row;
    setCurrentRow(row);
    if (isOnTick(point)) {
        m_model.setTicked(row, row, !m_model.isTicked(row));
        m_anchor = anchor;
    }
}

void ConcordanceView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (isOnTick(point))
        mousePressEvent(event);
    else if (indexAt(point).isValid())
        Q_EMIT actWanted(HitAct::Open);
}

void ConcordanceView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!isByKey && indexAt(event->pos()).isValid())
        setCurrentIndex(indexAt(event->pos()));
    if (!currentIndex().isValid())
        return;
    Q_EMIT menuWanted(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                              : event->globalPos());
}

// The first row becomes the current one only when there is none: the base class would scroll.
void ConcordanceView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentRow(0);
    QListView::focusInEvent(event);
    viewport()->update();
}

void ConcordanceView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(m_theme.accent);
    painter.drawRect(visualRect(currentIndex()).adjusted(0, 0, -1, -1));
}

bool ConcordanceView::tickByKey(const QKeyEvent &event)
{
    const int row = currentRow();
    const bool isShifted = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.key() == Qt::Key_Space && row >= 0) {
        m_model.setTicked(row, row, !m_model.isTicked(row));
        return true;
    }
    if (!isShifted)
        return false;
    const int page = std::max(1, viewport()->height() / std::max(1, sizeHintForRow(0)) - 1);
    switch (event.key()) {
    case Qt::Key_Up:
        tickTo(row - 1);
        return true;
    case Qt::Key_Down:
        tickTo(row + 1);
        return true;
    case Qt::Key_PageUp:
        tickTo(row - page);
        return true;
    case Qt::Key_PageDown:
        tickTo(row + page);
        return true;
    case Qt::Key_Home:
        tickTo(0);
        return true;
    case Qt::Key_End:
        tickTo(m_model.rowCount() - 1);
        return true;
    default:
        return false;
    }
}

// Ticks all from where the range began; what it covered and covers no more is let go.
void ConcordanceView::tickTo(int row)
{
    if (m_model.rowCount() == 0)
        return;
    const int from = std::max(0, currentRow());
    const int anchor = m_anchor < 0 ? from : m_anchor;
    const int to = std::clamp(row, 0, m_model.rowCount() - 1);
    const bool wasRange = m_anchor >= 0;
    if (wasRange)
        m_model.setTicked(std::min(anchor, from), std::max(anchor, from), false);
    m_model.setTicked(std::min(anchor, to), std::max(anchor, to), true);
    setCurrentRow(to);
    m_anchor = anchor;
}

bool ConcordanceView::isOnTick(const QPoint &point) const
{
    return point.x() < m_delegate->layout(font(), viewport()->width()).signs.left;
}
