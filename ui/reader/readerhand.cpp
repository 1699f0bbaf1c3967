#include "hanzi/boundaries.h"
#include "reader/readerparts.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int settleTime = 250; // ms

} // namespace

TextRange ReaderPane::selection() const
{
    return m_parts->sheet.count() > 0 ? m_parts->selection.source() : TextRange();
}

void ReaderPane::select(TextRange range)
{
    if (m_parts->sheet.count() == 0)
        return;
    m_parts->selection.select(range);
    announceSelection();
}

Side ReaderPane::selectionSide() const
{
    return m_parts->selection.side();
}

QString ReaderPane::selectionAsShown() const
{
    const Parts &my = *m_parts;
    const TextRange source = selection();
    if (source.isEmpty())
        return {};
    const TextRange shown = my.sheet.toShown(my.selection.side(), source);
    return my.sheet.text().rendition(my.selection.side()).text.mid(shown.begin, shown.length());
}

QRect ReaderPane::selectionRect() const
{
    return passageRect(selection());
}

QRect ReaderPane::passageRect(TextRange range) const
{
    Parts &my = *m_parts;
    QRect whole;
    for (const SheetView::Place place : my.view.places()) {
        for (const QRect &box : my.sheet.boxes(place.row, my.selection.side(), range))
            whole |= box.translated(0, place.top);
    }
    whole &= viewport()->rect();
    return whole.isEmpty() ? QRect()
                           : QRect(viewport()->mapToGlobal(whole.topLeft()), whole.size());
}

void ReaderPane::copySource()
{
    const TextRange range = selection();
    if (!range.isEmpty())
        QApplication::clipboard()->setText(
            m_parts->sheet.text().source.mid(range.begin, range.length()));
}

void ReaderPane::copyAsShown()
{
    if (!selection().isEmpty())
        QApplication::clipboard()->setText(selectionAsShown());
}

void ReaderPane::announceSelection()
{
    SheetLayers &layers = m_parts->layers;
    const TextRange now = selection();
    const bool isSame = layers.selection == now;
    if (isSame && layers.side == m_parts->selection.side())
        return;
    updateSource(layers.selection);
    updateSource(now);
    layers.selection = now;
    layers.side = m_parts->selection.side();
    if (!isSame)
        Q_EMIT selectionChanged(now);
}

void ReaderPane::selectionMoved()
{
    m_parts->hasCaret = true;
    announceSelection();
    viewport()->update();
    if (!m_parts->isDragging)
        settleSoon();
}

// After a double click a third one may be on its way.
void ReaderPane::settleSoon()
{
    Parts &my = *m_parts;
    const bool mayGoOn = my.isByHand && (my.clicks == 2 || my.clicks == 3);
    my.settle.start(
        mayGoOn ? qMax(settleTime, QGuiApplication::styleHints()->mouseDoubleClickInterval())
                : settleTime);
}

Spot ReaderPane::spotAt(QPoint point, std::optional<Side> side) const
{
    const SheetView::Place place = m_parts->view.at(point.y());
    return m_parts->sheet.spotAt(place.row, point - QPoint(0, place.top), side);
}

const PaintedMark *ReaderPane::markAt(QPoint point) const
{
    Parts &my = *m_parts;
    if (my.sheet.count() == 0)
        return nullptr;
    const SheetView::Place place = my.view.at(point.y());
    const QPoint inRow = point - QPoint(0, place.top);
    const TextRange character = my.sheet.characterAt(place.row, inRow);
    return character.isEmpty() ? nullptr : my.layers.marks.at(character);
}

void ReaderPane::mousePressEvent(QMouseEvent *event)
{
    Parts &my = *m_parts;
    if (event->button() != Qt::LeftButton || my.sheet.count() == 0)
        return;
    my.pressed = event->position().toPoint();
    my.card->hide();
    my.settle.stop();
    my.isByHand = true;
    if (clickedAgain()) {
        selectByClicks(my.clicks + 1);
        return;
    }
    my.clicks = 0;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && my.hasCaret) {
        my.isDragging = true;
        my.selection.extendTo(spotAt(my.pressed, my.selection.side()));
        selectionMoved();
    } else if (isOnSelection(my.pressed)) {
        my.isHolding = true; // let go where it was taken, it was a click
    } else {
        my.isDragging = true;
        putCaret(my.pressed);
    }
}

