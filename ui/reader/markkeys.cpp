#include "reader/readerparts.h"

#include <QKeyEvent>

#include <algorithm>

// From keys to what is asked for about a passage and the marks on it. The pane takes no input
// method, so no key of a composition comes here.

namespace {

using Direction = ReaderSelection::Direction;

std::optional<MarkAct> actOf(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_T:
        return event.modifiers().testFlag(Qt::ShiftModifier) ? std::optional(MarkAct::TagByWords)
                                                             : std::nullopt;
    case Qt::Key_M:
        return MarkAct::Note;
    case Qt::Key_Period:
        return MarkAct::Repeat;
    case Qt::Key_Exclam:
        return MarkAct::Important;
    case Qt::Key_Delete:
        return MarkAct::Delete;
    case Qt::Key_BracketRight:
        return MarkAct::Next;
    case Qt::Key_BracketLeft:
        return MarkAct::Previous;
    case Qt::Key_Equal:
        return MarkAct::Replace;
    default:
        return {};
    }
}

} // namespace

bool ReaderPane::markByKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == (Qt::AltModifier | Qt::ShiftModifier))
        return reshapeByKey(event.key());
    if (modifiers & ~Qt::ShiftModifier)
        return false;
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT markActRequested(MarkAct::LetGo);
        return false; // and lets go of the selection
    }
    const bool hasPassage = !selection().isEmpty();
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && hasPassage) {
        Q_EMIT markActRequested(MarkAct::Confirm);
        return true;
    }
    const bool isDigit = event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9;
    if (isDigit && modifiers == Qt::NoModifier &&
        (hasPassage || m_parts->layers.current.id != MarkId{})) {
        Q_EMIT slotRequested(event.key() - Qt::Key_0);
        return true;
    }
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Minus)
        return reshapeByKey(event.key() == Qt::Key_Plus ? Qt::Key_Up : Qt::Key_Down);
    const std::optional<MarkAct> act = actOf(event);
    if (act)
        Q_EMIT markActRequested(*act);
    return act.has_value();
}

// What is selected grows and shrinks: up and down a ladder of words, sentences and paragraphs, or
// by a character at the end where the caret is not.
bool ReaderPane::reshapeByKey(int key)
{
    Parts &my = *m_parts;
    if (my.sheet.count() == 0 || (!my.hasCaret && selection().isEmpty()))
        return false;
    switch (key) {
    case Qt::Key_Up:
        my.selection.grow();
        break;
    case Qt::Key_Down:
        my.selection.shrink();
        break;
    case Qt::Key_Left:
        my.selection.moveOtherEnd(Direction::Back);
        break;
    case Qt::Key_Right:
        my.selection.moveOtherEnd(Direction::Forward);
        break;
    default:
        return false;
    }
    my.isByHand = false;
    selectionMoved();
    return true;
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
        if (const auto marks = my.layers.marks.innermostFirst(character); !marks.isEmpty())
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
