#include "reader/readerparts.h"

#include <QKeyEvent>

#include <algorithm>

// From keys to what is asked for about a passage and the marks on it. The pane takes no input
// method, so no key of a composition comes here.

using Direction = ReaderSelection::Direction;

bool ReaderPane::markByKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT letGoRequested();
        return false; // and lets go of the selection
    }
    const bool hasPassage = !selection().isEmpty();
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && hasPassage) {
        Q_EMIT confirmRequested();
        return true;
    }
    const bool isDigit = event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9;
    if (!isDigit || (!hasPassage && m_parts->layers.current.id == MarkId{}))
        return false;
    Q_EMIT slotRequested(event.key() - Qt::Key_0);
    return true;
}

void ReaderPane::reshape(Reshaping reshaping)
{
    Parts &my = *m_parts;
    if (my.sheet.count() == 0 || (!my.hasCaret && selection().isEmpty()))
        return;
    switch (reshaping) {
    case Reshaping::Grow:
        my.selection.grow();
        break;
    case Reshaping::Shrink:
        my.selection.shrink();
        break;
    case Reshaping::OtherEndBack:
        my.selection.moveOtherEnd(Direction::Back);
        break;
    case Reshaping::OtherEndForward:
        my.selection.moveOtherEnd(Direction::Forward);
        break;
    }
    my.isByHand = false;
    selectionMoved();
}

QList<MarkId> ReaderPane::marksAtCaret() const
{
    const Parts &my = *m_parts;
    if (my.sheet.count() == 0)
        return {};
    if (const TextRange passage = selection(); !passage.isEmpty())
        return my.layers.marks.innermostFirst(passage);
    if (!my.hasCaret)
        return {};
    const Spot cursor = my.selection.cursor();
    for (const qsizetype begin : {cursor.position, cursor.position - 1}) {
        const TextRange character = my.sheet.toSource(cursor.side, {begin, begin + 1});
        if (auto marks = my.layers.marks.innermostFirst(character); !marks.isEmpty())
            return marks;
    }
    return {};
}

void ReaderPane::setCurrentMark(MarkId mark)
{
    SheetLayers &layers = m_parts->layers;
    updateSource(layers.current.range);
    layers.current = layers.marks.find(mark);
    updateSource(layers.current.range);
}

void ReaderPane::setTintedMark(MarkId mark)
{
    SheetLayers &layers = m_parts->layers;
    updateSource(layers.tinted.range);
    layers.tinted = layers.marks.find(mark);
    updateSource(layers.tinted.range);
}

bool ReaderPane::isSelectedByHand() const
{
    return m_parts->isByHand;
}

// Of the stripe in the gutter under the point; nullptr where there is none.
const PaintedMark *ReaderPane::stripeAt(QPoint point) const
{
    Parts &my = *m_parts;
    if (my.sheet.count() == 0)
        return nullptr;
    const SheetView::Place place = my.view.at(point.y());
    const QPoint inRow = point - QPoint(0, place.top);
    for (const Side side : my.sheet.sides()) {
        for (const qsizetype number : my.layers.marks.touching(my.sheet.row(place.row).source)) {
            const MarkIndex::LaidMark &laid = my.layers.marks.at(number);
            const QRect stripe = my.sheet.stripe(place.row, side, laid.mark.range, laid.lane);
            if (stripe.adjusted(-1, 0, 1, 0).contains(inRow))
                return &laid.mark;
        }
    }
    return nullptr;
}