void ReaderPane::putCaret(QPoint point)
{
    m_parts->selection.put(spotAt(point, {}));
    selectionMoved();
}

// Not on its counterpart in the other column: there other words may be selected.
bool ReaderPane::isOnSelection(QPoint point) const
{
    Parts &my = *m_parts;
    if (selection().isEmpty() || spotAt(point, {}).side != my.selection.side())
        return false;
    const SheetView::Place place = my.view.at(point.y());
    const TextRange character = my.sheet.characterAt(place.row, point - QPoint(0, place.top));
    return !character.isEmpty() && selection().overlaps(character);
}

void ReaderPane::mouseDoubleClickEvent(QMouseEvent *event)
{
    Parts &my = *m_parts;
    if (event->button() != Qt::LeftButton || my.sheet.count() == 0)
        return;
    my.pressed = event->position().toPoint();
    my.isByHand = true;
    selectByClicks(clickedAgain() ? my.clicks + 1 : 2);
}

// Soon after a click that selected a word or more, and at the same place.
bool ReaderPane::clickedAgain() const
{
    const Parts &my = *m_parts;
    return my.clicks >= 2 && my.sinceClick.isValid() &&
           my.sinceClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
}

// Two clicks select a word, three a sentence, four a paragraph.
void ReaderPane::selectByClicks(int clicks)
{
    using Unit = ReaderSelection::Unit;
    Parts &my = *m_parts;
    const Unit unit = clicks == 2 ? Unit::Word : clicks == 3 ? Unit::Sentence : Unit::Paragraph;
    my.clicks = clicks;
    my.sinceClick.start();
    my.selection.selectUnit(unit, spotAt(my.pressed, {}));
    selectionMoved();
}

void ReaderPane::mouseMoveEvent(QMouseEvent *event)
{
    Parts &my = *m_parts;
    my.pointer = event->position().toPoint();
    const int way = (my.pointer - my.pressed).manhattanLength();
    if (my.isDragging)
        dragTo(my.pointer);
    else if (my.isHolding && way >= QApplication::startDragDistance()) {
        my.isHolding = false;
        Q_EMIT selectionDragged();
    } else if (!my.isHolding) {
        viewport()->setCursor(isOnSelection(my.pointer) ? Qt::ArrowCursor : Qt::IBeamCursor);
        my.dwell.start();
    }
}

void ReaderPane::dragTo(QPoint point)
{
    Parts &my = *m_parts;
    if ((point - my.pressed).manhattanLength() < 2)
        return;
    my.selection.extendTo(spotAt(point, my.selection.side()));
    selectionMoved();
    const bool isOutside = point.y() < 0 || point.y() >= my.view.height();
    if (isOutside && !my.drag.isActive())
        my.drag.start();
    else if (!isOutside)
        my.drag.stop();
}

// The farther outside, the faster.
void ReaderPane::dragOn()
{
    Parts &my = *m_parts;
    const int outside = my.pointer.y() < 0 ? my.pointer.y() : my.pointer.y() - my.view.height();
    scrolled(my.view.moveBy(outside / 3));
    dragTo(my.pointer);
}

void ReaderPane::mouseReleaseEvent(QMouseEvent *event)
{
    Parts &my = *m_parts;
    if (event->button() != Qt::LeftButton)
        return;
    my.drag.stop();
    my.isDragging = false;
    if (std::exchange(my.isHolding, false))
        putCaret(my.pressed);
    const TextRange range = selection();
    QClipboard *clipboard = QApplication::clipboard();
    if (!range.isEmpty()) {
        settleSoon();
        if (clipboard->supportsSelection())
            clipboard->setText(my.sheet.text().source.mid(range.begin, range.length()),
                               QClipboard::Selection);
        return;
    }
    const QPoint point = event->position().toPoint();
    const PaintedMark *stripe = stripeAt(point);
    if (const PaintedMark *mark = stripe ? stripe : markAt(point))
        Q_EMIT markClicked(mark->id);
}

