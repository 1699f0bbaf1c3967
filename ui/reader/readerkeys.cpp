#include "reader/readerparts.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace {

using Step = ReaderSelection::Step;
using Direction = ReaderSelection::Direction;

struct Move
{
    Step step;
    Direction direction;
};

std::optional<Move> moveOf(int key, bool withControl)
{
    switch (key) {
    case Qt::Key_Left:
        return Move{withControl ? Step::Word : Step::Character, Direction::Back};
    case Qt::Key_Right:
        return Move{withControl ? Step::Word : Step::Character, Direction::Forward};
    case Qt::Key_Up:
        return Move{withControl ? Step::Paragraph : Step::Line, Direction::Back};
    case Qt::Key_Down:
        return Move{withControl ? Step::Paragraph : Step::Line, Direction::Forward};
    case Qt::Key_Home:
        return Move{withControl ? Step::Article : Step::LineEnd, Direction::Back};
    case Qt::Key_End:
        return Move{withControl ? Step::Article : Step::LineEnd, Direction::Forward};
    default:
        return {};
    }
}

std::optional<QAbstractSlider::SliderAction> scrollOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return QAbstractSlider::SliderSingleStepSub;
    case Qt::Key_Down:
        return QAbstractSlider::SliderSingleStepAdd;
    case Qt::Key_PageUp:
        return QAbstractSlider::SliderPageStepSub;
    case Qt::Key_PageDown:
        return QAbstractSlider::SliderPageStepAdd;
    case Qt::Key_Home:
        return QAbstractSlider::SliderToMinimum;
    case Qt::Key_End:
        return QAbstractSlider::SliderToMaximum;
    default:
        return {};
    }
}

} // namespace

void ReaderPane::keyPressEvent(QKeyEvent *event)
{
    m_parts->isAtLastPage = false;
    m_parts->hint->hide();
    if (m_parts->card->isVisible()) {
        m_parts->card->hide();
        if (event->key() == Qt::Key_Escape)
            return;
    }
    if (!markByKey(*event) && (m_parts->sheet.count() == 0 || !moveByKey(*event)))
        event->ignore();
}

void ReaderPane::requestPage()
{
    const Parts &my = *m_parts;
    const Spot cursor = my.selection.cursor();
    const bool isMarked = !selection().isEmpty();
    const TextRange caret =
        my.hasCaret && !isMarked
            ? my.sheet.toSource(cursor.side, {cursor.position, cursor.position + 1})
            : TextRange();
    Q_EMIT pageRequested(isMarked ? selection().begin : caret.begin);
}

void ReaderPane::readOn()
{
    Parts &my = *m_parts;
    my.card->hide();
    if (!my.view.isAtEnd()) {
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    } else if (my.isAtLastPage) {
        my.isAtLastPage = false;
        my.hint->hide();
        Q_EMIT nextArticleRequested();
    } else {
        my.isAtLastPage = true;
        showHint();
    }
}

void ReaderPane::readBack()
{
    m_parts->isAtLastPage = false;
    m_parts->hint->hide();
    verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
}

bool ReaderPane::moveByKey(const QKeyEvent &event)
{
    Parts &my = *m_parts;
    const bool extends = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool withControl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool hasStart = my.hasCaret || !selection().isEmpty();
    const auto scroll = scrollOf(event.key());
    if (!hasStart && !extends && scroll) {
        verticalScrollBar()->triggerAction(*scroll);
        return true;
    }
    const std::optional<Move> move = moveOf(event.key(), withControl);
    const std::optional<int> lines = linesOf(event.key());
    if (!move && !lines)
        return changeByKey(event);
    my.isByHand = false;
    if (!hasStart)
        my.selection.put(my.view.firstSpot());
    if (move)
        my.selection.move(move->step, move->direction, extends);
    else
        my.selection.moveLines(*lines, extends);
    selectionMoved();
    followCursor();
    return true;
}

// A page of lines, one of them kept in view.
std::optional<int> ReaderPane::linesOf(int key) const
{
    const int lines = qMax(1, m_parts->view.height() / verticalScrollBar()->singleStep() - 1);
    if (key == Qt::Key_PageUp)
        return -lines;
    return key == Qt::Key_PageDown ? std::optional(lines) : std::nullopt;
}

// The keys that change what is selected without going anywhere.
bool ReaderPane::changeByKey(const QKeyEvent &event)
{
    Parts &my = *m_parts;
    if (event.matches(QKeySequence::Copy)) {
        copySource();
        return true;
    }
    my.isByHand = false;
    if (event.matches(QKeySequence::SelectAll)) {
        my.selection.select({0, my.sheet.text().source.size()});
    } else if (event.key() == Qt::Key_F6 && my.columns == Columns::Both) {
        my.selection.showOn(otherSide(my.selection.side()));
    } else if (event.key() == Qt::Key_Escape && (my.hasCaret || !selection().isEmpty())) {
        my.selection.clear();
        my.hasCaret = false;
        announceSelection();
        viewport()->update();
        return true;
    } else {
        return false;
    }
    selectionMoved();
    return true;
}

void ReaderPane::followCursor()
{
    Parts &my = *m_parts;
    const Spot cursor = my.selection.cursor();
    const qsizetype row = my.sheet.rowOf(cursor);
    const std::optional<int> top = my.view.topOf(row);
    if (!top) {
        my.view.hold(my.sheet.row(row).source.begin, 0);
    }
    const QRect caret = my.sheet.caret(row, cursor).translated(0, my.view.topOf(row).value_or(0));
    if (caret.top() < 0)
        my.view.moveBy(caret.top());
    else if (caret.bottom() >= my.view.height())
        my.view.moveBy(caret.bottom() - my.view.height() + 1);
    viewport()->update();
}

void ReaderPane::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ReaderPane::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}
