#include "ingest/sheetpane.h"

#include "look/scrollbar.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr double largest = 8;         // pixels of the screen a point
constexpr double step = 1.25;         // of the wheel
constexpr double room = 4;            // points between words and outline
constexpr qsizetype mostJoined = 400; // boxes whose outline is drawn as one

// Lines below one another in a column, of one size of type: indented and short ones too.
bool goesOn(const QRectF &column, const QRectF &last, const QRectF &next)
{
    const double em = last.height();
    const bool isSameSize = std::abs(next.height() - em) < em / 5;
    const bool isBelow = next.top() >= last.top() && next.top() - last.bottom() < 3 * em;
    const bool isInColumn = next.right() > column.left() && next.left() < column.right() &&
                            std::abs(next.left() - column.left()) < 4 * em;
    return isSameSize && isBelow && isInColumn;
}

QPainterPath outlineOf(const QList<QRectF> &boxes)
{
    QList<QRectF> columns;
    QRectF last;
    for (const QRectF &box : boxes) {
        if (!columns.isEmpty() && goesOn(columns.constLast(), last, box))
            columns.last() |= box;
        else
            columns << box;
        last = box;
    }
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF &column : columns)
        path.addRect(column.adjusted(-room, -room, room, room));
    return columns.size() <= mostJoined ? path.simplified() : path;
}

} // namespace

SheetPane::SheetPane(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // dragging goes sideways as well
    setAccessibleName(tr("Picture of the page"));
}

void SheetPane::setTheme(const Theme &theme)
{
    m_theme = theme;
    verticalScrollBar()->setStyleSheet(slimScrollBar(theme, theme.window));
    viewport()->update();
}

void SheetPane::setSheet(const SheetView &view)
{
    m_images.clear(); // before the pixels they show
    m_view = view;
    for (const SheetView::Picture &picture : std::as_const(m_view.pictures))
        m_images << QImage(reinterpret_cast<const uchar *>(picture.pixels.constData()),
                           picture.width, picture.height, picture.width, QImage::Format_Grayscale8);
    m_sentence.clear();
    m_outline = {};
    m_selected.clear();
    syncScrollBars();
    viewport()->update();
}

void SheetPane::say(const QString &sentence)
{
    setSheet({});
    m_sentence = sentence;
}

void SheetPane::setChosen(const QList<int> &article, const QList<int> &selected)
{
    const auto boxesOf = [this](const QList<int> &lines) {
        QList<QRectF> boxes;
        for (const int line : lines) {
            if (hasLine(line))
                boxes << m_view.boxes.at(line - 1);
        }
        return boxes;
    };
    m_outline = outlineOf(boxesOf(article));
    m_selected = boxesOf(selected);
    showSelected();
    viewport()->update();
}

bool SheetPane::hasLine(int line) const
{
    return line >= 1 && line <= m_view.boxes.size() && !m_view.boxes[line - 1].isEmpty();
}

void SheetPane::zoomBy(double factor)
{
    QPointF fixed = QRectF(viewport()->rect()).center();
    if (!m_selected.isEmpty())
        fixed = origin() + m_selected.constFirst().center() * scale();
    zoomTo(scale() * factor, fixed);
    showSelected();
}

void SheetPane::fit()
{
    m_scale = 0;
    syncScrollBars();
    viewport()->update();
}

double SheetPane::scale() const
{
    return m_scale > 0 ? m_scale : fittingScale();
}

void SheetPane::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.window);
    if (m_images.isEmpty()) {
        const int space = fontMetrics().height();
        painter.setPen(m_theme.lighterInk);
        painter.drawText(viewport()->rect().adjusted(space, space, -space, -space),
                         Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    // Of the pictures the smallest that is fine enough: the cost is that of what is in view.
    const double wanted = scale() * devicePixelRatioF() / m_view.pixelsAPoint;
    const auto level =
        std::clamp<qsizetype>(qsizetype(std::floor(-std::log2(wanted))), 0, m_images.size() - 1);
    const QImage &image = m_images.at(level);
    const double pixelsAPoint = m_view.pixelsAPoint * image.width() / m_images.constFirst().width();
    const QRectF shown = QRectF(viewport()->rect()).translated(-origin());
    const QRectF inPoints(shown.topLeft() / scale(), shown.size() / scale());
    const QRectF part = inPoints & QRectF(QPointF(), sheetSize());
    const QRectF target(origin() + part.topLeft() * scale(), part.size() * scale());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, image,
                      QRectF(part.topLeft() * pixelsAPoint, part.size() * pixelsAPoint));
    if (m_theme.name != Theme::Name::Dark) { // as if printed on the paper of the theme
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.fillRect(target, m_theme.paper);
    }
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.translate(origin());
    painter.scale(scale(), scale());
    for (const QRectF &box : std::as_const(m_selected))
        painter.fillRect(box, Theme::of(Theme::Name::Light).selection);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(Theme::of(Theme::Name::Light).accent, fontMetrics().height() / 8.0);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawPath(m_outline);
}