void ReaderPane::hover()
{
    Parts &my = *m_parts;
    const SheetView::Place place = my.view.at(my.pointer.y());
    if (my.sheet.count() == 0 || !viewport()->underMouse())
        return;
    const QPoint inRow = my.pointer - QPoint(0, place.top);
    const PaintedMark *stripe = stripeAt(my.pointer);
    hoverMark(stripe ? stripe : markAt(my.pointer));
    const TextRange character = my.sheet.characterAt(place.row, inRow);
    const Side side = my.sheet.spotAt(place.row, inRow, {}).side;
    hoverCharacter(side, character);
    if (character.isEmpty()) {
        setHover({}, Side::Left);
        return;
    }
    const TextRange row = my.sheet.row(place.row).source;
    const QString text = my.sheet.text().source.mid(row.begin, row.length());
    const TextRange clause = clauseAt(text, character.begin - row.begin);
    setHover({row.begin + clause.begin, row.begin + clause.end}, side);
}

void ReaderPane::hoverMark(const PaintedMark *mark)
{
    const MarkId id = mark ? mark->id : MarkId{};
    if (std::exchange(m_parts->hoveredMark, id) != id)
        Q_EMIT markHovered(id);
}

void ReaderPane::setHover(TextRange clause, Side side)
{
    SheetLayers &layers = m_parts->layers;
    if (layers.hover == clause && layers.hoverSide == side)
        return;
    updateSource(layers.hover);
    updateSource(clause);
    layers.hover = clause;
    layers.hoverSide = side;
}

bool ReaderPane::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        showTooltip(*static_cast<QHelpEvent *>(event));
        return true;
    case QEvent::ContextMenu:
        showMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    case QEvent::Leave:
        m_parts->dwell.stop();
        setHover({}, Side::Left);
        hoverMark(nullptr);
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ReaderPane::showTooltip(const QHelpEvent &event)
{
    const bool isFree = !m_parts->card->isVisible();
    const PaintedMark *stripe = stripeAt(event.pos());
    const PaintedMark *mark = stripe ? stripe : isFree ? markAt(event.pos()) : nullptr;
    const PaintedCorrection *correction = isFree ? correctionAt(event.pos()) : nullptr;
    QStringList words;
    if (correction)
        words << correction->tooltip;
    if (mark && !mark->tooltip.isEmpty())
        words << mark->tooltip;
    // Escaped: a note that looks like markup is shown as it was written.
    QToolTip::showText(event.globalPos(),
                       words.isEmpty() ? QString()
                                       : u"<p style='white-space:pre-wrap'>"_s +
                                             words.join(u'\n').toHtmlEscaped() + u"</p>"_s,
                       viewport());
}

void ReaderPane::showMenu(QPoint globalPosition)
{
    const bool hasSelection = !selection().isEmpty();
    QMenu menu(this);
    menu.addAction(tr("Copy"), this, &ReaderPane::copySource)->setEnabled(hasSelection);
    menu.addAction(tr("Copy as shown"), this, &ReaderPane::copyAsShown)->setEnabled(hasSelection);
    menu.addAction(tr("Look up"), this, &ReaderPane::lookUp);
    menu.addSeparator();
    menu.addAction(tr("Tag…"), this, &ReaderPane::tagRequested)->setEnabled(hasSelection);
    menu.addAction(tr("Correct the text…"), this, &ReaderPane::editRequested);
    menu.addSeparator();
    for (const QPointer<QAction> &action : std::as_const(m_parts->offered)) {
        if (action)
            menu.addAction(action);
    }
    menu.addAction(tr("Cut wrong here…"), this, &ReaderPane::requestPage);
    menu.exec(globalPosition);
}
