#include "hanzi/difference.h"
#include "reader/readerparts.h"

#include <algorithm>

// Putting words right over the sheet.

namespace {

// Where a position of one text went in another.
qsizetype positionAfter(qsizetype position, const QList<Change> &changes)
{
    qsizetype shift = 0;
    for (const Change &change : changes) {
        if (position < change.before.end)
            return position < change.before.begin ? position + shift : change.after.begin;
        shift = change.after.end - change.before.end;
    }
    return position + shift;
}

} // namespace

void ReaderPane::replaceText(const ReaderText &text)
{
    Parts &my = *m_parts;
    const QList<Change> changes = changesBetween(my.sheet.text().source, text.source);
    const auto moved = [&](qsizetype position) { return positionAfter(position, changes); };
    const TextRange selected = selection();
    my.view.remember();
    my.view.moveHeld(moved);
    my.layers.marks = {};
    my.layers.hits = {};
    my.sheet.setText(text);
    showDoubts(text);
    my.selection.restore({moved(selected.begin), moved(selected.end)});
    reshape();
}

void ReaderPane::setCorrections(const QList<PaintedCorrection> &corrections)
{
    QList<PaintedCorrection> &shown = m_parts->layers.corrections;
    shown = corrections;
    // Where something was left out, the character before or after shows it.
    const QString &source = m_parts->sheet.text().source;
    for (PaintedCorrection &correction : shown) {
        TextRange &range = correction.range;
        if (!range.isEmpty())
            continue;
        const bool isBehind = range.begin >= source.size() || source[range.begin] == u'\n';
        range = isBehind ? TextRange{range.begin - 1, range.begin}
                         : TextRange{range.begin, range.begin + 1};
    }
    viewport()->update();
}

const PaintedCorrection *ReaderPane::correctionAt(QPoint point) const
{
    Parts &my = *m_parts;
    if (my.sheet.count() == 0)
        return nullptr;
    const SheetView::Place place = my.view.at(point.y());
    const TextRange character = my.sheet.characterAt(place.row, point - QPoint(0, place.top));
    const auto found =
        std::ranges::find_if(my.layers.corrections, [&](const PaintedCorrection &correction) {
            return correction.range.overlaps(character);
        });
    return character.isEmpty() || found == my.layers.corrections.end() ? nullptr : &*found;
}

void ReaderPane::openEditor()
{
    Parts &my = *m_parts;
    if (my.sheet.count() == 0)
        return;
    const bool isMarked = !selection().isEmpty();
    const Spot cursor = my.selection.cursor();
    const TextRange caret = my.sheet.toSource(cursor.side, {cursor.position, cursor.position});
    const TextRange wanted = isMarked      ? selection()
                             : my.hasCaret ? TextRange{caret.begin, caret.begin}
                                           : TextRange{topPosition(), topPosition()};
    const ReaderText &text = my.sheet.text();
    const qsizetype row = my.sheet.rowOfSource(wanted.begin);
    const Block &block = text.blocks[my.sheet.row(row).block];
    const Side side = my.sheet.isShown(cursor.side) ? cursor.side : my.sheet.sides().first();
    const TextRange inBlock{wanted.begin - block.range.begin,
                            std::min(wanted.end, block.range.end) - block.range.begin};
    my.edited = block.range;
    my.editor->open(text.source.mid(block.range.begin, block.range.length()), inBlock,
                    my.sheet.style(row, side).font, text.rendition(side).text != text.source);
    placeEditor();
    my.settle.stop();
    Q_EMIT editorOpened();
}

// Over its paragraph, and always in view.
void ReaderPane::placeEditor()
{
    Parts &my = *m_parts;
    if (!my.editor->isVisibleTo(this) || my.sheet.count() == 0)
        return;
    const int margin = qRound(my.sheet.em());
    const int left = my.sheet.columnX(my.sheet.sides().first()) - margin;
    const int right = my.sheet.columnX(my.sheet.sides().last()) + my.sheet.columnWidth() + margin;
    const QRect area = QRect(QPoint(left, 0), QPoint(right, my.view.height())) &
                       viewport()->rect().adjusted(margin / 2, 0, -margin / 2, 0);
    const qsizetype row = my.sheet.rowOfSource(my.edited.begin);
    const auto top = int(my.sheet.heights().top(row) - my.view.value());
    my.editor->fitInto(area, top);
}

void ReaderPane::correctionSaved()
{
    m_parts->editor->saved();
}

void ReaderPane::correctionRefused(const QString &reason)
{
    m_parts->editor->refused(reason);
    placeEditor();
}