void SheetPane::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    syncScrollBars();
}

void SheetPane::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const double factor = event->angleDelta().y() > 0 ? step : 1 / step;
    zoomTo(scale() * factor, event->position());
    event->accept();
}

void SheetPane::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_dragged = event->position().toPoint();
    m_isDragging = false;
}

void SheetPane::mouseMoveEvent(QMouseEvent *event)
{
    constexpr int farEnough = 5; // pixels
    const QPoint point = event->position().toPoint();
    m_isDragging = m_isDragging || (point - m_pressed).manhattanLength() > farEnough;
    if (!m_isDragging)
        return;
    const QPoint by = point - std::exchange(m_dragged, point);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void SheetPane::mouseReleaseEvent(QMouseEvent *event)
{
    const int line = m_isDragging ? 0 : lineAt(event->position());
    if (line > 0)
        Q_EMIT lineClicked(line);
}

QSizeF SheetPane::sheetSize() const
{
    return m_images.isEmpty() ? QSizeF()
                              : QSizeF(m_images.constFirst().size()) / m_view.pixelsAPoint;
}

double SheetPane::fittingScale() const
{
    const QSizeF size = sheetSize();
    if (size.isEmpty())
        return 1;
    const int room = fontMetrics().height();
    return std::max(0.05, std::min((viewport()->width() - room) / size.width(),
                                   (viewport()->height() - room) / size.height()));
}

// In the middle where there is room, else where it was scrolled to.
QPointF SheetPane::origin() const
{
    const QSizeF size = sheetSize() * scale();
    const auto place = [](double room, const QScrollBar *bar) {
        return room > 0 ? room / 2 : -double(bar->value());
    };
    return {place(viewport()->width() - size.width(), horizontalScrollBar()),
            place(viewport()->height() - size.height(), verticalScrollBar())};
}

void SheetPane::zoomTo(double scale, QPointF fixed)
{
    if (m_images.isEmpty())
        return;
    const QPointF point = (fixed - origin()) / this->scale();
    m_scale = std::clamp(scale, fittingScale(), largest);
    syncScrollBars();
    const QPointF moved = point * m_scale - fixed;
    horizontalScrollBar()->setValue(int(moved.x()));
    verticalScrollBar()->setValue(int(moved.y()));
    viewport()->update();
}

void SheetPane::syncScrollBars()
{
    const QSizeF size = sheetSize() * scale();
    const auto sync = [this](QScrollBar *bar, double whole, int seen) {
        bar->setRange(0, std::max(0, int(std::ceil(whole)) - seen));
        bar->setPageStep(seen);
        bar->setSingleStep(fontMetrics().height() * 2);
    };
    sync(horizontalScrollBar(), size.width(), viewport()->width());
    sync(verticalScrollBar(), size.height(), viewport()->height());
}

void SheetPane::showSelected()
{
    if (m_selected.isEmpty())
        return;
    const QRectF box(origin() + m_selected.constFirst().topLeft() * scale(),
                     m_selected.constFirst().size() * scale());
    if (QRectF(viewport()->rect()).contains(box))
        return;
    const QPointF by = box.center() - QRectF(viewport()->rect()).center();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(by.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(by.y()));
}

int SheetPane::lineAt(QPointF point) const
{
    const QPointF place = (point - origin()) / scale();
    const auto found =
        std::ranges::find_if(m_view.boxes, [&](const QRectF &box) { return box.contains(place); });
    return found == m_view.boxes.end() ? 0 : int(found - m_view.boxes.begin()) + 1;
}
